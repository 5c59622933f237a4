import type { Context } from '../context.ts';
import { lifeAreas as allAreas, type LifeArea } from '../model/settings.ts';
import { parts } from './parts.ts';

/** What a sentence in the subject counts for; any other counts 1. */
const SUBJECT = 3;
/** An area that weighs less than this share of the heaviest one is a side issue. */
const SIDE_ISSUE = 0.4;

/** What the letter is about in the life of the reader, the main area first; empty when nothing shows. */
export function lifeAreas(context: Context): readonly LifeArea[] {
  const { of } = context.get(parts);
  const weighed = allAreas.map((area) => {
    const sentences = [...context.sentencesWith(`leefgebied:${area.replaceAll(' ', '-')}`)];
    const inText = sentences.map((sentence) => of[context.blockOf(sentence)]);
    const weight = inText.reduce(
      (sum, part) => sum + (part === 'subject' ? SUBJECT : part === 'letterhead' ? 0 : 1),
      0,
    );
    return { area, weight };
  });
  const heaviest = Math.max(...weighed.map(({ weight }) => weight));
  return weighed
    .filter(({ weight }) => weight > 0 && weight >= heaviest * SIDE_ISSUE)
    .sort((a, b) => b.weight - a.weight)
    .map(({ area }) => area);
}
