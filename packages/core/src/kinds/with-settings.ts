import type { HelpOrganisation, Ruleset } from '../model/ruleset.ts';
import type { LocalOrganisation, Settings } from '../model/settings.ts';
import { type ParsedText, parse, scanWords } from '../parse/parse.ts';
import { toPattern } from './anchor.ts';
import { type IndexedRuleset, indexRuleset, type Matches } from './matches.ts';
import type { Hit, Pattern, PatternElement } from './pattern.ts';

/** How the id of an organisation of a sociale kaart begins. */
const PREFIX = 'sociale-kaart:';

/** True for an organisation of the sociale kaart; false for those that come with the rules. */
export function isOfSocialMap({ id }: HelpOrganisation): boolean {
  return id.startsWith(PREFIX);
}

/**
 * Gives the rules that also know the organisations of a sociale kaart, in the one index. Made once for each settings value (about
 * 20 ms): pass the same value for every letter.
 */
export function withSettings(rules: IndexedRuleset): (settings: Settings | undefined) => IndexedRuleset {
  const known = new WeakMap<Settings, IndexedRuleset>();
  return (settings) => {
    if (!settings?.socialMap || settings.socialMap.length === 0) return rules;
    const made = known.get(settings) ?? extended(rules, settings.socialMap);
    known.set(settings, made);
    return made;
  };
}

/** Puts the organisations behind those of the rules; the targets and symbols that come later move up. */
function extended(rules: IndexedRuleset, socialMap: readonly LocalOrganisation[]): IndexedRuleset {
  const { ruleset } = rules;
  const { targets } = ruleset;
  const first = targets.forms;
  const names = socialMap.map(({ name, alsoKnownAs = [] }) => [name, ...alsoKnownAs]);
  const spelled = names.map((own) => own.map(scanWords).filter((words) => words.length > 0));
  const words = [...new Set([...ruleset.words, ...spelled.flat(2)])];
  const symbols = new Map(words.map((word, index) => [word, index + 1]));
  const move: Move = {
    target: (target) => (target < first ? target : target + socialMap.length),
    symbol: (symbol) => (symbol <= ruleset.words.length ? symbol : symbol + words.length - ruleset.words.length),
  };
  const added = spelled.flatMap((own, index) =>
    own.map((each) =>
      toPattern(
        first + index,
        each.map((word) => symbols.get(word) ?? 0),
        words,
      ),
    ),
  );
  const known: Ruleset = {
    ...ruleset,
    rules: ruleset.rules.map((rule) => movedRule(rule, move)),
    organisations: [...ruleset.organisations, ...socialMap.map((each) => organisationOf(rules, each))],
    targets: {
      organisations: targets.organisations,
      forms: move.target(targets.forms),
      sequences: move.target(targets.sequences),
      guards: move.target(targets.guards),
    },
    guards: ruleset.guards.map(([target, guard]) => [move.target(target), move.target(guard)]),
    words,
    patterns: [...ruleset.patterns.map((pattern) => movedPattern(pattern, move)), ...added],
  };
  const indexed = indexRuleset(known, rules.letterTypeModel);
  return {
    ...indexed,
    match: (text, parsed, before) =>
      onlyWhere(indexed.match(text, parsed, before), ({ target, first: from, last }) => {
        const own = names[target - first];
        return !own || own.some((name) => isWritten(name, textOf(text, parsed, from, last)));
      }),
  };
}

/** New numbers for what stands behind the added organisations and words. */
interface Move {
  target(target: number): number;
  symbol(symbol: number): number;
}

function movedRule(rule: Ruleset['rules'][number], move: Move): Ruleset['rules'][number] {
  const { check } = rule;
  if (check.kind !== 'sequence') return rule;
  const items = check.items.map((item) => ({ ...item, target: move.target(item.target) }));
  const settled = check.settledBy === undefined ? {} : { settledBy: move.target(check.settledBy) };
  return { ...rule, check: { ...check, items, ...settled } };
}

function movedPattern([target, anchor, paired, second, least, most, ...elements]: Pattern, move: Move): Pattern {
  const moved = (element: PatternElement): PatternElement => {
    if (typeof element === 'string') return element;
    if (typeof element === 'number') return element > 0 ? move.symbol(element) : element;
    return element.map(move.symbol);
  };
  return [move.target(target), anchor, paired, second, least, most, ...elements.map(moved)];
}

/** The entry as the rules know organisations. It is also what its name or its work says: "MEE Waardland" is mee too. */
function organisationOf(rules: IndexedRuleset, local: LocalOrganisation): HelpOrganisation {
  const { name, alsoKnownAs = [], whatFor, areas, contact, checkedOn } = local;
  const { organisations, targets } = rules.ruleset;
  const text = [name, ...alsoKnownAs, whatFor].join('. ');
  const found = rules.match(
    text,
    parse({ text, blocks: [{ kind: 'paragraph', region: 'body', start: 0, end: text.length }], placeholders: [] }),
  );
  return {
    id: PREFIX + slugOf(name),
    name,
    independent: true,
    commercial: false,
    areas,
    contact: [contact.phone, contact.website, contact.email, contact.address].filter((each) => each !== undefined),
    checkedOn,
    source: 'sociale kaart',
    alsoIs: found.within(targets.organisations, targets.forms).flatMap((target) => {
      const organisation = organisations[target - targets.organisations];
      return organisation?.independent ? [organisation.id] : [];
    }),
  };
}

/** "MEE Waardland & De Brug" gives "mee-waardland-de-brug". */
function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Names such as "Samen Sterk" are made of ordinary words: what has a capital in the name, has it in the letter. */
function isWritten(name: string, found: string): boolean {
  const words = (text: string): string[] => text.match(/[\p{L}\d]+/gu) ?? [];
  const own = words(found);
  const named = words(name);
  return own.length === named.length && named.every((word, at) => !startsLarge(word) || startsLarge(own[at] ?? ''));
}

function startsLarge(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function textOf(text: string, { tokens }: ParsedText, first: number, last: number): string {
  return text.slice(tokens.start[first] ?? 0, tokens.end[last - 1] ?? 0);
}

function onlyWhere(matches: Matches, accepts: (hit: Hit) => boolean): Matches {
  return {
    of: (target) => matches.of(target).filter(accepts),
    within: (from, to) => matches.within(from, to).filter((target) => matches.of(target).some(accepts)),
  };
}
