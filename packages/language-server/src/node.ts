import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { always } from './always.ts';
import { nodeFiles } from './node-files.ts';
import { startServer } from './server.ts';

/** The entry for editors that start a program. They say with `--stdio` or `--node-ipc` how they talk to it. */
startServer(createConnection(ProposedFeatures.all), nodeFiles, always);
