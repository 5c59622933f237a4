import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, posix, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const packages = join(import.meta.dirname, '../packages');

/** What each package may import of ours. ARCHITECTURE.md tells why. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'word-ranks': [],
  'tagger-model': [],
  tagger: [],
  core: ['@klarebrief/word-ranks'],
  docx: ['@klarebrief/core', '@klarebrief/core/read/placeholders'],
  cli: [
    '@klarebrief/core',
    '@klarebrief/core/examples',
    '@klarebrief/core/lean',
    '@klarebrief/docx',
    '@klarebrief/settings',
    '@klarebrief/tagger',
    '@klarebrief/tagger-model',
  ],
  settings: ['@klarebrief/core/lean'],
  'language-server': [
    '@klarebrief/core/lean',
    '@klarebrief/docx',
    '@klarebrief/settings',
    '@klarebrief/tagger',
    '@klarebrief/tagger-model',
  ],
  'vscode-extension': ['klarebrief-language-server/protocol'],
  'word-addin': [
    '@klarebrief/core/lean',
    '@klarebrief/core/read/placeholders',
    '@klarebrief/docx',
    '@klarebrief/settings',
    '@klarebrief/tagger',
    '@klarebrief/tagger-model',
  ],
  'rule-compiler': ['@klarebrief/core/authoring', '@klarebrief/settings/authoring', '@klarebrief/word-ranks'],
  'letter-type-trainer': [
    '@klarebrief/core',
    '@klarebrief/core/training',
    '@klarebrief/core/read/markdown',
    '@klarebrief/core/read/html',
    '@klarebrief/docx',
  ],
};
/** Packages that also run in a browser. */
const BROWSER_SAFE = ['word-ranks', 'tagger-model', 'tagger', 'core', 'docx', 'settings'];
/** What `@klarebrief/core` gives, with or without the English part. */
const CORE = [
  'BlockMemory',
  'betterWords',
  'builtInRules',
  'builtInRuleset',
  'certaintyName',
  'check',
  'checkAll',
  'checkAllInAnyLanguage',
  'checkAnyLanguage',
  'createLocator',
  'dimensions',
  'elementNames',
  'findPlaceholders',
  'hasSentences',
  'helpBlock',
  'helpChecklist',
  'inOneLine',
  'indexRuleset',
  'lacksText',
  'letterTypeNames',
  'letterTypes',
  'lifeAreas',
  'localDate',
  'looksLikeTemplate',
  'noteBesideWords',
  'objectionClause',
  'outline',
  'parse',
  'placeInWords',
  'plainText',
  'readFrontMatter',
  'readText',
  'readerOf',
  'routeChecklist',
  'routeLabel',
  'sentencesOf',
  'shortQuote',
  'toSource',
  'verdictOf',
  'wholePoints',
];
/** The names that each entry point gives, apart from types. */
const EXPORTS: Readonly<Record<string, readonly string[]>> = {
  'core/src/index.ts': CORE,
  'core/src/lean.ts': CORE,
  'core/src/english/index.ts': ['english'],
  'core/src/examples.ts': ['ruleExample'],
  'core/src/read/markdown.ts': ['readMarkdown'],
  'core/src/read/html.ts': ['readHtml'],
  'core/src/read/placeholders.ts': ['findPlaceholders', 'looksLikeTemplate'],
  'core/src/training.ts': ['LEAST_LENGTH', 'letterTypeFeatures', 'letterTypes', 'readText'],
  'core/src/authoring.ts': [
    'clauseValues',
    'codeRuleIds',
    'dimensions',
    'fixPlaces',
    'foldWord',
    'hashWord',
    'indexPatterns',
    'isWildcard',
    'letterTypes',
    'organisationValues',
    'packIndex',
    'patternClasses',
    'routeLabel',
    'scanWords',
    'toPattern',
    'writeJsonRows',
  ],
  'core/src/retext/index.ts': ['retextKlareBrief', 'retextNederlands', 'toNlcst'],
  'docx/src/index.ts': ['docxProblemText', 'flatParts', 'readDocx', 'readFlatDocx'],
  'settings/src/index.ts': ['readConfig', 'readSocialMap', 'yamlText'],
  'settings/src/authoring.ts': ['nearest', 'parseSource', 'settingsSchema'],
  'letter-type-trainer/src/index.ts': ['encode', 'learn', 'readLabelledLetters'],
  'language-server/src/server.ts': ['startServer'],
  'language-server/src/protocol.ts': [
    'checkWordRequest',
    'commands',
    'listFilesRequest',
    'readFileRequest',
    'reportNotification',
  ],
  'rule-compiler/src/index.ts': ['compileRules', 'problemText', 'readRuleFiles'],
  'tagger/src/index.ts': [
    'createTagger',
    'isAuxiliary',
    'isFiniteVerb',
    'isInfinitive',
    'isParticiple',
    'isParticle',
    'isPassive',
    'isPlural',
    'isVerb',
    'labelNames',
    'labelOf',
    'nameOf',
    'uposNames',
    'uposOf',
  ],
  'tagger-model/src/index.ts': ['loadTaggerModel'],
  'word-ranks/src/index.ts': ['loadWordRanks'],
};

interface Import {
  /** Path below `packages/`. */
  readonly file: string;
  readonly from: string;
  /** Not only types, and not only when the program comes there. */
  readonly loads: boolean;
}

/** Every import of a package: static, for its effect, of types, re-exports and at run time. */
function importsOf(name: string, folder = 'src'): Import[] {
  const inside = join(packages, name, folder);
  return readdirSync(inside, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[cm]?[jt]sx?$/.test(file))
    .flatMap((file) => {
      const code = readFileSync(join(inside, file), 'utf8');
      const found = code.matchAll(
        /(?:^(?:import|export) (type )?[^;'"]*\bfrom|^import|\b(import)\()\s*['"]([^'"\n]+)['"]/gm,
      );
      const own = [name, folder, ...file.split(sep)].join('/');
      return Array.from(found, ([, type, later, from = '']) => ({ file: own, from, loads: !type && !later }));
    });
}

const show = (imports: readonly Import[]): string[] => imports.map(({ file, from }) => `${file}: ${from}`);

test('every package has its boundary here', () => {
  expect(readdirSync(packages).sort()).toEqual(Object.keys(MAY_IMPORT).sort());
});

describe.each(Object.entries(MAY_IMPORT))('%s', (name, mayImport) => {
  const imports = importsOf(name);

  test('imports of ours only what it may', () => {
    const wrong = imports.filter(
      ({ from }) => /^(?:@klarebrief\/|klarebrief\b)/.test(from) && !mayImport.includes(from),
    );
    expect(show(wrong)).toEqual([]);
  });

  test('stays in its own folder', () => {
    const wrong = imports.filter(({ file, from }) => {
      if (!from.startsWith('.')) return false;
      return relative(join(packages, name), join(packages, file, '..', from)).startsWith('..');
    });
    expect(show(wrong)).toEqual([]);
  });

  test('imports only what its package.json names', () => {
    const manifest = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8'));
    // The command line is bundled, and types are gone at run time: both count as development.
    const named = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    const wrong = imports.filter(({ from }) => {
      if (from.startsWith('.') || from.startsWith('node:')) return false;
      const [scope = '', inner = ''] = from.split('/');
      const bare = from.startsWith('@') ? `${scope}/${inner}` : scope;
      return !named.includes(bare) && !named.includes(`@types/${bare}`);
    });
    expect(show(wrong)).toEqual([]);
  });
});

describe.each(BROWSER_SAFE)('%s runs in a browser', (name) => {
  test('imports nothing of Node', () => {
    const wrong = importsOf(name).filter(({ file, from }) => {
      // Scripts that make a generated file run at build time only.
      return !file.endsWith('.mjs') && (from.startsWith('node:') || builtinModules.includes(from));
    });
    expect(show(wrong)).toEqual([]);
  });

  test('its tsconfig knows neither Node nor a browser', () => {
    const read = (file: string): Readonly<Record<string, unknown>> =>
      JSON.parse(readFileSync(file, 'utf8')).compilerOptions ?? {};
    const options = {
      ...read(join(packages, '../tsconfig.base.json')),
      ...read(join(packages, name, 'tsconfig.json')),
    };
    expect(options.types).toEqual([]);
    expect(options.lib).toEqual(['ES2023']);
  });
});

test('of the language server only what runs in Node imports Node', () => {
  const wrong = importsOf('language-server').filter(
    ({ file, from }) => /^node:|\/node$/.test(from) && !/\/node(?:-files)?\.ts$/.test(file),
  );
  expect(show(wrong)).toEqual([]);
});

test('of the add-in only what runs in its worker loads the checker, and only the host for Word reads its XML', () => {
  const loading = importsOf('word-addin').filter(
    ({ from, loads }) => loads && /^@klarebrief\/(?:core\/lean|docx|settings)$/.test(from),
  );
  expect([...new Set(loading.map(({ file }) => file))].sort()).toEqual([
    'word-addin/src/check/check-letter.ts',
    'word-addin/src/check/read-letter-file.ts',
    'word-addin/src/check/show-findings.ts',
    'word-addin/src/check/worker.ts',
    'word-addin/src/host/word/read-letter.ts',
    'word-addin/src/settings/read-settings.ts',
    'word-addin/src/settings/settings-files.ts',
  ]);
});

test('of the Word add-in only the host for Word touches Office.js', () => {
  const inside = join(packages, 'word-addin/src');
  const users = readdirSync(inside, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /\.tsx?$/.test(file) && !/^host\/word(?:\.ts$|\/)/.test(file))
    .filter((file) => {
      const code = readFileSync(join(inside, file), 'utf8').replace(/\/\*.*?\*\/|\/\/.*$/gms, '');
      return /\b(?:Office|Word|OfficeExtension)\.\w|office-js/.test(code);
    });
  expect(users).toEqual([]);
});

describe('core', () => {
  test('no rule walks the tree on its own', () => {
    const rules = importsOf('core').filter(({ file }) => /^core\/src\/(?:rules|kinds|analyses)\//.test(file));
    expect(rules.length).toBeGreaterThan(0);
    expect(show(rules.filter(({ from }) => /nlcst|unist|retext|unified|visit/.test(from)))).toEqual([]);
  });

  test('the lean entry loads no parser of others, so that a cold start stays quick', () => {
    const imports = importsOf('core').filter(({ loads }) => loads);
    const seen = new Set<string>();
    const others = new Set<string>();
    const follow = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const { file: at, from } of imports) {
        if (at !== file) continue;
        if (from.startsWith('.')) follow(posix.join(file, '..', from));
        else others.add(from);
      }
    };
    follow('core/src/lean.ts');
    expect([...others].sort()).toEqual(['@klarebrief/word-ranks', 'base64-arraybuffer']);
  });

  test('the matcher alone goes over the words of the patterns', () => {
    const users = importsOf('core').filter(({ from }) => /\/(?:matcher|vocabulary)\.ts$/.test(from));
    expect([...new Set(users.map(({ file }) => file))].sort()).toEqual([
      'core/src/kinds/matcher.ts',
      'core/src/kinds/matches.ts',
    ]);
  });
});

test('training learns with the code of the tagger, and the tagger needs nothing of training', () => {
  const uses = (folder: string): string[] =>
    importsOf('tagger', folder).map(({ file, from }) => posix.join(file, '..', from));
  expect(uses('src').filter((path) => path.startsWith('tagger/train/'))).toEqual([]);
  expect(uses('train')).toContain('tagger/src/decode.ts');
});

test('every entry point is named here', () => {
  const entries = Object.keys(MAY_IMPORT).flatMap((name) => {
    const { exports = {} } = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8'));
    return Object.values(exports).map((entry) => `${name}/${String(entry).replace('./', '')}`);
  });
  expect(entries.sort()).toEqual(Object.keys(EXPORTS).sort());
});

test.each(Object.entries(EXPORTS))('%s gives these names', async (entry, names) => {
  expect(Object.keys(await import(join(packages, entry))).sort()).toEqual(names);
});
