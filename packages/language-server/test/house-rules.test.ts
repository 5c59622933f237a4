import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { allowTermEdit } from '../src/house-rules.ts';

test.each<[config: string, after: string | null]>([
  ['', 'ignoreTerms:\n  - indien\n'],
  ['files: ["*.txt"]', 'files: ["*.txt"]\nignoreTerms:\n  - indien\n'],
  ['ignoreTerms: []\n', 'ignoreTerms: [indien]\n'],
  ['ignoreTerms: [reeds]\n', 'ignoreTerms: [indien, reeds]\n'],
  ['ignoreTerms:\n- reeds # al\n', 'ignoreTerms:\n- indien\n- reeds # al\n'],
  ['ignoreTerms:\n', 'ignoreTerms:\n  - indien\n'],
  ['{ files: ["*.txt"] }\n', null],
  ['"ignoreTerms": [reeds]\n', null],
  ['files: ["*.txt"]\n...\n', null],
  ['fout: ja\n', null],
])('%j', (config, after) => {
  const edit = allowTermEdit(config, 'indien');
  expect(edit && TextDocument.applyEdits(TextDocument.create('', '', 0, config), [edit])).toBe(after);
});
