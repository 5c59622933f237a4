import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.yaml': 'text/yaml',
};

export interface Served {
  /** Address of the folder, with a slash at the end. */
  readonly url: string;
  readonly origin: string;
  close(): void;
}

/** Serves a folder under a path of its own, as any web server does: it knows nothing of what is in it. */
export async function serve(
  folder: string,
  path: string,
  extra: Readonly<Record<string, string>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const server = createServer(async ({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const inside = normalize(decodeURIComponent(pathname.slice(path.length))) || 'index.html';
    try {
      if (!pathname.startsWith(path) || inside.startsWith('..')) throw new Error('not here');
      const file = inside === './' || inside === '.' ? 'index.html' : inside;
      const body = extra[file] ?? (await readFile(join(folder, file)));
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { ...headers, 'Content-Type': type }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const origin = `http://127.0.0.1:${address.port}`;
  return { url: origin + path, origin, close: () => server.close() };
}
