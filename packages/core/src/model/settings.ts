/** The life areas (leefgebieden) of the sociale kaart. */
export const lifeAreas = [
  'familie en relatie',
  'werk en inkomen',
  'schulden en incasso',
  'wonen en buren',
  'zorg en maatschappelijke opvang',
  'politie en justitie',
  'aankopen en garantie',
  'algemeen',
] as const;
export type LifeArea = (typeof lifeAreas)[number];

/** How the reader reaches an organisation, each as it may stand in a letter. */
export interface Contact {
  readonly phone?: string;
  readonly website?: string;
  readonly email?: string;
  readonly address?: string;
  /** Opening hours or hours of the phone: "maandag tot en met vrijdag van 9.00 tot 12.00 uur". */
  readonly hours?: string;
}

/** An organisation of the sociale kaart: it helps readers, and is no part of the municipality. */
export interface LocalOrganisation {
  readonly name: string;
  /** Other names by which letters may call it. */
  readonly alsoKnownAs?: readonly string[];
  /** What it helps with, in plain Dutch without a full stop: "gratis hulp bij brieven en formulieren". */
  readonly whatFor: string;
  readonly areas: readonly LifeArea[];
  readonly contact: Contact;
  /** ISO date on which somebody checked the entry. */
  readonly checkedOn: string;
}

/** The court that hears appeals against decisions of the municipality. */
export interface Court {
  /** "rechtbank Midden-Waard" */
  readonly name?: string;
  /** Postal address on one line. */
  readonly address?: string;
}

/** What the letters of a municipality say of itself; texts that are put into a letter leave a blank for what is not there. */
export interface Municipality {
  /** Without the word "gemeente": "Waardrecht". */
  readonly name?: string;
  /** Who decides, with its article: "het college van burgemeester en wethouders van Waardrecht". */
  readonly body?: string;
  /** Who decides on taxes, with its article: "de heffingsambtenaar van Waardrecht". */
  readonly taxOfficer?: string;
  /** Postal address on one line. */
  readonly address?: string;
  /** Where a letter can be handed in, on one line. */
  readonly visitingAddress?: string;
  /** Web page to object (bezwaar) on. */
  readonly objectionPage?: string;
  /** Web page to give a view (zienswijze) on. */
  readonly viewPage?: string;
  readonly phone?: string;
  readonly court?: Court;
}

/** What a municipality tells of itself. A plain value; keep one value for many letters. */
export interface Settings {
  readonly municipality?: Municipality;
  /** The sociale kaart. */
  readonly socialMap?: readonly LocalOrganisation[];
}
