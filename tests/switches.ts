import { parseArgs } from 'node:util';

/**
 * The switches of a command of this repository, each on or off, and the words beside them. `--help` says how the command is used and
 * ends the program; so does anything else that is not known, with exit code 2.
 */
export function readSwitches<Name extends string>(
  usage: string,
  names: readonly Name[],
  words: readonly string[] = [],
): { readonly on: ReadonlySet<Name>; readonly words: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: words.length > 0,
      options: Object.fromEntries([...names, 'help'].map((name) => [name, { type: 'boolean' }])),
    });
    const { help } = values;
    if (help) {
      console.log(usage.trim());
      return process.exit(0);
    }
    const unknown = positionals.find((word) => !words.includes(word));
    if (unknown !== undefined) throw new Error(`Unknown: ${unknown}`);
    return { on: new Set(names.filter((name) => values[name])), words: positionals };
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    console.error(`${reason.split('. ')[0]}.\n${usage}`);
    return process.exit(2);
  }
}
