import { parseArguments } from './arguments.ts';
import { runCheck } from './run.ts';
import { processTerminal } from './terminal.ts';

/** Runs the command line; `words` is what stands after `klarebrief`. Sets the exit code of the process and never throws. */
export async function main(words: readonly string[]): Promise<void> {
  try {
    process.exitCode = await run(words);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`Klare Brief is gestopt door een fout in het programma: ${reason.split('\n')[0]}\n`);
    process.exitCode = 2;
  }
}

/** What `check` needs is imported at the top; the rest is made ready when it is asked for. */
async function run(words: readonly string[]): Promise<0 | 1 | 2> {
  const invocation = parseArguments(words);
  switch (invocation.command) {
    case 'check':
      return runCheck(invocation.paths, invocation.settings, processTerminal(invocation.settings.color));
    case 'rules': {
      const { listRules } = await import('./rules.ts');
      return listRules(processTerminal(invocation.color));
    }
    case 'explain': {
      const { explainRule } = await import('./explain.ts');
      return explainRule(invocation.ruleId, processTerminal(invocation.color));
    }
    case 'help':
      await processTerminal(false).write(invocation.text);
      return 0;
    case 'wrong-use':
      process.stderr.write(invocation.text);
      return 2;
  }
}
