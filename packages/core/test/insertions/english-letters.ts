import type { LetterType } from '../../src/index.ts';

/** Plain letters in English in which only the route and the help are missing. */
const BODIES: Readonly<Partial<Record<LetterType, readonly string[]>>> = {
  besluit: [
    'Subject: decision on your parking permit',
    'Dear Ms Baker,',
    'You asked us for a parking permit on 3 March 2026. We refuse your application.',
    'Why do you not get a permit?',
    'You do not live in Waardrecht. Only people who live here get a permit. The rule is in the Waardrecht parking by-law (article 4).',
  ],
  belastingaanslag: [
    'Subject: municipal tax assessment 2026, dog tax',
    'Dear Mr Fisher,',
    'This is your tax assessment for dog tax. Its number is 26-118. The tax officer has set the tax. You must pay € 84.20 for one dog. Pay this by 30 April 2026.',
    'Why do you pay this?',
    'You have a dog, and in Waardrecht there is a tax on dogs. The rule is in the Waardrecht dog tax by-law (article 2).',
  ],
  'beslissing-op-bezwaar': [
    'Subject: decision on your objection',
    'Dear Ms Baker,',
    'You objected on 3 March 2026. This is our decision on your objection. We do not agree with you. Our decision on your parking permit does not change.',
    'Why do we not agree?',
    'You do not live in Waardrecht. Only people who live here get a permit. The rule is in the Waardrecht parking by-law (article 4).',
  ],
  'uitspraak-op-bezwaar': [
    'Subject: decision on your objection to the assessment',
    'Dear Mr Fisher,',
    'You objected to your tax assessment for dog tax on 3 March 2026. This is the decision of the tax officer on your objection to the assessment. We do not agree with you. The tax assessment does not change.',
    'Why do we not agree?',
    'You still have a dog. That is why you pay the tax. The rule is in the Waardrecht dog tax by-law (article 2).',
  ],
  voornemen: [
    'Subject: we intend to withdraw your parking permit',
    'Dear Mr Fisher,',
    'We intend to withdraw your parking permit. We will take our decision on 15 May 2026.',
    'Why do we intend to do this?',
    'You do not live in Waardrecht any more. Only people who live here get a permit. The rule is in the Waardrecht parking by-law (article 4).',
  ],
  ontwerpbesluit: [
    'Subject: draft decision on your plan for a barn',
    'Dear Mr Fisher,',
    'You want to build a barn at Dijk 4. We have made a draft decision: we want to give you the permit. You can read the draft decision at the town hall for six weeks.',
    'Why do we want to give you the permit?',
    'Your barn fits the rules for this place. The rule is in the Waardrecht plan (article 5).',
  ],
};

const CLOSING = 'Kind regards,\n\non behalf of the municipal executive of Waardrecht,\n\nKarim Haddou\n';

/** A letter in English of this type with these texts before the closing. */
export function englishLetterOf(type: LetterType, ...texts: readonly string[]): string {
  return [...(BODIES[type] ?? []), ...texts, CLOSING].join('\n\n');
}
