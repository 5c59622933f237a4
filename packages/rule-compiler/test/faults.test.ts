import { expect, test } from 'vitest';
import { type CompileOptions, compileRules } from '../src/compile.ts';
import { problemText } from '../src/problem-text.ts';
import { insertionText, ruleFiles, ruleText } from './files.ts';

const RULE = 'taal/vaag.yaml';
const TERMS = 'termen/ambtelijk.yaml';
const SIGNALS = 'signalen/route.yaml';
const TEXT = 'teksten/hulp.yaml';

/** Files with a fault, and all that is said of them. */
interface Fault {
  readonly name: string;
  /** Files beside the smallest set, or in place of one of it. */
  readonly files: Readonly<Record<string, string>>;
  readonly options?: CompileOptions;
  /** `path:line:column message`, and the part of the line from the column on. */
  readonly expected: readonly (readonly [message: string, from: string])[];
}

const rule = (...lines: readonly string[]): Record<string, string> => ({ [RULE]: ruleText(...lines) });
const terms = (...lines: readonly string[]): Record<string, string> => ({
  [TERMS]: `theme: x\nterms:\n${lines.join('\n')}\n`,
});
const text = (...lines: readonly string[]): Record<string, string> => ({ [TEXT]: insertionText(...lines) });
const signals = (...lines: readonly string[]): Record<string, string> => ({
  [SIGNALS]: `signals:\n${lines.join('\n')}\n`,
});
const without = (text: string, key: string): string =>
  text
    .split('\n')
    .filter((line) => !line.startsWith(`${key}:`))
    .join('\n');

const faults: readonly Fault[] = [
  // The form of a file
  {
    name: 'a key is missing',
    files: { [RULE]: without(ruleText(), 'message') },
    expected: [[`${RULE}:1:1 'message' ontbreekt. Voeg een regel toe die begint met "message:".`, 'id: taal/vaag']],
  },
  {
    name: 'several keys are missing',
    files: { [RULE]: without(without(ruleText(), 'why'), 'title') },
    expected: [
      [`${RULE}:1:1 'title' ontbreekt. Voeg een regel toe die begint met "title:".`, 'id: taal/vaag'],
      [`${RULE}:1:1 'why' ontbreekt. Voeg een regel toe die begint met "why:".`, 'id: taal/vaag'],
    ],
  },
  {
    name: 'a value that is not one of the choices',
    files: rule('severity: eror'),
    expected: [[`${RULE}:4:11 'severity' is "eror". Kies uit: error, warning, info.`, 'eror']],
  },
  {
    name: 'a wrong value in a list',
    files: rule('letterTypes: [besluit, brief]'),
    expected: [
      [
        `${RULE}:12:24 Een waarde van 'letterTypes' is "brief". Kies uit: besluit, beslissing-op-bezwaar, belastingaanslag, uitspraak-op-bezwaar, ontwerpbesluit, voornemen, herstelverzuim, ontvangstbevestiging, uitnodiging, informatie, verdaging, klachtafhandeling, betalingsherinnering.`,
        'brief]',
      ],
    ],
  },
  {
    name: 'an unknown key that looks like a known one',
    files: { [RULE]: `${ruleText()}\nletterTyps: [besluit]` },
    expected: [
      [`${RULE}:12:1 De sleutel 'letterTyps' bestaat hier niet. Bedoelt u 'letterTypes'?`, 'letterTyps: [besluit]'],
    ],
  },
  {
    name: 'an unknown key that looks like nothing',
    files: terms('  - { term: a, class: explain, meaning: b, toelichting: c, sources: [eigen] }'),
    expected: [
      [
        `${TERMS}:3:44 De sleutel 'toelichting' bestaat hier niet. Hier kunnen staan: term, class, use, forms, split, where, fix, covers, advice, meaning, unless, level, sources.`,
        'toelichting: c, sources: [eigen] }',
      ],
    ],
  },
  {
    name: 'a text where a list belongs',
    files: terms('  - { term: a, class: replace, use: b, sources: [eigen] }'),
    expected: [
      [
        `${TERMS}:3:37 'use' moet een lijst zijn. Zet elke waarde op een eigen regel achter een streepje, of schrijf [een, twee].`,
        'b, sources: [eigen] }',
      ],
    ],
  },
  {
    name: 'a number where a text belongs',
    files: rule('why: 12'),
    expected: [[`${RULE}:7:6 'why' moet een tekst zijn. Zet er tekst achter, zo nodig tussen aanhalingstekens.`, '12']],
  },
  {
    name: 'a text where a number belongs',
    files: rule('check: { kind: limit, measure: words-per-sentence, steps: [{ above: twintig, severity: info }] }'),
    expected: [[`${RULE}:10:69 'above' moet een getal zijn, zonder aanhalingstekens.`, 'twintig, severity: info }] }']],
  },
  {
    name: 'a text where yes or no belongs',
    files: terms('  - { term: a, class: replace, use: [b], covers: nee, sources: [eigen] }'),
    expected: [
      [
        `${TERMS}:3:50 'covers' moet true (ja) of false (nee) zijn, zonder aanhalingstekens.`,
        'nee, sources: [eigen] }',
      ],
    ],
  },
  {
    name: 'a replacement at a place, of a form that the term does not have',
    files: terms('  - { term: a, class: replace, use: [b], where: { participle: { c: d } }, sources: [eigen] }'),
    expected: [
      [
        `${TERMS}:3:49 Geen vorm van "a" begint met "c". Zet die vorm bij forms of split.`,
        '{ participle: { c: d } }, sources: [eigen] }',
      ],
    ],
  },
  {
    name: 'a list where keys belong',
    files: rule('check: [code]'),
    expected: [[`${RULE}:10:8 'check' moet uit sleutels met waarden bestaan, zoals "sleutel: waarde".`, '[code]']],
  },
  {
    name: 'an empty text',
    files: rule("why: ' '"),
    expected: [[`${RULE}:7:6 'why' is leeg. Vul een tekst in.`, "' '"]],
  },
  {
    name: 'an empty list',
    files: rule('sources: []'),
    expected: [[`${RULE}:9:10 'sources' is een lege lijst. Zet er ten minste één waarde in.`, '[]']],
  },
  {
    name: 'an empty key among the forms',
    files: terms("  - { term: a, class: replace, use: [b], forms: { ' ': c }, sources: [eigen] }"),
    expected: [
      [
        `${TERMS}:3:49 In 'forms' staat een lege sleutel. Vul hem in of haal hem weg.`,
        "{ ' ': c }, sources: [eigen] }",
      ],
    ],
  },
  {
    name: 'an id with capitals',
    files: rule('id: Taal/Vaag'),
    expected: [
      [`${RULE}:1:5 'id' is "Taal/Vaag". Schrijf een id zoals taal/lange-zin, met kleine letters.`, 'Taal/Vaag'],
    ],
  },
  {
    name: 'a date in another form',
    files: { 'bronnen.yaml': 'eigen: { title: x, url: null, checkedOn: 22-11-2026 }' },
    expected: [[`bronnen.yaml:1:42 'checkedOn' is "22-11-2026". Schrijf een datum zoals 2026-03-31.`, '22-11-2026 }']],
  },
  {
    name: 'no kind of check',
    files: rule('check: { items: [] }'),
    expected: [
      [
        `${RULE}:10:8 'kind' ontbreekt. Kies uit: term, explain, code, limit, sequence, presence, absence.`,
        '{ items: [] }',
      ],
    ],
  },
  {
    name: 'an unknown kind of check',
    files: rule('check: { kind: sequense }'),
    expected: [
      [
        `${RULE}:10:16 'kind' is "sequense". Kies uit: term, explain, code, limit, sequence, presence, absence.`,
        'sequense }',
      ],
    ],
  },
  {
    name: 'a key of another kind of check',
    files: rule('check: { kind: code, signals: [bezwaar] }'),
    expected: [
      [`${RULE}:10:22 De sleutel 'signals' bestaat hier niet. Hier kunnen staan: kind.`, 'signals: [bezwaar] }'],
    ],
  },
  {
    name: 'an exception without the sentence that made it necessary',
    files: terms('  - { term: a, class: replace, use: [b], unless: [{ phrase: a b }], sources: [eigen] }'),
    expected: [
      [
        `${TERMS}:3:51 'because' ontbreekt. Voeg een regel toe die begint met "because:".`,
        '{ phrase: a b }], sources: [eigen] }',
      ],
    ],
  },
  {
    name: 'an empty file',
    files: { [RULE]: '' },
    expected: [[`${RULE}:1:1 Dit bestand is leeg. Vul het in of haal het weg.`, '']],
  },
  {
    name: 'a file that ends in .yml',
    files: { 'taal/ander.yml': 'id: taal/ander' },
    expected: [
      [
        'taal/ander.yml:1:1 De naam van dit bestand eindigt op .yml. Laat hem eindigen op .yaml, anders telt het bestand niet mee.',
        'id: taal/ander',
      ],
    ],
  },

  // YAML itself
  {
    name: 'the same key twice',
    files: { [RULE]: `${ruleText()}\nwhy: Nog een keer.` },
    expected: [[`${RULE}:12:1 Deze sleutel staat hier twee keer. Haal er één weg.`, 'why: Nog een keer.']],
  },
  {
    name: 'a tab',
    files: signals('\t- id: a'),
    expected: [[`${SIGNALS}:2:1 Hier staat een tab. Spring in met spaties.`, '\t- id: a']],
  },
  {
    name: 'a star in front of a word without quotes',
    files: signals('  - { id: a, patterns: [*aanslag] }'),
    expected: [
      [
        `${SIGNALS}:2:25 Tekst die met * begint, is in YAML een verwijzing. Zet de tekst tussen aanhalingstekens.`,
        '*aanslag] }',
      ],
    ],
  },
  {
    name: 'a class in front without quotes',
    files: signals('  - id: a', '    patterns:', '      - {getal} weken'),
    expected: [
      [
        `${SIGNALS}:4:17 Hier staat tekst die de computer niet verwacht. Zet tekst met { [ : of # tussen aanhalingstekens.`,
        'weken',
      ],
    ],
  },
  {
    name: 'a quote that is not closed',
    files: rule('why: "De lezer weet het niet.'),
    expected: [
      [
        `${RULE}:11:64 Er ontbreekt een teken: een aanhalingsteken, een komma, een ] of een }. Kijk ook op de regel erboven.`,
        '',
      ],
    ],
  },
  {
    name: 'a colon in a text',
    files: rule('why: Let op: dit is vaag.'),
    expected: [
      [
        `${RULE}:7:6 In deze tekst staat een dubbele punt met een spatie. Zet de tekst tussen aanhalingstekens.`,
        'Let op: dit is vaag.',
      ],
    ],
  },

  // Patterns
  {
    name: 'a wrong pattern of a signal',
    files: signals('  - id: a', '    patterns:', '      - goed', '      - bezwaar (maken'),
    expected: [[`${SIGNALS}:5:9 Er ontbreekt een haakje ) in "bezwaar (maken".`, 'bezwaar (maken']],
  },
  {
    name: 'a wrong exception of a signal',
    files: signals('  - { id: a, patterns: [goed], unless: [wet*] }'),
    expected: [[`${SIGNALS}:2:41 "wet*": zet één * voor of achter ten minste vier letters.`, 'wet*] }']],
  },
  {
    name: 'a wrong pattern of a sequence',
    files: rule('check: { kind: sequence, items: [{ patterns: [a], unless: [b, c)] }] }'),
    expected: [[`${RULE}:10:63 Er staat een haakje ) te veel in "c)".`, 'c)] }] }']],
  },
  {
    name: 'a wrong name of an organisation',
    files: {
      'hulporganisaties.yaml':
        'organisations:\n  - { id: a, name: A, names: ["{dag}"], independent: true, areas: [], contact: [], checkedOn: 2026-11-22, source: x }',
    },
    expected: [
      [
        'hulporganisaties.yaml:2:31 {dag} in "{dag}" bestaat niet. Kies uit: getal, datum, bedrag, postcode, telefoon, url, email, naam, veld, einde.',
        '"{dag}"], independent: true, areas: [], contact: [], checkedOn: 2026-11-22, source: x }',
      ],
    ],
  },
  {
    name: 'a gap that does nothing',
    files: signals('  - { id: a, patterns: [bezwaar <8>] }'),
    expected: [
      [
        `${SIGNALS}:2:25 Let op: Het gat aan het begin of het einde van "bezwaar <8>" doet niets. Haal het weg of zet er een woord achter.`,
        'bezwaar <8>] }',
      ],
    ],
  },

  // Names and references
  {
    name: 'the same rule twice',
    files: { 'taal/ander.yaml': ruleText() },
    expected: [
      [
        'taal/vaag.yaml:1:5 De regel "taal/vaag" staat er al, in taal/ander.yaml op regel 1. Haal er één weg.',
        'taal/vaag',
      ],
      [
        'taal/ander.yaml:1:5 De id is "taal/vaag", dus dit bestand hoort taal/vaag.yaml te heten. Verander de id of de naam van het bestand.',
        'taal/vaag',
      ],
    ],
  },
  {
    name: 'the same term in two files, in other capitals',
    files: {
      'termen/zorg.yaml': 'theme: zorg\nterms:\n  - { term: Derhalve, class: replace, use: [dus], sources: [eigen] }',
    },
    expected: [
      [
        'termen/zorg.yaml:3:5 De term "derhalve" staat er al, in termen/ambtelijk.yaml op regel 3. Haal er één weg.',
        '{ term: Derhalve, class: replace, use: [dus], sources: [eigen] }',
      ],
    ],
  },
  {
    name: 'a form that is a term elsewhere in the file',
    files: terms(
      '  - { term: heden, class: replace, use: [nu], sources: [eigen] }',
      '  - { term: vandaag de dag, class: replace, use: [nu], forms: { heden: nu }, sources: [eigen] }',
    ),
    expected: [
      [
        `${TERMS}:4:5 De term "heden" staat er al, hierboven op regel 3. Haal er één weg.`,
        '{ term: vandaag de dag, class: replace, use: [nu], forms: { heden: nu }, sources: [eigen] }',
      ],
    ],
  },
  {
    name: 'the same split verb twice',
    files: terms(
      '  - { term: a, class: replace, use: [x], split: { particle: toe, forms: { kent: null } }, sources: [eigen] }',
      '  - { term: b, class: replace, use: [x], split: { particle: toe, forms: { Kent: null } }, sources: [eigen] }',
    ),
    expected: [
      [
        `${TERMS}:4:5 De term "kent … toe" staat er al, hierboven op regel 3. Haal er één weg.`,
        '{ term: b, class: replace, use: [x], split: { particle: toe, forms: { Kent: null } }, sources: [eigen] }',
      ],
    ],
  },
  {
    name: 'the same signal in two files',
    files: { 'signalen/hulp.yaml': 'signals:\n  - { id: bezwaar, patterns: [a] }' },
    expected: [
      [
        `${SIGNALS}:2:9 Het signaal "bezwaar" staat er al, in signalen/hulp.yaml op regel 2. Haal er één weg.`,
        'bezwaar',
      ],
    ],
  },
  {
    name: 'the same source in two files',
    files: { 'bronnen-wetten.yaml': 'eigen: { title: x, url: null, checkedOn: 2026-11-22 }' },
    expected: [
      [
        'bronnen.yaml:1:8 De bron "eigen" staat er al, in bronnen-wetten.yaml op regel 1. Haal er één weg.',
        '{ title: Eigen oordeel, url: null, checkedOn: 2026-11-22 }',
      ],
    ],
  },
  {
    name: 'an unknown source of a rule',
    files: rule('sources: [eigen, awb]'),
    expected: [
      [
        `${RULE}:9:18 De bron "awb" staat niet in een bestand bronnen*.yaml. Zet hem erin, of noem een andere bron.`,
        'awb]',
      ],
    ],
  },
  {
    name: 'an unknown source of a term',
    files: terms('  - { term: a, class: replace, use: [b], sources: [eigne] }'),
    expected: [
      [`${TERMS}:3:52 De bron "eigne" staat niet in een bestand bronnen*.yaml. Bedoelt u "eigen"?`, 'eigne] }'],
    ],
  },
  {
    name: 'an unknown signal',
    files: rule('check: { kind: absence, signals: [bezwaar, beroep], within: letter }', 'message: Er ontbreekt iets.'),
    expected: [
      [
        `${RULE}:10:44 Het signaal "beroep" bestaat niet. Zet het in een bestand in signalen/, of noem een ander.`,
        'beroep], within: letter }',
      ],
    ],
  },

  // Rules
  {
    name: 'a dimension that is not that of the id',
    files: rule('dimension: opbouw'),
    expected: [[`${RULE}:3:12 'dimension' is "opbouw", maar de id begint met "taal". Maak ze gelijk.`, 'opbouw']],
  },
  {
    name: 'a value that this kind of rule does not give',
    files: rule('message: Er staan {value} woorden.'),
    expected: [
      [`${RULE}:6:10 {value} in 'message' heeft geen waarde. Kies uit: {actual}, {use}.`, 'Er staan {value} woorden.'],
    ],
  },
  {
    name: 'a name of a value with a capital in a rule with code',
    files: rule('check: { kind: code }', 'advice: Schrijf {Route}.'),
    expected: [
      [
        `${RULE}:8:9 {Route} in 'advice' heeft geen waarde. Schrijf een naam in kleine letters, zoals {actual}.`,
        'Schrijf {Route}.',
      ],
    ],
  },
  {
    name: 'a value in the note of a sequence',
    files: rule("check: { kind: sequence, items: [{ patterns: [a], note: 'Schrijf {use}.' }] }"),
    expected: [
      [`${RULE}:10:57 {use} in 'note' wordt hier niet ingevuld. Schrijf de tekst uit.`, "'Schrijf {use}.' }] }"],
    ],
  },
  {
    name: 'a quote that is not in the example',
    files: rule('examples: [{ bad: Dat is binnenkort., good: Dat is op 3 mei., quote: Binnenkort }]'),
    expected: [[`${RULE}:11:70 "Binnenkort" staat niet zo in 'bad'. Neem de woorden precies over.`, 'Binnenkort }]']],
  },
  {
    name: 'an example that is not mended',
    files: rule('examples: [{ bad: Dat is binnenkort. }]'),
    expected: [
      [
        `${RULE}:11:12 Let op: Dit voorbeeld heeft geen 'good'. Laat zien hoe het wel moet.`,
        '{ bad: Dat is binnenkort. }]',
      ],
    ],
  },
  {
    name: 'a rule without code',
    files: rule('check: { kind: code }'),
    options: { codeRules: ['taal/vaaag'] },
    expected: [
      [`${RULE}:10:16 Voor de regel "taal/vaag" is geen code. Bedoelt u "taal/vaaag"?`, 'code }'],
      [
        'taal/vaaag.yaml:1:1 De code van de regel "taal/vaaag" is er (packages/core/src/rules/registry.ts), maar dit bestand ontbreekt of is nog fout.',
        '',
      ],
    ],
  },
  {
    name: 'code for a rule that is data',
    files: {},
    options: { codeRules: ['taal/vaag'] },
    expected: [
      [
        `${RULE}:10:16 Voor de regel "taal/vaag" is er ook code in packages/core/src/rules/registry.ts. Schrijf kind: code, of haal de code weg.`,
        'sequence, items: [{ patterns: [binnenkort], use: [op 3 mei] }] }',
      ],
    ],
  },

  // Terms
  {
    name: 'a word to replace without a replacement',
    files: terms('  - { term: a, class: replace, sources: [eigen] }'),
    expected: [
      [
        `${TERMS}:3:5 "a": zeg met use of advice wat de schrijver dan wel schrijft.`,
        '{ term: a, class: replace, sources: [eigen] }',
      ],
    ],
  },
  {
    name: 'a word to explain without a meaning',
    files: terms('  - { term: a, class: explain, sources: [eigen] }'),
    expected: [
      [`${TERMS}:3:5 "a": zeg met meaning wat het betekent.`, '{ term: a, class: explain, sources: [eigen] }'],
    ],
  },
  {
    name: 'a value in the advice of a term',
    files: terms("  - { term: a, class: replace, advice: 'Schrijf {use}.', sources: [eigen] }"),
    expected: [
      [
        `${TERMS}:3:40 {use} in 'advice' wordt hier niet ingevuld. Schrijf de tekst uit.`,
        "'Schrijf {use}.', sources: [eigen] }",
      ],
    ],
  },
  {
    name: 'an exception that can never count',
    files: terms(
      '  - { term: aldus, class: replace, use: [zo], unless: [{ phrase: zo nodig, because: Vast. }], sources: [eigen] }',
    ),
    expected: [
      [
        `${TERMS}:3:56 Let op: De uitzondering "zo nodig" deelt geen woord met "aldus" en doet dus niets. Haal haar weg, of zet het woord bij forms.`,
        '{ phrase: zo nodig, because: Vast. }], sources: [eigen] }',
      ],
    ],
  },
  // Texts to insert
  {
    name: 'a paragraph that is two things',
    files: text('paragraphs: [{ text: Hulp, list: [een] }, {}]'),
    expected: [
      [
        `${TEXT}:4:14 Een waarde van 'paragraphs' mag maar één sleutel hebben. Hier kunnen staan: text, list, organisations.`,
        '{ text: Hulp, list: [een] }, {}]',
      ],
      [`${TEXT}:4:43 Een waarde van 'paragraphs' is leeg. Hier kunnen staan: text, list, organisations.`, '{}]'],
    ],
  },
  {
    name: 'a value that does not exist, and one that only organisations have',
    files: text("paragraphs: [{ text: 'Bij {boddy|ons}.' }, { list: ['{whatFor}'] }, { organisations: ['{court}'] }]"),
    expected: [
      [
        `${TEXT}:4:22 {boddy} in "Bij {boddy|ons}." bestaat niet. Kies uit: name, body, taxOfficer, address, visitingAddress, objectionPage, viewPage, phone, court, courtAddress.`,
        "'Bij {boddy|ons}.' }, { list: ['{whatFor}'] }, { organisations: ['{court}'] }]",
      ],
      [
        `${TEXT}:4:53 {whatFor} in "{whatFor}" bestaat niet. Kies uit: name, body, taxOfficer, address, visitingAddress, objectionPage, viewPage, phone, court, courtAddress.`,
        "'{whatFor}'] }, { organisations: ['{court}'] }]",
      ],
      [
        `${TEXT}:4:87 {court} in "{court}" bestaat niet. Kies uit: name, whatFor, phone, website, email, address, hours.`,
        "'{court}'] }]",
      ],
    ],
  },
  {
    name: 'braces that do not match',
    files: text("paragraphs: [{ list: ['{name|een', 'een}', 'een { twee'] }]"),
    expected: [
      [`${TEXT}:4:23 Er ontbreekt een } in "{name|een".`, "'{name|een', 'een}', 'een { twee'] }]"],
      [`${TEXT}:4:36 Er staat een } te veel in "een}". Haal die weg.`, "'een}', 'een { twee'] }]"],
      [`${TEXT}:4:44 Na een { hoort een naam, en dan } of |, in "een { twee".`, "'een { twee'] }]"],
    ],
  },
  {
    name: 'a text for a route that does not say in which letters, under a wrong name',
    files: text('id: help', 'remedy: bezwaar'),
    expected: [
      [
        `${TEXT}:1:1 'remedy' en 'letterTypes' horen bij elkaar: zeg welke uitleg dit is, en in welke brieven.`,
        'id: help',
      ],
      [`${TEXT}:1:5 De id is "help", dus dit bestand hoort teksten/help.yaml te heten.`, 'help'],
    ],
  },
  {
    name: 'two texts for the same route in the same letters',
    files: {
      ...text('remedy: bezwaar', 'letterTypes: [besluit]'),
      'teksten/twee.yaml': insertionText('id: twee', 'remedy: bezwaar', 'letterTypes: [besluit]'),
    },
    expected: [
      [
        'teksten/twee.yaml:7:14 De tekst voor "bezwaar in een brief van de soort besluit" staat er al, in teksten/hulp.yaml op regel 7. Haal er één weg.',
        '[besluit]',
      ],
    ],
  },
];

test.each(faults)('$name', ({ files, options, expected }) => {
  const result = compileRules(ruleFiles(files), 'test', options);
  const problems = [...(result.ok ? [] : result.problems), ...result.warnings];
  const found = problems.map(({ path, line, column, message, excerpt, severity }) => [
    `${path}:${line}:${column} ${severity === 'warning' ? 'Let op: ' : ''}${message}`,
    excerpt.slice(column - 1),
  ]);
  expect(found.sort()).toEqual([...expected].map((each) => [...each]).sort());
});

test('a problem on the screen: place, message, line and caret', () => {
  expect(problemsOf(rule('severity: eror'))).toEqual([
    [
      `rules/${RULE}:4:11 'severity' is "eror". Kies uit: error, warning, info.`,
      '    severity: eror',
      '              ^',
    ].join('\n'),
  ]);
});

test('a long line is cut around the place', () => {
  const line = `check: { kind: sequence, items: [{ patterns: [${'bezwaar, '.repeat(20)}c)] }] }`;
  const [, excerpt = '', caret = ''] = problemsOf(rule(line))[0]?.split('\n') ?? [];
  expect(excerpt.length).toBeLessThanOrEqual(124);
  expect(excerpt.slice(caret.indexOf('^'))).toMatch(/^c\)\]/);
});

function problemsOf(files: Readonly<Record<string, string>>): string[] {
  const result = compileRules(ruleFiles(files), 'test');
  return result.ok ? [] : result.problems.map(problemText);
}
