const LANGUAGES = [
  'brief',
  'markdown',
  'html',
  'plaintext',
  'jinja',
  'jinja-html',
  'django-html',
  'nunjucks',
  'twig',
  'handlebars',
  'mustache',
  'liquid',
  'ftl',
];
/** Real files and new ones; not what an editor makes up, such as the old side of a comparison. */
const SCHEMES = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web'];

/** Documents by what they are or by their name. */
export interface Filter {
  readonly scheme: string;
  readonly language?: string;
  readonly pattern?: string;
}

/** The documents that the server hears of. Which of them are letters is for the server to say. */
export function selectorOf(more: readonly string[]): Filter[] {
  const languages = [...new Set([...LANGUAGES, ...more])];
  return SCHEMES.flatMap((scheme): Filter[] => [
    ...languages.map((language) => ({ scheme, language })),
    { scheme, pattern: '**/klarebrief.config.yaml' },
    { scheme, pattern: '**/sociale-kaart*.yaml' },
  ]);
}
