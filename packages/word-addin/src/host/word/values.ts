import type { Outcome, ValueStore } from '../host.ts';
import type { WordProgram } from './program.ts';

/**
 * Values that are saved in the document, in the settings that Word keeps there for each add-in. They reach the file when the writer
 * saves it, and everybody who opens it with this add-in.
 */
export function documentStore({ settings }: WordProgram): ValueStore {
  return {
    read: async (name) => textOrNull(settings.get(name)),
    write: (name, value) => {
      if (value === null) settings.remove(name);
      else settings.set(name, value);
      return new Promise<Outcome>((resolve) => {
        // Fails in a document that is open to read only.
        settings.saveAsync((result) => resolve(result.error ? 'failed' : 'done'));
      });
    },
  };
}

/**
 * Values of this user on this computer and in this browser. The roaming settings of Office (`Office.context.roamingSettings`, API set
 * Mailbox 1.1) are those of a mailbox and exist in Outlook alone. For what must hold in every document Microsoft names, beside a
 * server of one's own that knows who signs in, the storage of the browser around the pane. Its names begin with
 * `Office.context.partitionKey`, as Microsoft asks: a browser that shows Word on two sites then keeps their values apart.
 */
export function userStore({ storage, partition }: WordProgram): ValueStore {
  return {
    read: async (name) => storage?.getItem(partition + name) ?? null,
    write: async (name, value) => {
      try {
        if (!storage) return 'unsupported';
        if (value === null) storage.removeItem(partition + name);
        else storage.setItem(partition + name, value);
        return 'done';
      } catch {
        // Full, or forbidden.
        return 'failed';
      }
    },
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
