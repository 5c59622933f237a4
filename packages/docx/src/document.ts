import type { Block } from '@klarebrief/core';
import type { Package, Part, Relation } from './package.ts';
import { DocxError } from './problem.ts';
import { readStory, type Story } from './story.ts';
import type { NoteMark } from './story-context.ts';
import { readStyles, type Styles } from './styles.ts';
import { child, toggle, type XmlNode } from './xml.ts';

/** A story with where it stands in the letter and in the file. */
export interface PlacedStory extends Story {
  readonly region: Block['region'];
  readonly part: string;
}

/** All stories of a document in reading order. Throws `DocxError` `not-word` when there is no document. */
export function readDocument(file: Package): readonly PlacedStory[] {
  const main = file.related('', 'officeDocument') ?? file.part('word/document.xml');
  if (main?.root.name !== 'w:document') throw new DocxError('not-word');
  const styles = readStyles(file.related(main.name, 'styles')?.root);
  const place = (part: Part, root: XmlNode, region: Block['region']): PlacedStory => {
    return { ...readStory(root, part.xml, styles), region, part: part.name };
  };
  const body = place(main, child(main.root, 'w:body') ?? main.root, 'body');
  const relations = file.relations(main.name);
  const settings = file.related(main.name, 'settings')?.root;
  const edge = (kind: 'header' | 'footer'): readonly StoryWithBoxes[] =>
    withoutRepeats(
      edgeParts(kind, body.sections, relations, settings)
        .map((name) => file.part(name))
        .filter((part) => part !== undefined)
        .map((part) => withBoxes(place(part, part.root, kind), part, styles)),
    );
  const headers = edge('header');
  const footers = edge('footer');
  const notes = noteStories(file, main, body).map(({ part, root }) =>
    withBoxes(place(part, root, 'note'), part, styles),
  );
  const all = [...headers, withBoxes(body, main, styles), ...notes, ...footers];
  const own = (region: Block['region']): readonly PlacedStory[] =>
    all.map(([story]) => story).filter((story) => story.region === region);
  const boxes = all.flatMap(([, ...inside]) => inside);
  return [...own('header'), ...own('body'), ...own('note'), ...boxes, ...own('footer')];
}

type StoryWithBoxes = readonly [PlacedStory, ...PlacedStory[]];

function withBoxes(story: PlacedStory, part: Part, styles: Styles): StoryWithBoxes {
  const boxes = story.boxes.flatMap((box): StoryWithBoxes => {
    return withBoxes({ ...readStory(box, part.xml, styles), region: 'note', part: part.name }, part, styles);
  });
  return [story, ...boxes];
}

/** The header or footer parts that are printed, each once: the first page's first. */
function edgeParts(
  kind: 'header' | 'footer',
  sections: readonly XmlNode[],
  relations: readonly Relation[],
  settings: XmlNode | undefined,
): readonly string[] {
  const targets = new Map(relations.map(({ id, target }) => [id, target]));
  const used = new Set(['default']);
  if (sections.some((section) => toggle(section, 'w:titlePg'))) used.add('first');
  if (toggle(settings, 'w:evenAndOddHeaders')) used.add('even');
  const references = sections.flatMap((section) =>
    section.children.filter((each) => each.name === `w:${kind}Reference`),
  );
  const names = ['first', 'default', 'even']
    .filter((type) => used.has(type))
    .flatMap((type) => references.filter(({ attributes }) => (attributes['w:type'] ?? 'default') === type))
    .map(({ attributes }) => targets.get(attributes['r:id'] ?? ''))
    .filter((name) => name !== undefined);
  return [...new Set(names)];
}

/** The first page, the even pages and every section may have the same header in a part of its own. */
function withoutRepeats(stories: readonly StoryWithBoxes[]): readonly StoryWithBoxes[] {
  const byText = new Map<string, StoryWithBoxes>();
  for (const story of stories) {
    const key = JSON.stringify(
      story.map(({ paragraphs }) => paragraphs.map(({ text }) => text.trim()).filter(Boolean)),
    );
    if (!byText.has(key)) byText.set(key, story);
  }
  return [...byText.values()];
}

const NOTE_KINDS: readonly NoteMark['kind'][] = ['footnote', 'endnote'];

/** Footnotes and endnotes in the order of their marks; a note whose mark is deleted or hidden is not there. */
function noteStories(file: Package, main: Part, body: Story): readonly { part: Part; root: XmlNode }[] {
  return NOTE_KINDS.flatMap((kind) => {
    const part = file.related(main.name, `${kind}s`);
    if (!part) return [];
    const byId = new Map(part.root.children.map((note) => [note.attributes['w:id'], note]));
    const ids = new Set(body.notes.filter((note) => note.kind === kind).map(({ id }) => id));
    return [...ids].flatMap((id) => {
      const root = byId.get(id);
      return root ? [{ part, root }] : [];
    });
  });
}
