import { Document, parseDocument } from 'yaml';

/**
 * Settings as a file for people to keep and to edit: JSON becomes YAML with a line for each value, YAML stays as it is, with its
 * comments. `values`: keys at the top that must have this value. A text that is no YAML at all comes back as it is.
 */
export function yamlText(text: string, values: Readonly<Record<string, string>> = {}): string {
  const read = parseDocument(text);
  if (read.errors.length > 0) return text;
  const document = text.trimStart().startsWith('{') ? new Document(read.toJS()) : read;
  for (const [key, value] of Object.entries(values)) if (document.get(key) !== value) document.set(key, value);
  return document.toString({ lineWidth: 0 });
}
