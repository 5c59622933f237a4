/** Seconds of processor time that the work takes, all threads of this process together. */
export function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return seconds(process.cpuUsage(before));
}

/** The same for work that gives a promise. */
export async function cpuSecondsOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return seconds(process.cpuUsage(before));
}

/** Clears away the garbage of the work before, so that the next one does not pay for it. Needs `node --expose-gc`. */
export function clearGarbage(): void {
  if (!globalThis.gc) throw new Error('run node with --expose-gc');
  globalThis.gc();
}

/** The middle of an odd number of values. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function seconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1e6;
}
