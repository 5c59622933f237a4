import type { Pattern, PatternElement } from './pattern.ts';

/** Tokens that one class element takes at the most. */
const WIDEST_CLASS = 4;

/** How often common words stand in a thousand tokens of letters; measured on the corpus. */
const FREQUENCY = new Map(
  (
    'u 42 de 38 van 32 het 23 uw 20 een 18 en 16 op 14 met 12 wij 11 in 11 niet 10 dat 10 is 8 brief 7 te 7 bezwaar 7 kunt 7 dan 7 ' +
    'voor 6 besluit 6 bij 6 deze 6 ons 5 of 5 naar 5 heeft 5 dit 5 aan 4 tot 4 postbus 4 gemeente 4 over 4 geen 4 datum 4 om 4 bent 3 ' +
    'artikel 3 binnen 3 weken 3 krijgt 3 hebben 3 ook 3 zijn 3 adres 3 er 3 kan 3 college 3 aanvraag 3 naam 3 burgemeester 3 na 3 ' +
    'maken 2 eens 2 waarom 2 als 2 die 2 nog 2 hulp 2 door 2 zes 2 wat 2 beroep 2 tegen 2 worden 2 kosten 2 via 2 vragen 2 tijd 2 ' +
    'stuur 2 staat 2 betalen 2 gaat 2 bijstand 2 mee 2 onze 2 bezwaarschrift 2 uit 2 bel 2 kenmerk 1 rechtbank 1 bedrag 1 gesprek 1 ' +
    'digid 1 betaalt 1 moet 1 gratis 1 wordt 1 kunnen 1 wet 1 advies 1 plan 1 mag 1 namens 1 beslissing 1 zij 1 nodig 1 hoe 1'
  )
    .match(/\S+ \d+/g)
    ?.map((pair): [string, number] => {
      const [word = '', count = '0'] = pair.split(' ');
      return [word, Number(count)];
    }),
);
const RARE = 0.2;
/** Short words that are not in the table are still more common than long ones. */
const SHORT = { length: 3, frequency: 0.6 };

/** More pairs than this for one pattern are not worth their place in the index. */
const MOST_PAIRS = 16;

/**
 * Writes a sequence as a pattern and chooses the element it is filed under: the one that costs the fewest tries, which is how often
 * its words occur times how many starts each of them leaves open. Where words stand next to it, the two are filed together.
 * `spelled` holds the words and wildcards in order of their symbols.
 */
export function toPattern(target: number, elements: readonly PatternElement[], spelled: readonly string[]): Pattern {
  const rarest = cheapest(elements, (element, index) => {
    const [nearest, farthest] = distance(elements.slice(0, index));
    return occurrences(element, spelled) * (1 + farthest - nearest);
  });
  const pair = [rarest, rarest - 1].find((first) => makePair(elements[first], elements[first + 1], spelled));
  const anchor = pair ?? rarest;
  const isTaken = (index: number): boolean => index === anchor || (pair !== undefined && index === pair + 1);
  const second = cheapest(elements, (element, index) =>
    isTaken(index) ? Number.POSITIVE_INFINITY : occurrences(element, spelled),
  );
  const before = distance(elements.slice(0, Math.max(0, anchor)));
  return [target, anchor, pair === undefined ? 0 : 1, second, ...before, ...elements];
}

/** Two elements that each name only words, and not too many. A wildcard is no word: a token can fit several. */
function makePair(
  first: PatternElement | undefined,
  second: PatternElement | undefined,
  spelled: readonly string[],
): boolean {
  const pairs = [first, second].map((element) => {
    const symbols = element === undefined ? [] : symbolsOf(element);
    return symbols.some((symbol) => isWildcard(spelled[symbol - 1] ?? '')) ? 0 : symbols.length;
  });
  const [a = 0, b = 0] = pairs;
  return a * b > 0 && a * b <= MOST_PAIRS;
}

/** The index of the word element that costs least; -1 when there is none. */
function cheapest(
  elements: readonly PatternElement[],
  costOf: (element: PatternElement, index: number) => number,
): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  elements.forEach((element, index) => {
    if (symbolsOf(element).length === 0) return;
    const cost = costOf(element, index);
    if (cost < least) {
      least = cost;
      best = index;
    }
  });
  return best;
}

function occurrences(element: PatternElement, spelled: readonly string[]): number {
  return symbolsOf(element).reduce((sum, symbol) => sum + frequencyOf(spelled[symbol - 1] ?? ''), 0);
}

function frequencyOf(word: string): number {
  return FREQUENCY.get(word) ?? (word.length <= SHORT.length ? SHORT.frequency : RARE);
}

function symbolsOf(element: PatternElement): readonly number[] {
  if (typeof element === 'string') return [];
  if (typeof element !== 'number') return element;
  return element > 0 ? [element] : [];
}

/** How many tokens these elements take: at least and at most. */
function distance(elements: readonly PatternElement[]): [least: number, most: number] {
  let least = 0;
  let most = 0;
  for (const element of elements) {
    if (element === 'einde' || element === '[' || element === ']') continue;
    const gap = typeof element === 'number' && element < 0;
    if (!gap) least += 1;
    most += gap ? -element : typeof element === 'string' ? WIDEST_CLASS : 1;
  }
  return [least, most];
}

/** A lone star is a mark of a phrase, as in "5*". */
export function isWildcard(word: string): boolean {
  return word.length > 1 && word.includes('*');
}
