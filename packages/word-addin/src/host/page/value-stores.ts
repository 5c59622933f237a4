import type { ValueStore } from '../host.ts';

/** Values that last as long as the letter on the page. */
export function memoryStore(): ValueStore & { clear(): void } {
  const values = new Map<string, string>();
  return {
    read: async (name) => values.get(name) ?? null,
    async write(name, value) {
      if (value === null) values.delete(name);
      else values.set(name, value);
      return 'done';
    },
    clear: () => values.clear(),
  };
}

/** Values kept by this browser. A browser that keeps nothing (a private window, a strict policy) gives `failed`. */
export function browserStore(): ValueStore {
  return {
    async read(name) {
      try {
        return localStorage.getItem(name);
      } catch {
        return null;
      }
    },
    async write(name, value) {
      try {
        if (value === null) localStorage.removeItem(name);
        else localStorage.setItem(name, value);
        return 'done';
      } catch {
        return 'failed';
      }
    },
  };
}
