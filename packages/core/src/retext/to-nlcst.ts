import type { Paragraph, ParagraphContent, Root, RootContent, Sentence, SentenceContent, WordContent } from 'nlcst';
import type { Letter } from '../model/letter.ts';
import { type ParsedText, parse } from '../parse/parse.ts';
import { TokenKind } from '../parse/tokens.ts';
import { readText } from '../read/text.ts';
import { createPoints, type Point } from './points.ts';

/** What stands in the text between two blocks, sentences or tokens: white space, list marks, rulers, front matter. */
const BETWEEN = /\s+|\S+/g;
/** A word and the marks inside it. */
const IN_WORD = /[-'’.,:/\u2011]|[^-'’.,:/\u2011]+/g;
const SYMBOL = /\p{S}/u;

/**
 * The letter as an nlcst tree, with positions. Nothing gets lost: `nlcst-to-string` gives `letter.text` back. Addresses and the
 * blanks of a template are source nodes. `pointAt` gives the place of an offset; without it, places are those of `letter.text`.
 */
export function toNlcst(letterOrText: Letter | string, parsed?: ParsedText, pointAt?: (offset: number) => Point): Root {
  const letter = typeof letterOrText === 'string' ? readText(letterOrText) : letterOrText;
  const { text, blocks } = letter;
  const { tokens, sentences, blockSentence } = parsed ?? parse(letter);
  const point = pointAt ?? createPoints({ text }, text);

  const children: RootContent[] = [];
  let at = 0;
  blocks.forEach((block, index) => {
    if (blockSentence[index] === blockSentence[index + 1]) return;
    between(at, block.start, children);
    children.push(paragraph(block.start, block.end, blockSentence[index] ?? 0, blockSentence[index + 1] ?? 0));
    at = block.end;
  });
  between(at, text.length, children);
  return { type: 'RootNode', children, position: position(0, text.length) };

  function position(start: number, end: number): { start: Point; end: Point } {
    return { start: point(start), end: point(end) };
  }

  function paragraph(start: number, end: number, first: number, last: number): Paragraph {
    const content: ParagraphContent[] = [];
    let from = start;
    for (let index = first; index < last; index++) {
      const node = sentence(sentences.first[index] ?? 0, sentences.last[index] ?? 0);
      between(from, tokens.start[sentences.first[index] ?? 0] ?? 0, content);
      content.push(node);
      from = tokens.end[(sentences.last[index] ?? 1) - 1] ?? 0;
    }
    between(from, end, content);
    return { type: 'ParagraphNode', children: content, position: position(start, end) };
  }

  function sentence(first: number, last: number): Sentence {
    const content: SentenceContent[] = [];
    const start = tokens.start[first] ?? 0;
    let end = start;
    for (let token = first; token < last; token++) {
      between(end, tokens.start[token] ?? 0, content);
      addToken(token, content);
      end = tokens.end[token] ?? 0;
    }
    return { type: 'SentenceNode', children: content, position: position(start, end) };
  }

  function addToken(token: number, content: SentenceContent[]): void {
    const start = tokens.start[token] ?? 0;
    const end = tokens.end[token] ?? 0;
    switch (tokens.kind[token]) {
      case TokenKind.word:
      case TokenKind.abbreviation:
      case TokenKind.number:
        word(start, end, content);
        return;
      case TokenKind.amount: {
        // nlcst has no word with a space in it: the sign, the space and the number stand apart.
        const number = start + text.slice(start, end).search(/[\d-]/);
        mark(start, start + 1, content);
        between(start + 1, number, content);
        word(number, end, content);
        return;
      }
      case TokenKind.terminal:
      case TokenKind.punctuation:
        mark(start, end, content);
        return;
      default:
        content.push({ type: 'SourceNode', value: text.slice(start, end), position: position(start, end) });
    }
  }

  function word(start: number, end: number, content: SentenceContent[]): void {
    const parts: WordContent[] = [];
    for (const { 0: value, index } of text.slice(start, end).matchAll(IN_WORD)) {
      const type = /^[-'’.,:/\u2011]$/.test(value) ? 'PunctuationNode' : 'TextNode';
      parts.push({ type, value, position: position(start + index, start + index + value.length) });
    }
    content.push({ type: 'WordNode', children: parts, position: position(start, end) });
  }

  function mark(start: number, end: number, content: SentenceContent[]): void {
    const value = text.slice(start, end);
    const type = SYMBOL.test(value) ? 'SymbolNode' : 'PunctuationNode';
    content.push({ type, value, position: position(start, end) });
  }

  function between(start: number, end: number, content: (RootContent | ParagraphContent | SentenceContent)[]): void {
    if (end <= start) return;
    for (const { 0: value, index } of text.slice(start, end).matchAll(BETWEEN)) {
      const type = value.trim() === '' ? 'WhiteSpaceNode' : 'SourceNode';
      content.push({ type, value, position: position(start + index, start + index + value.length) });
    }
  }
}
