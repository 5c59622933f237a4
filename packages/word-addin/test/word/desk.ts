import type { FakeDocument } from './model/document.ts';
import { styles } from './model/paragraph.ts';

/** What a test sees and does at a document; plain values, so that it works from outside a browser too. */
export function deskOf(document: FakeDocument) {
  const annotationOn = (words: string): string => {
    return document.drawn[document.underlined.indexOf(words)]?.id ?? '';
  };
  return {
    text: () => document.text,
    looks: () =>
      document.story('body').map(({ style, list, runs }) => {
        const texts = runs.map(({ text, bold }) => (bold ? `*${text}*` : text)).join('|');
        return `${styles[style]}${list === undefined ? '' : ' •'} [${texts}]`;
      }),
    underlined: () => document.underlined,
    selected: () => document.selection && document.textOf(document.selection),
    lit: () => document.highlights.map((range) => document.textOf(range)),
    comments: () => document.comments,
    stepsBack: () => document.stepsBack,
    undo: () => document.undo(),
    type: (paragraph: number, start: number, end: number, text: string) => document.type(paragraph, start, end, text),
    addParagraph: (before: number, text: string) => document.addParagraph(before, text),
    clickPane: () => {
      document.clicked = true;
    },
    clickMark: (words: string) => document.clickAnnotation(annotationOn(words)),
    accept: (words: string, suggestion: string) => document.accept(annotationOn(words), suggestion),
  };
}
