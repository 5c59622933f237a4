import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Files, uriIn } from './files.ts';

const SKIPPED = new Set(['node_modules', '.git', '.hg', '.svn']);

/** The files of this computer. */
export const nodeFiles: Files = {
  async read(uri) {
    try {
      return await readFile(fileURLToPath(uri), 'utf8');
    } catch {
      return null;
    }
  },

  async list(folder) {
    const found: string[] = [];
    const walk = async (uri: string): Promise<void> => {
      try {
        for (const entry of await readdir(fileURLToPath(uri), { withFileTypes: true })) {
          const inner = uriIn(uri, entry.name);
          if (entry.isFile()) found.push(inner);
          else if (entry.isDirectory() && !SKIPPED.has(entry.name)) await walk(inner);
        }
      } catch {
        // A folder that cannot be opened holds no letters for this user.
      }
    };
    await walk(folder);
    return found;
  },
};
