import type { Parsed, Problem } from '@klarebrief/settings/authoring';
import type { RuleFile } from './file-types.ts';
import type { Loaded } from './load.ts';
import { strayValueNames, valueNames } from './value-names.ts';

/** What the schema cannot say of a rule on its own. */
export function ruleFaults(loaded: Loaded<RuleFile>): Problem[] {
  return [...wrongNames(loaded), ...strayValues(loaded), ...wrongExamples(loaded)];
}

function wrongNames({ file, data: { id, dimension } }: Loaded<RuleFile>): Problem[] {
  const problems: Problem[] = [];
  if (`${id}.yaml` !== file.path)
    problems.push(
      file.fault(
        ['id'],
        `De id is "${id}", dus dit bestand hoort ${id}.yaml te heten. Verander de id of de naam van het bestand.`,
      ),
    );
  const [first] = id.split('/');
  if (first !== dimension)
    problems.push(
      file.fault(['dimension'], `'dimension' is "${dimension}", maar de id begint met "${first}". Maak ze gelijk.`),
    );
  return problems;
}

function strayValues({ file, data }: Loaded<RuleFile>): Problem[] {
  const known = valueNames(data.check.kind);
  const hint = known
    ? `Kies uit: ${known.map((name) => `{${name}}`).join(', ')}.`
    : 'Schrijf een naam in kleine letters, zoals {actual}.';
  const inTexts = (['message', 'why', 'advice'] as const).flatMap((key) =>
    strayValueNames(data[key], known).map((name) =>
      file.fault([key], `{${name}} in '${key}' heeft geen waarde. ${hint}`),
    ),
  );
  const perRoute = Object.entries(data.perRoute ?? {}).flatMap(([route, text]) =>
    strayValueNames(text, known).map((name) =>
      file.fault(['perRoute', route], `{${name}} in 'perRoute' heeft geen waarde. ${hint}`),
    ),
  );
  return [...inTexts, ...perRoute, ...strayInNotes(file, data)];
}

function strayInNotes(file: Parsed, { check }: RuleFile): Problem[] {
  if (check.kind !== 'sequence') return [];
  return check.items.flatMap(({ note = '' }, index) =>
    strayValueNames(note, []).map((name) =>
      file.fault(
        ['check', 'items', index, 'note'],
        `{${name}} in 'note' wordt hier niet ingevuld. Schrijf de tekst uit.`,
      ),
    ),
  );
}

function wrongExamples({ file, data }: Loaded<RuleFile>): Problem[] {
  return data.examples.flatMap(({ bad, good, quote, settings }, index) => {
    const keys = ['examples', index];
    const problems: Problem[] = [];
    // With settings the fault may be in those and not in the text.
    if (good === undefined && settings === undefined)
      problems.push(file.warning(keys, "Dit voorbeeld heeft geen 'good'. Laat zien hoe het wel moet."));
    if (quote !== undefined && !bad.includes(quote))
      problems.push(file.fault([...keys, 'quote'], `"${quote}" staat niet zo in 'bad'. Neem de woorden precies over.`));
    return problems;
  });
}
