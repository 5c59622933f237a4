import type { Context } from '../context.ts';
import { ARTICLE, NAME } from './helper-names.ts';
import { namesBehind } from './senders.ts';

/** Who gives the care or drives the bus that the letter is about: "Thuiszorg De Berkentak" further on is "De Berkentak". */
const PROVIDER = new RegExp(
  `(?:[Tt]huiszorg|[Ss]ociale [Dd]ienst|[Dd]eurwaarders?(?:kantoor)?|[Gg]erechtsdeurwaarders?(?:kantoor)?|[Ii]ncassobureau|[Kk]euringsbureau|[Nn]otaris|[Bb]ewindvoerder|[Zz]orgaanbieder|[Aa]anbieder|[Zz]orgorganisatie|[Vv]ervoerder|[Tt]axibedrijf|(?:[Uu]w|[Jj]e|[Jj]ouw) (?:begeleider|behandelaar|consulent),?)\\s+(${NAME})`,
  'y',
);

/** Whether a name is that of somebody who does a job for the sender or gives what the letter is about, and so is no helper with it. */
export function isProvider(context: Context, name: string): boolean {
  return (
    context.get(providers).has(name.replace(ARTICLE, '')) ||
    context.get(providing).some((sentence) => sentence.includes(name))
  );
}

/** The names of who gives the care or drives the bus, without "de" or "het". */
function providers(context: Context): ReadonlySet<string> {
  return new Set(namesBehind(context, 'hulp:verlener', PROVIDER).map((name) => name.replace(ARTICLE, '')));
}

/** The sentences that say who does it. */
function providing(context: Context): readonly string[] {
  return [...context.sentencesWith('hulp:aanbieder')].map((sentence) => context.sentenceText(sentence));
}
