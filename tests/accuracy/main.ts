import { join } from 'node:path';
import { readSwitches } from '../switches.ts';
import { readCorpus, readDevelopment, readFragments, readSentences } from './corpus.ts';
import { writeDocument } from './document.ts';
import { namedFigures } from './figures.ts';
import { type Half, underFloor, writeFloors } from './floors.ts';
import { measure } from './measure.ts';
import { sections } from './sections.ts';
import { plainTable } from './table.ts';

const USAGE = `
npm run accuracy -- [switches]   figures of the corpus; exit code 1 under a floor
  --held-out      of the held-out half: figures only, so that nobody writes rules to its letters
  --verbose       also every miss, by letter
  --write         also puts the tables in docs/accuracy.md
  --set-floors    sets the floors to what is reached now`;

const root = join(import.meta.dirname, '../..');
const { on } = readSwitches(USAGE, ['held-out', 'verbose', 'write', 'set-floors']);
const half: Half = on.has('held-out') ? 'held-out' : 'corpus';
const folder = join(root, half === 'corpus' ? 'corpus' : 'corpus/held-out');
const letters = half === 'corpus' ? readDevelopment(folder) : readCorpus(folder);
const figures = measure(letters, readFragments(folder), readSentences(folder));
const named = namedFigures(figures);
const tables = sections(figures, half === 'corpus');

console.log(`${tables.map(plainTable).join('\n\n')}\n`);
if (on.has('verbose')) {
  console.log(
    half === 'corpus'
      ? `Misses\n\n${figures.misses.map((line) => `  ${line}`).join('\n')}\n`
      : '--verbose says nothing of the held-out half: its letters stay unseen.\n',
  );
}
if (on.has('write')) writeDocument(join(root, 'docs/accuracy.md'), half, tables);
if (on.has('set-floors')) writeFloors(half, named);

const faults = underFloor(half, named);
if (faults.length > 0) {
  console.log(`UNDER THE FLOOR (tests/accuracy/floors.yaml)\n\n${faults.map((line) => `  ${line}`).join('\n')}`);
  process.exitCode = 1;
} else console.log('No figure is under its floor.');
