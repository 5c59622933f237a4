import type { Finding } from './model/finding.ts';

/** Splits a note into sentences; an example between quotation marks stays with the sentence that gives it. */
export function sentencesOf(note: string): readonly string[] {
  const sentences: string[] = [];
  let isOpen = false;
  for (const piece of note.split(/(?<=[.!?]["”’]?) +(?=["“‘A-ZÀ-Þ])/)) {
    if (isOpen) sentences.push(`${sentences.pop()} ${piece}`);
    else sentences.push(piece);
    if ((piece.match(/"/g)?.length ?? 0) % 2 === 1) isOpen = !isOpen;
  }
  return sentences;
}

const EXAMPLE = /^Schrijf (?:(?:dan|daar) )?bijvoorbeeld\b|^Schrijf dan: "/;
/** 'Bij een aanslag: "…"', right behind an example. */
const NEXT_EXAMPLE = /^(?:Bij|En|Of) [^"]*: "/;
/** "Kent u de datum nog niet? Schrijf dan: …" */
const CONDITIONAL = /^Schrijf dan\b/;

/** A note without its examples of what to write: they are in Dutch, and of no use in a letter that is not. */
export function withoutExamples(note: string): string {
  let inExample = false;
  return without(note, (sentence) => {
    inExample = EXAMPLE.test(sentence) || (inExample && NEXT_EXAMPLE.test(sentence));
    return inExample;
  });
}

/** The note of a finding for who shows its better words (`betterWords`) as well: without the sentences that say them too. */
export function noteBesideWords({ note, expected }: Pick<Finding, 'note' | 'expected'>): string {
  return expected.length === 0 ? note : without(note, (sentence) => sentence.startsWith('Schrijf'));
}

function without(note: string, isDropped: (sentence: string) => boolean): string {
  const kept: string[] = [];
  for (const sentence of sentencesOf(note)) {
    if (!isDropped(sentence)) kept.push(sentence);
    else if (CONDITIONAL.test(sentence) && kept.at(-1)?.endsWith('?')) kept.pop();
  }
  return kept.join(' ');
}
