import { type Language, type LetterType, letterTypeNames, type Severity } from '@klarebrief/core/lean';
import { Command, CommanderError } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { isLetterType } from './letter-types.ts';
import { choices } from './nearest.ts';
import { type Format, formats, isFormat } from './reporters/index.ts';

/** What `klarebrief check` was asked to do. */
export interface CheckSettings {
  readonly format: Format;
  readonly failOn: Severity | 'never';
  readonly language: Language | undefined;
  readonly letterType: LetterType | undefined;
  readonly withText: boolean;
  readonly all: boolean;
  readonly color: boolean;
  /** Name that standard input goes by; its extension says how to read it. */
  readonly stdinName: string | undefined;
  /** File with the settings of the municipality; when absent the nearest one above each letter. */
  readonly config: string | undefined;
}

export type Invocation =
  | { readonly command: 'check'; readonly paths: readonly string[]; readonly settings: CheckSettings }
  | { readonly command: 'rules'; readonly color: boolean }
  | { readonly command: 'explain'; readonly ruleId: string; readonly color: boolean }
  | { readonly command: 'help'; readonly text: string }
  /** Wrong use: one Dutch sentence (or the help text, when nothing at all was asked). */
  | { readonly command: 'wrong-use'; readonly text: string };

/** A wrong value, with the Dutch sentence that says so. */
class WrongUse extends Error {}

/** Reads the words after `klarebrief`. Never throws on what a user can type. */
export function parseArguments(words: readonly string[]): Invocation {
  let text = '';
  let invocation: Invocation | undefined;
  const program = buildProgram((found) => {
    invocation = found;
  });
  for (const command of [program, ...program.commands]) {
    const writeOut = (part: string): void => {
      text += part;
    };
    command.exitOverride().configureOutput({ writeOut, writeErr: () => {} });
  }
  if (words.length === 0) return { command: 'wrong-use', text: program.helpInformation() };
  try {
    program.parse([...words], { from: 'user' });
  } catch (error) {
    if (error instanceof WrongUse) return { command: 'wrong-use', text: `${error.message}\n` };
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) return { command: 'wrong-use', text: `${inDutch(error, words)}\n` };
  }
  return invocation ?? { command: 'help', text };
}

function buildProgram(found: (invocation: Invocation) => void): Command {
  const program = inDutchHelp(new Command('klarebrief'))
    .usage('<opdracht> [opties]')
    .description('Controleert brieven van gemeenten: duidelijke taal, de bezwaarroute en wie de lezer kan helpen.')
    .version(packageJson.version, '-V, --version', 'toon het nummer van deze versie')
    .helpCommand('help [opdracht]', 'toon de hulp bij een opdracht')
    .addHelpText(
      'after',
      `
Voorbeelden:
  klarebrief check brief.docx
  klarebrief check brieven/ --format json
  klarebrief explain bezwaar/termijn-ontbreekt`,
    );

  inDutchHelp(program.command('check'))
    .usage('<bestanden, mappen, patronen of -> [opties]')
    .description('controleer een of meer brieven')
    .argument('<paden...>', 'bestanden, mappen, patronen (zoals "**/*.docx") of - voor standaardinvoer')
    .option('-f, --format <soort>', 'vorm van het rapport: text of json', oneOf('--format', isFormat, formats), 'text')
    .option(
      '--fail-on <ernst>',
      'vanaf welke ernst de uitkomst 1 is: error (fouten), warning (ook verbeterpunten), info (ook tips) of never',
      oneOf('--fail-on', isFailOn, failOnValues),
      'error',
    )
    .option('--language <taal>', 'taal van de brief: nl of en (anders herkent klarebrief de taal)', language)
    .option('--letter-type <soort>', 'soort brief (anders herkent klarebrief de soort)', letterType)
    .option('--config <bestand>', 'instellingen van uw gemeente (anders zoekt klarebrief klarebrief.config.yaml)')
    .option('--with-text', 'zet in het json-rapport ook de tekst van de brief', false)
    .option('--all, --alles', 'laat alles zien: elke tip, en elk rapport bij veel brieven', false)
    .option('--stdin-name <naam>', 'naam van standaardinvoer, bijvoorbeeld brief.md')
    .option('--no-color', 'geen kleuren')
    .addHelpText('after', checkHelp)
    .action((paths: string[], options) => {
      const { format, failOn, language, letterType, withText, color, stdinName, config } = options;
      const all: boolean = options.alles;
      found({
        command: 'check',
        paths,
        settings: { format, failOn, language, letterType, withText, all, color, stdinName, config },
      });
    });

  inDutchHelp(program.command('rules'))
    .usage('[opties]')
    .description('toon alle regels')
    .option('--no-color', 'geen kleuren')
    .action((options) => found({ command: 'rules', color: options.color }));

  inDutchHelp(program.command('explain'))
    .usage('<regel> [opties]')
    .description('leg een regel uit')
    .argument('<regel>', 'naam van de regel, bijvoorbeeld bezwaar/termijn-ontbreekt')
    .option('--no-color', 'geen kleuren')
    .action((ruleId: string, options) => found({ command: 'explain', ruleId, color: options.color }));

  return program;
}

const checkHelp = `
Soorten brieven voor --letter-type:
${inColumns(Object.keys(letterTypeNames), 3, 24)}

Uitkomst (exit code):
  0  niets gevonden vanaf de ernst van --fail-on
  1  wel iets gevonden
  2  verkeerd gebruik, een fout in de instellingen, of een bestand dat niet te lezen is

Voorbeelden:
  klarebrief check brief.docx
  klarebrief check brieven/ "sjablonen/**/*.md" --alles
  klarebrief check - < brief.txt`;

/** Rows of words, each word padded to the same width. */
function inColumns(words: readonly string[], columns: number, width: number): string {
  const rows: string[] = [];
  for (let start = 0; start < words.length; start += columns) {
    const row = words.slice(start, start + columns).map((word) => word.padEnd(width));
    rows.push(`  ${row.join('').trimEnd()}`);
  }
  return rows.join('\n');
}

const failOnValues = ['error', 'warning', 'info', 'never'] as const;

function isFailOn(value: string): value is (typeof failOnValues)[number] {
  return failOnValues.some((known) => known === value);
}

function isLanguage(value: string): value is Language {
  return value === 'nl' || value === 'en';
}

const language = oneOf('--language', isLanguage, ['nl', 'en']);
const letterType = oneOf('--letter-type', isLetterType, Object.keys(letterTypeNames));

/** A parser of an option value that takes only the values given. */
function oneOf<Value extends string>(
  flag: string,
  accepts: (value: string) => value is Value,
  values: readonly string[],
): (value: string) => Value {
  return (value) => {
    if (accepts(value)) return value;
    throw new WrongUse(`${flag} kan niet "${value}" zijn.${choices(value, values)}`);
  };
}

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Gegevens:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
};

function inDutchHelp(command: Command): Command {
  return command.helpOption('-h, --help', 'toon deze hulp').configureHelp({
    helpWidth: 90,
    styleTitle: (title) => titles[title] ?? title,
    optionDescription: (option) => option.description,
    subcommandTerm: (subcommand) => [subcommand.name(), ...subcommand.registeredArguments.map(argumentTerm)].join(' '),
  });
}

function argumentTerm(argument: { name(): string; required: boolean; variadic: boolean }): string {
  const name = argument.variadic ? `${argument.name()}...` : argument.name();
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** One Dutch sentence for what commander says in English. The names are the quoted words of its message. */
function inDutch(error: CommanderError, words: readonly string[]): string {
  const name = /'([^']*)'/u.exec(error.message)?.[1] ?? '';
  const meant = /Did you mean (?:one of )?([^?,]+)/u.exec(error.message)?.[1];
  const hint = meant ? ` Bedoelt u ${meant}?` : '';
  switch (error.code) {
    case 'commander.unknownOption':
      return `De optie ${name} bestaat niet.${hint} Kijk bij klarebrief ${commandOf(words)}--help.`;
    case 'commander.optionMissingArgument':
      return `Achter de optie ${name.split(/[ ,]+/u).find((part) => part.startsWith('--')) ?? name} hoort een waarde.`;
    case 'commander.missingArgument':
      return name === 'regel'
        ? 'Noem de regel, bijvoorbeeld: klarebrief explain bezwaar/termijn-ontbreekt.'
        : 'Noem een bestand of een map, bijvoorbeeld: klarebrief check brief.docx.';
    case 'commander.unknownCommand':
      return /[./\\*]/u.test(name)
        ? `De opdracht ${name} bestaat niet. Bedoelt u klarebrief check ${name}?`
        : `De opdracht ${name} bestaat niet.${hint} Kijk bij klarebrief --help.`;
    case 'commander.excessArguments':
      return `Dat zijn te veel woorden. Kijk bij klarebrief ${commandOf(words)}--help.`;
    default:
      return 'Deze opdracht is niet duidelijk. Kijk bij klarebrief --help.';
  }
}

function commandOf(words: readonly string[]): string {
  const command = words.find((word) => word === 'check' || word === 'rules' || word === 'explain');
  return command ? `${command} ` : '';
}
