// Installs and builds, and does neither when nothing changed. Runs on bare Node: nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** Where it is kept what was done, and from which files. */
export const stamps = join(root, 'node_modules/.klarebrief');
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** What each step depends on, what it makes, and the commands that do it. `forStart: false`: `npm start` can do without. */
const steps = [
  {
    name: 'installeren',
    inputs: ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...packages('package.json')],
    outputs: ['node_modules'],
    commands: [['npx', '--yes', packageManager, 'install', '--frozen-lockfile']],
  },
  {
    name: 'woordrangen maken',
    inputs: ['packages/word-ranks/src', 'pnpm-lock.yaml'],
    outputs: ['packages/word-ranks/generated/table.ts'],
    commands: [['node', 'src/build.mjs', { cwd: 'packages/word-ranks' }]],
  },
  {
    name: 'taalmodel maken',
    inputs: ['packages/tagger-model/src', 'packages/tagger-model/model.bin'],
    outputs: ['packages/tagger-model/generated/model.ts'],
    commands: [['node', 'src/build.mjs', { cwd: 'packages/tagger-model' }]],
  },
  {
    name: 'regels compileren',
    inputs: [
      'rules',
      'packages/rule-compiler/src',
      'packages/settings/src',
      'packages/word-ranks/generated',
      ...['parse', 'kinds', 'model', 'insertions', 'rules', 'authoring.ts'].map((each) => `packages/core/src/${each}`),
      'pnpm-lock.yaml',
    ],
    outputs: ['ruleset', 'examples', 'pattern-index'].map((each) => `packages/core/src/generated/${each}.ts`),
    commands: [['node', 'node_modules/tsx/dist/cli.mjs', 'packages/rule-compiler/src/main.ts']],
  },
  {
    name: 'brieftypen leren',
    inputs: [
      'rules',
      'packages/letter-type-trainer/src',
      'packages/docx/src',
      ...['parse', 'kinds', 'model', 'read', 'analyses', 'context.ts', 'training.ts'].map(
        (each) => `packages/core/src/${each}`,
      ),
      ...lettersToLearnFrom(),
      'pnpm-lock.yaml',
    ],
    outputs: ['packages/core/src/generated/letter-type-model.ts'],
    commands: [['node', 'node_modules/tsx/dist/cli.mjs', 'packages/letter-type-trainer/src/main.ts']],
  },
  {
    name: 'opdrachtregel bouwen',
    inputs: [
      'packages/core/src',
      'packages/docx/src',
      'packages/settings',
      'packages/cli/src',
      'packages/cli/build.mjs',
      'packages/tagger/src',
      'packages/tagger-model',
      'packages/word-ranks/generated',
      'scripts/bundle.mjs',
      'pnpm-lock.yaml',
    ],
    outputs: ['packages/cli/dist'],
    commands: [['node', 'build.mjs', { cwd: 'packages/cli' }]],
  },
  {
    name: 'taalserver bouwen',
    inputs: [
      'packages/core/src',
      'packages/docx/src',
      'packages/settings',
      'packages/language-server/src',
      'packages/language-server/build.mjs',
      'packages/tagger/src',
      'packages/tagger-model',
      'packages/word-ranks/generated',
      'scripts/bundle.mjs',
      'pnpm-lock.yaml',
    ],
    outputs: ['packages/language-server/dist'],
    commands: [['node', 'build.mjs', { cwd: 'packages/language-server' }]],
  },
  {
    name: 'invoegtoepassing bouwen',
    forStart: false,
    inputs: [
      'packages/core/src',
      'packages/docx/src',
      'packages/settings',
      ...['src', 'public', 'manifest', 'index.html', 'build.mjs', 'server-files.ts', 'vite.config.ts'].map(
        (each) => `packages/word-addin/${each}`,
      ),
      'packages/tagger/src',
      'packages/tagger-model',
      'packages/word-ranks/generated',
      'scripts/bundle.mjs',
      'pnpm-lock.yaml',
    ],
    outputs: ['packages/word-addin/dist'],
    commands: [['node', 'build.mjs', { cwd: 'packages/word-addin' }]],
  },
];

/** Runs the steps whose inputs changed since they last succeeded; with `forStart` only those that `npm start` needs. */
export function setUp({ forStart = false } = {}) {
  for (const step of steps) {
    if (forStart && step.forStart === false) continue;
    const stamp = join(stamps, step.name.replaceAll(' ', '-'));
    const state = fingerprint(step.inputs);
    const done = existsSync(stamp) && readFileSync(stamp, 'utf8') === state;
    if (done && step.outputs.every((path) => existsSync(join(root, path)))) continue;
    process.stderr.write(`Klare Brief: ${step.name} …\n`);
    for (const [command, ...rest] of step.commands) {
      const options = rest.findLast((each) => typeof each === 'object') ?? {};
      run(
        command,
        rest.filter((each) => typeof each === 'string'),
        options.cwd,
      );
    }
    mkdirSync(stamps, { recursive: true });
    writeFileSync(stamp, fingerprint(step.inputs));
  }
}

/** Runs a command and ends this process when it fails. Its output is shown only then. */
function run(command, args, cwd = '.') {
  const result = spawnSync(command, args, {
    cwd: join(root, cwd),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (result.status === 0) return;
  process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}\nDit lukte niet: ${command} ${args.join(' ')}\n`);
  process.exit(1);
}

/** A hash over the contents of files and folders. */
function fingerprint(paths) {
  const hash = createHash('sha256').update(process.version);
  for (const path of paths.flatMap((each) => filesBelow(join(root, each)))) {
    hash.update(relative(root, path)).update(readFileSync(path));
  }
  return hash.digest('hex');
}

function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules')
    .flatMap((entry) => filesBelow(join(path, entry.name)))
    .sort();
}

/** The corpus without the half that is held out and the letters that no model learns from. */
function lettersToLearnFrom() {
  return readdirSync(join(root, 'corpus'))
    .filter((name) => name !== 'held-out' && name !== 'unlearnt')
    .map((name) => `corpus/${name}`);
}

function packages(file) {
  return readdirSync(join(root, 'packages')).map((name) => `packages/${name}/${file}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp();
