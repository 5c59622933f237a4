/** How a source is read: the languages of templates count as what they make. */
type SourceFormat = 'text' | 'markdown' | 'html';

/** The language of a template, which says how a comment looks; `none` for a file that is no template. */
type TemplateLanguage = 'none' | 'jinja' | 'handlebars' | 'liquid' | 'freemarker';

/** What a document is, as far as reading it goes. */
export interface SourceKind {
  readonly format: SourceFormat;
  readonly template: TemplateLanguage;
}

const BY_EXTENSION: Readonly<Record<string, SourceFormat | TemplateLanguage>> = {
  md: 'markdown',
  markdown: 'markdown',
  brief: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  txt: 'text',
  j2: 'jinja',
  jinja: 'jinja',
  jinja2: 'jinja',
  njk: 'jinja',
  nunjucks: 'jinja',
  twig: 'jinja',
  hbs: 'handlebars',
  handlebars: 'handlebars',
  mustache: 'handlebars',
  liquid: 'liquid',
  ftl: 'freemarker',
  ftlh: 'freemarker',
};

/** Ids as VS Code and Vim know them; Vim calls a file of text "text" and VS Code "plaintext". */
const BY_LANGUAGE: Readonly<Record<string, SourceFormat | TemplateLanguage>> = {
  markdown: 'markdown',
  brief: 'markdown',
  html: 'html',
  plaintext: 'text',
  text: 'text',
  jinja: 'jinja',
  'jinja-html': 'jinja',
  'jinja-md': 'jinja',
  'django-html': 'jinja',
  'django-txt': 'jinja',
  htmldjango: 'jinja',
  nunjucks: 'jinja',
  twig: 'jinja',
  handlebars: 'handlebars',
  mustache: 'handlebars',
  liquid: 'liquid',
  ftl: 'freemarker',
};

const MARKUP = /<\/(?:p|h[1-6]|div|td|li|body|html)\s*>|<(?:p|br|!doctype)\b/i;

/** Judges by the endings of the name (`brief.html.njk`), then the language id of the editor, then the text. */
export function kindOf(uri: string, languageId: string, text: string): SourceKind {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  const endings = name.toLowerCase().split('.').slice(1).reverse();
  const said = [...endings.map((ending) => BY_EXTENSION[ending]), BY_LANGUAGE[languageId]];
  const format = said.find((each) => each === 'text' || each === 'markdown' || each === 'html');
  const template = said.find(isTemplateLanguage);
  return {
    format: format ?? (MARKUP.test(text) ? 'html' : template || endings.length === 0 ? 'text' : 'markdown'),
    template: template ?? templateIn(text),
  };
}

/** True for a name of a file that can hold a letter. */
export function isReadable(uri: string): boolean {
  const ending = /\.([^./]+)$/.exec(uri)?.[1]?.toLowerCase();
  return ending !== undefined && Object.hasOwn(BY_EXTENSION, ending);
}

function isTemplateLanguage(value: SourceFormat | TemplateLanguage | undefined): value is TemplateLanguage {
  return value === 'jinja' || value === 'handlebars' || value === 'liquid' || value === 'freemarker';
}

/** Template tags in a file that is called `.html` or `.md`. */
function templateIn(text: string): TemplateLanguage {
  if (/<#(?:if|list|assign)\b/.test(text)) return 'freemarker';
  if (/\{\{[#/^]/.test(text)) return 'handlebars';
  return /\{%-?\s*\w/.test(text) ? 'jinja' : 'none';
}
