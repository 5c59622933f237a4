import {
  clauseValues,
  type InsertionText,
  organisationValues,
  type ParagraphTemplate,
  type Ruleset,
  type TextTemplate,
} from '@klarebrief/core/authoring';
import type { Checked, Keys, Parsed, Problem } from '@klarebrief/settings/authoring';
import { refuseDuplicates } from './duplicates.ts';
import type { TextFile } from './file-types.ts';
import type { Loaded } from './load.ts';
import { unknownSources } from './sources.ts';
import { readTemplate } from './template.ts';

/** Compiles `teksten/`: the texts that can be put into a letter. */
export function compileTexts(
  files: readonly Loaded<TextFile>[],
  sources: Ruleset['sources'],
): Checked<readonly InsertionText[]> {
  const all = files.map((loaded) => compileText(loaded, sources));
  const uses = files.flatMap(({ file, data: { language = 'nl', remedy, letterTypes = [] } }) =>
    letterTypes.map((type) => ({
      name: `${remedy} in een ${language === 'en' ? 'Engelse ' : ''}brief van de soort ${type}`,
      file,
      keys: ['letterTypes'],
    })),
  );
  return {
    value: all.map(({ value }) => value),
    problems: [...all.flatMap(({ problems }) => problems), ...refuseDuplicates('De tekst voor', uses)],
  };
}

function compileText({ file, data }: Loaded<TextFile>, sources: Ruleset['sources']): Checked<InsertionText> {
  const { id, title, language = 'nl', remedy, letterTypes = [], heading, paragraphs } = data;
  const problems: Problem[] = [...wrongUse(file, data), ...unknownSources(file, ['sources'], data.sources, sources)];
  const templates = (keys: Keys, texts: readonly string[], known: readonly string[]): TextTemplate[] =>
    texts.map((text, index) => {
      const result = readTemplate(text, known);
      if (result.ok) return result.template;
      problems.push(file.fault([...keys, index], result.message));
      return [];
    });
  const compiled = paragraphs.map((paragraph, index): ParagraphTemplate => {
    const keys = ['paragraphs', index];
    if ('organisations' in paragraph) {
      const sentences = templates([...keys, 'organisations'], paragraph.organisations, organisationValues);
      return { kind: 'organisations', sentences };
    }
    if ('list' in paragraph) return { kind: 'list', items: templates([...keys, 'list'], paragraph.list, clauseValues) };
    const [text = []] = templates([...keys, 'text'], [paragraph.text], clauseValues);
    return { kind: 'text', text };
  });
  return {
    value: { id, title, language, ...(remedy ? { remedy } : {}), letterTypes, heading, paragraphs: compiled },
    problems,
  };
}

function wrongUse(file: Parsed, { id, remedy, letterTypes }: TextFile): Problem[] {
  const problems: Problem[] = [];
  if (`teksten/${id}.yaml` !== file.path)
    problems.push(file.fault(['id'], `De id is "${id}", dus dit bestand hoort teksten/${id}.yaml te heten.`));
  if ((remedy === undefined) !== (letterTypes === undefined))
    problems.push(
      file.fault([], "'remedy' en 'letterTypes' horen bij elkaar: zeg welke uitleg dit is, en in welke brieven."),
    );
  return problems;
}
