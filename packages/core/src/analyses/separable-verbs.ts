import type { Context } from '../context.ts';
import type { IndexedRuleset } from '../kinds/matches.ts';
import { hashWord } from '../parse/hash.ts';
import { HashBits } from '../parse/hash-bits.ts';

/** The finite forms of verbs that fall apart, by their hashes. */
export interface SeparableVerbs {
  /** The hashes of the parts that belong to a form: those of "af", "toe" and "aan" for "wijst"; undefined for other words. */
  partsOf(form: number): ReadonlySet<number> | undefined;
}

/** The parts that come off, the longer ones first: "uiteenzetten" is no verb of "uit". */
const PARTS =
  'tegemoet openbaar achter bekend plaats uiteen tegen klaar kwijt samen terug thuis voort goed mede open over stil stop vast vrij voor door weg los mee toe aan bij uit af in na om op'.split(
    ' ',
  );
const VOWELS = 'aeiou';
/** Forms that follow no rule, by infinitive. */
const IRREGULAR: Readonly<Record<string, string>> = {
  gaan: 'ga gaat ging gingen',
  staan: 'sta staat stond stonden',
  slaan: 'sla slaat sloeg sloegen',
  doen: 'doe doet deed deden',
  zien: 'zie ziet zag zagen',
  komen: 'kom kwam kwamen',
  wijzen: 'wees wezen',
  nemen: 'nam namen',
  trekken: 'trok trokken',
  houden: 'hield hielden',
  geven: 'gaf gaven',
  schrijven: 'schreef schreven',
  brengen: 'bracht brachten',
  zenden: 'zond zonden',
  vragen: 'vroeg vroegen',
  roepen: 'riep riepen',
  heffen: 'hief hieven',
  dragen: 'droeg droegen',
  sluiten: 'sloot sloten',
  lopen: 'liep liepen',
  treden: 'trad traden',
  bieden: 'bood boden',
  spreken: 'sprak spraken',
  laten: 'liet lieten',
  zeggen: 'zei zeiden',
  zoeken: 'zocht zochten',
};

/** The verbs of the list "scheidbare-werkwoorden"; worked out once for each ruleset. */
export function separableVerbs(context: Context): SeparableVerbs {
  return context.rules.shared(formsOfList);
}

function formsOfList({ ruleset }: IndexedRuleset): SeparableVerbs {
  const forms = new Map<number, Set<number>>();
  for (const verb of ruleset.lists['scheidbare-werkwoorden'] ?? []) {
    const part = PARTS.find((each) => verb.startsWith(each));
    if (part === undefined) continue;
    for (const form of finiteForms(verb.slice(part.length))) {
      const hash = hashWord(form);
      const parts = forms.get(hash) ?? new Set<number>();
      forms.set(hash, parts.add(hashWord(part)));
    }
  }
  // Most words are no such form, which the bits tell sooner than the map.
  const known = new HashBits(new Set(forms.keys()));
  return { partsOf: (form) => (known.of(form) === 0 ? undefined : forms.get(form)) };
}

/** "wijzen" gives wijzen, wijs, wijst, and past forms; some of them are no words, and so never occur. */
function finiteForms(infinitive: string): readonly string[] {
  const irregular = IRREGULAR[infinitive]?.split(' ') ?? [];
  if (!infinitive.endsWith('en') || infinitive === 'doen' || infinitive === 'zien') return [infinitive, ...irregular];
  const regular = stems(infinitive.slice(0, -2)).flatMap((stem) =>
    ['', 't', 'de', 'te', 'den', 'ten'].map((ending) => stem + ending),
  );
  return [infinitive, ...regular, ...irregular];
}

/** "legg" gives leg; "nem" gives nem and neem, since spelling does not tell "nemen" from "openen"; "schrijv" gives schrijf. */
function stems(bare: string): readonly string[] {
  const last = bare.charAt(bare.length - 1);
  const before = bare.charAt(bare.length - 2);
  if (last === before) return [bare.slice(0, -1)];
  const voiceless = last === 'v' ? 'f' : last === 'z' ? 's' : last;
  const head = bare.slice(0, -1);
  const open = VOWELS.includes(before) && !VOWELS.includes(bare.charAt(bare.length - 3));
  return open ? [head + voiceless, head + before + voiceless] : [head + voiceless];
}
