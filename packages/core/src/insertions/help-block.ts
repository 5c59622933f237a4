import type { Language } from '../model/letter.ts';
import type { Ruleset } from '../model/ruleset.ts';
import type { Contact } from '../model/settings.ts';
import { fillIn, type Insertion, type Values } from './insertion.ts';

/** The names of values that the sentences about one organisation can use. */
export const organisationValues = ['name', 'whatFor', 'phone', 'website', 'email', 'address', 'hours'] as const;

/** Who helps, with what, and how to reach them. An entry of a sociale kaart is one. */
export interface Helper {
  readonly name: string;
  /** In plain words of the language of the letter, without a full stop: "gratis hulp bij brieven". */
  readonly whatFor?: string;
  readonly contact: Contact;
}

/** The texts about help: which organisations there are, and those for the two duties of the law. */
export type HelpText = 'hulp' | 'hulp-wmo' | 'hulp-jeugd';

/** Who can help the reader, ready to put into a letter; null when the rules have no such text. */
export function helpBlock(
  organisations: readonly Helper[],
  ruleset: Ruleset,
  id: HelpText = 'hulp',
  language: Language = 'nl',
): Insertion | null {
  const named = language === 'en' ? `engels-${id}` : id;
  const text = ruleset.texts.find((each) => each.id === named);
  return text ? fillIn(text, {}, organisations.map(valuesOf)) : null;
}

function valuesOf({ name, whatFor, contact }: Helper): Values {
  const values: Partial<Record<(typeof organisationValues)[number], string | undefined>> = {
    name,
    whatFor,
    ...contact,
  };
  return values;
}
