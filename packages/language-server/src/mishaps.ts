/** Keeps an error of ours from the client, since it may hold words of a letter: only its name is logged, each once. */
export interface Mishaps {
  /** Logs this once. */
  complain(message: string): void;
  /** What the work gives, or `empty` when it fails. `what`: Dutch, what could not be done. */
  guard<T>(what: string, empty: T, work: () => Promise<T>): Promise<T>;
}

export function createMishaps(log: (message: string) => void): Mishaps {
  const said = new Set<string>();
  const complain = (message: string): void => {
    if (!said.has(message)) log(message);
    said.add(message);
  };
  return {
    complain,
    async guard(what, empty, work) {
      try {
        return await work();
      } catch (error) {
        complain(`Klare Brief kan ${what} (${error instanceof Error ? error.name : 'onbekende fout'}).`);
        return empty;
      }
    },
  };
}
