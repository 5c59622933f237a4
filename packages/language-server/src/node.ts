import { localDate } from '@klarebrief/core/lean';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeFiles } from './node-files.ts';
import { startServer } from './server.ts';

/** The entry for editors that start a program. They say with `--stdio` or `--node-ipc` how they talk to it. */
startServer(createConnection(ProposedFeatures.all), nodeFiles, () => localDate(new Date()));
