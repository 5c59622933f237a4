import type { LetterReport, NoLetter } from 'klarebrief-language-server/protocol';
import { type Disposable, EventEmitter } from 'vscode';

/** The last report of every document that the server knows. */
export interface Reports {
  of(uri: string): LetterReport | NoLetter | undefined;
  set(report: LetterReport | NoLetter): void;
  forget(uri: string): void;
  onChange(listener: () => void): Disposable;
}

export function createReports(): Reports {
  const known = new Map<string, LetterReport | NoLetter>();
  const changed = new EventEmitter<void>();
  return {
    of: (uri) => known.get(uri),
    set(report) {
      known.set(report.uri, report);
      changed.fire();
    },
    forget(uri) {
      known.delete(uri);
      changed.fire();
    },
    onChange: (listener) => changed.event(listener),
  };
}
