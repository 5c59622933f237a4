import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { always } from './always.ts';
import type { Files } from './files.ts';
import { listFilesRequest, readFileRequest } from './protocol.ts';
import { startServer } from './server.ts';

/** The entry for an editor in a browser: a worker. It has no files of its own and asks the client for them. */
const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));

const files: Files = {
  async read(uri) {
    try {
      return await connection.sendRequest<string | null>(readFileRequest, uri);
    } catch {
      return null;
    }
  },
  async list(folder) {
    try {
      return await connection.sendRequest<string[]>(listFilesRequest, folder);
    } catch {
      return [];
    }
  },
};

startServer(connection, files, always);
