import type { Context } from '../context.ts';
import { characterClass, SPACE } from '../parse/characters.ts';
import { LATIN_CAPITAL, LATIN_LETTER, LATIN_SMALL } from '../parse/latin.ts';
import { TokenKind } from '../parse/tokens.ts';
import { boxOf } from './box.ts';

/** What a block does in the letter. */
export type Part =
  | 'letterhead'
  | 'field'
  | 'subject'
  | 'salutation'
  | 'heading'
  | 'body'
  | 'closing'
  | 'signature'
  | 'footer';

/** A heading with the blocks below it, up to the next heading. */
interface Section {
  /** Index of the heading block; -1 for what stands above the first heading, and below the signature without one. */
  readonly heading: number;
  /** Indexes of its body blocks, in order. */
  readonly blocks: readonly number[];
}

/** What each block of the letter does, and which belong together. By index of block. */
export interface Parts {
  /** Part of each block. */
  readonly of: readonly Part[];
  readonly sections: readonly Section[];
  /** Section of each block; -1 outside the text. */
  readonly sectionOf: readonly number[];
  /** Indexes of the body blocks that hold sentences, in order. */
  readonly paragraphs: readonly number[];
  /** Lines of an address that the text leads up to. */
  readonly address: ReadonlySet<number>;
}

/** A heading without a style is at most this long, in words. */
const LONGEST_HEADING = 14;
/** Blocks behind the signature that are looked at to see what one of them belongs to. */
const LOOK_BACK = 12;
/** Lines of an address below "naar:", and tokens of one line. */
const LONGEST_ADDRESS = 5;
const ADDRESS_LINE = 9;
const ADDRESS = /\b(?:postbus|antwoordnummer|p\.?o\.? box)\b|\b\d{4} ?[A-Z]{2}\b/i;
/** The last lines of a letter without a closing that may be its footer. */
const LAST_LINES = 4;
/** Blocks of a signature with the footer behind it. */
const LONGEST_SIGNATURE = 14;
/** A salutation is at most this long, in tokens. */
const LONGEST_SALUTATION = 16;

const SALUTATION =
  /^(?:zeer )?(?:geachte|beste|dear|hallo|goedendag|goedemorgen|weledel\w*|edelachtbare|(?:dag|mijnheer|meneer|mevrouw|heer)[^:?!]{0,50},$)/i;
/** "Beste mevrouw, wij wijzen uw aanvraag af.": the first sentence stands behind the salutation, on its line. */
const WITH_SENTENCE = /,\s+(?:[^\s,]+\s+){2,}[^\s,]+[.?]$/;
/** How the text of a formal decision opens, which greets nobody: "gelet op artikel 2:10 van de verordening,". */
const FORMAL = /^(?:gezien|gelezen|gelet op|overwegende|gehoord)(?![a-z])/i;
const CLOSING = new RegExp(
  `^(?:met (?:(?:de|een) )?(?:[${LATIN_LETTER}]+ )?groet|hoogachtend|(?:een )?(?:vriendelijke|hartelijke) groet|groeten|groetjes|groet(?:,| van )|(?:with )?(?:kind(?:est)?|best|warm) regards|yours (?:sincerely|faithfully)|sincerely)`,
  'i',
);
const SIGNED =
  /^(?:namens |het college van |burgemeester en wethouders|de burgemeester|de (?:heffings|invorderings)ambtenaar|gedeputeerde staten|het (?:dagelijks|algemeen) bestuur|de gemeenteraad|on behalf of|de directeur)/i;
const SUBJECT = /^(?:onderwerp|betreft|betreffende|gaat over|over|subject|concerning|re|inzake)\s*(?::|$)/i;
const SUBJECT_INLINE = /^(?:onderwerp|betreft|subject|concerning)\b\s*:?\s*(?=\S)/i;
/** A line that is the name of a kind of letter: without a label for the subject it is the subject. "Besluit" stands over other letters too. */
const TITLE =
  /^(?:(?:eerste|tweede|laatste) )?(?:aanmaning|(?:betalings)?herinnering|beslissing op|uitspraak op|ontvangstbevestiging|uitnodiging|oproep|naheffingsaanslag|aanslagbiljet|reminder|invitation)(?![a-z])/i;
/** A title that says more of the letter than the subject with a label: "Betreft: WOZ-waarde Kade 3". */
const DECIDING_TITLE = new RegExp(`^(?:beslissing|uitspraak) op (?:[${LATIN_LETTER}]+ )?bezwaar`, 'i');
const LONGEST_TITLE = 9;
const FIELD =
  /^(?:(?:ons|uw|our|your)?\s*(?:datum|verzonden|verzenddatum|verzendatum|dagtekening|kenmerk|referentie|ref|zaaknummer|dossiernummer|dossier|zaak|bsn|burgerservicenummer|behandeld door|behandelaar|contactpersoon|telefoon|telefoonnummer|tel|e-mail|email|mail|website|internet|bijlage\(?n?\)?|bijlagen|onze referentie|uw brief van|uw kenmerk|ons kenmerk|klantnummer|cliëntnummer|debiteurnummer|aanslagnummer|date|our reference|your reference|reference|case number|phone|handled by|contact|doorkiesnummer|afdeling|team|cc|kopie|plaats|bezoekadres|postadres|openingstijden|iban|kvk))\s*(?::|$)/i;
const FOOTER =
  /\b(?:postbus|bezoekadres|postadres|openingstijden|kvk|iban|www\.|telefoon|tel\.|14 0\d\d|fax|btw-nummer|pagina \d|page \d)/i;
/** A line with the address or the number of the municipality. */
const OF_SENDER = /\b(?:postbus|gemeente|kvk|iban|btw|14 0\d\d)\b/i;
/** What a mail system puts below each message. */
const DISCLAIMER =
  /^(?:disclaimer$|(?:(?:de inhoud van|de informatie in|aan) )?(?:dit|deze|this) (?:e-?mail|bericht|message).*(?:bedoeld|vertrouwelijk|geadresseerde|rechten|intended|confidential|addressee))/i;
/** Without a closing in front of it only a line that starts so is a footer. */
const LABELLED =
  /^(?:postbus|postadres|bezoekadres|openingstijden|telefoon|tel\.|fax|www\.|kvk|iban|btw|14 0\d\d|pagina|page|gemeente [a-zà-ſ][a-zà-ſ-]+(?:\s*[|,·•]|\s[-–]\s))/i;
/** The heading over a route: the text has begun. */
const ROUTE_HEADING =
  /^(?:bezwaar|beroep|zienswijze|rechtsmiddelen|rechtsmiddelverwijzing|rechtsbescherming)(?: (?:maken|indienen|instellen|geven))?\s*[?:]?$/i;
/** A heading below the signature over a table that is still text of the letter. */
const GOES_ON = /bezwaar|beroep|zienswijze|hulp|object|appeal|help/i;
const SMALL = new RegExp(`^[${LATIN_SMALL}]`);
/** Marks that make a heading in plain text: "# Bezwaar", "**Hoe lang heeft u?**", "== Bezwaar ==". */
const MARKS_AROUND = /^[\s#*_=>~-]+|[\s*_=~#-]+$/g;
/** The line above an annex, not the list of annexes below a letter. */
const ONE_ANNEX = /^bijlage(?: \d+)?\s*(?:$|[:–-])/i;
const ANNEX = /^(?:bijlage|bijlagen|annex|appendix)\b/i;

const CAPITAL_OR_FIGURE = new RegExp(`^[${LATIN_CAPITAL}\\d]`);

/** One of several lines of a key and what goes with it: "Waar: Kerkstraat 8a", "Naar wie | het college". */
export const KEYED: RegExp = new RegExp(`^[${LATIN_LETTER}-]+(?: [${LATIN_LETTER}-]+){0,2}\\s?[:|]\\s+\\S`);

const COLON = 0x3a;

/** Remembers what a test says of each block: several rules of thumb ask the same. */
function perBlock(count: number, test: (index: number) => boolean): (index: number) => boolean {
  const answers = new Int8Array(count);
  return (index) => {
    const known = answers[index];
    if (known === undefined) return false;
    if (known === 0) answers[index] = test(index) ? 1 : -1;
    return answers[index] === 1;
  };
}

/** Finds what each block does, from its shape, its words and its place. */
export function parts(context: Context): Parts {
  const { letter, parsed } = context;
  const { blocks, text } = letter;
  const textOf = blocks.map((block) => text.slice(block.start, Math.min(block.end, block.start + 160)).trim());
  const tokensIn = (index: number): number => context.tokensIn(index);
  const isBody = (index: number): boolean => blocks[index]?.region === 'body' || blocks[index]?.region === 'note';
  const isProse = perBlock(blocks.length, holdsSentence);
  const hasHeadingShape = perBlock(blocks.length, isShortLine);
  const of: Part[] = blocks.map((block) =>
    block.region === 'header' ? 'letterhead' : block.region === 'footer' ? 'footer' : 'body',
  );

  const salutation = blocks.findIndex((_, index) => isBody(index) && isSalutation(index));
  const firstText =
    salutation >= 0
      ? salutation
      : blocks.findIndex(
          (block, index) =>
            isBody(index) &&
            (isProse(index) ||
              (block.kind === 'list-item' && !isAlone(index)) ||
              FORMAL.test(textOf[index] ?? '') ||
              ROUTE_HEADING.test(textOf[index] ?? '')),
        );
  const closing = findClosing(Math.max(0, firstText));

  for (let index = 0; index < blocks.length; index++) {
    if (!isBody(index)) continue;
    const block = blocks[index];
    const words = textOf[index] ?? '';
    if (index === salutation) of[index] = 'salutation';
    else if (index < firstText) of[index] = beforeText(index, words);
    else if (index === closing) of[index] = 'closing';
    else if (closing >= 0 && index > closing && isAnnexTitle(index)) of[index] = 'heading';
    else if (closing >= 0 && index > closing && DISCLAIMER.test(words)) of[index] = 'footer';
    else if (closing >= 0 && index > closing && !isAfterword(index) && !isInHelpBox(index))
      of[index] = FOOTER.test(words) ? 'footer' : 'signature';
    else if (block?.kind === 'heading' || looksLikeHeading(index)) of[index] = 'heading';
    else if (SUBJECT.test(words) || (SUBJECT_INLINE.test(words) && tokensIn(index) < 25 && index < firstText + 3))
      of[index] = 'subject';
    else if (!isProse(index) && FIELD.test(words)) of[index] = 'field';
    else if (isFooter(index)) of[index] = 'footer';
  }
  subjectBehindLabel();
  titleAsSubject(of.includes('subject') ? DECIDING_TITLE : TITLE);

  const sections: { heading: number; blocks: number[] }[] = [{ heading: -1, blocks: [] }];
  const sectionOf = blocks.map(() => -1);
  let signed = false;
  blocks.forEach((_, index) => {
    const part = of[index];
    if (part === 'closing' || part === 'signature') signed = true;
    if (part !== 'heading' && part !== 'body') return;
    // What stands below the signature is no part of the section above it.
    if (part === 'heading' || signed) sections.push({ heading: part === 'heading' ? index : -1, blocks: [] });
    if (part === 'body') sections[sections.length - 1]?.blocks.push(index);
    signed = false;
    sectionOf[index] = sections.length - 1;
  });
  const paragraphs: number[] = [];
  const address = new Set<number>();
  for (let index = 0; index < blocks.length; index++) {
    if (of[index] !== 'body') continue;
    if (tokensIn(index) > 0) paragraphs.push(index);
    if (inAddress(index)) address.add(index);
  }
  return { of, sections, sectionOf, paragraphs, address };

  function findClosing(from: number): number {
    for (let index = from; index < blocks.length; index++) {
      if (!isBody(index) || !CLOSING.test(textOf[index] ?? '')) continue;
      if (tokensIn(index) <= 40) return index;
    }
    let signed = blocks.length - 1;
    while (signed > from && !isSigned(signed)) signed--;
    if (signed <= from) return -1;
    // "De heffingsambtenaar," stands above "namens deze,".
    while (signed - 1 > from && isSigned(signed - 1)) signed--;
    return signed;
  }

  /** Without a greeting the letter closes with who signs it; what comes behind is no text any more. */
  function isSigned(index: number): boolean {
    if (!isBody(index) || !SIGNED.test(textOf[index] ?? '') || isProse(index) || inAddress(index)) return false;
    const kind = blocks[index]?.kind;
    if (kind !== 'paragraph') return false;
    const end = blocks.length - index > LONGEST_SIGNATURE ? index : blocks.length;
    for (let after = index + 1; after < end; after++) if (isBody(after) && isProse(after)) return false;
    return end > index;
  }

  /** A block with a sentence in it: five words or more and a full stop, or so long that it must be one. */
  function holdsSentence(index: number): boolean {
    const first = parsed.blockFirst[index] ?? 0;
    const last = parsed.blockFirst[index + 1] ?? 0;
    if (last - first >= 25) return true;
    if (last - first < 6) return false;
    let words = 0;
    let small = 0;
    for (let at = first; at < last; at++) {
      if (parsed.tokens.kind[at] !== TokenKind.word) continue;
      words++;
      if (startsSmall(parsed.tokens.start[at] ?? 0)) small++;
    }
    if (words < 5 || small < 3) return false;
    // "Heeft u vragen? Bel ons dan:" holds a sentence too.
    for (let at = first; at < last; at++) if (parsed.tokens.kind[at] === TokenKind.terminal) return true;
    return false;
  }

  function startsSmall(offset: number): boolean {
    const code = text.charCodeAt(offset);
    return code < 0x80 ? code >= 0x61 && code <= 0x7a : SMALL.test(text.charAt(offset));
  }

  function isSalutation(index: number): boolean {
    const words = textOf[index] ?? '';
    if (!SALUTATION.test(words) || tokensIn(index) > LONGEST_SALUTATION) return false;
    if (words.endsWith(',')) return true;
    const { blockSentence } = context.parsed;
    const isOne = blockSentence[index + 1] === (blockSentence[index] ?? 0) + 1;
    return isOne && !WITH_SENTENCE.test(words);
  }

  function beforeText(index: number, words: string): Part {
    if (SUBJECT.test(words) || SUBJECT_INLINE.test(words)) return 'subject';
    if (FIELD.test(words)) return 'field';
    if (blocks[index]?.kind === 'heading') return 'subject';
    if (salutation >= 0 && isProse(index)) return 'body';
    if (
      salutation < 0 &&
      index === firstText - 1 &&
      tokensIn(index) <= LONGEST_HEADING &&
      !/\d{4} ?[A-Z]{2}\b/.test(words)
    )
      return 'heading';
    if (index === firstText - 1 && (blocks[index]?.emphasised ?? false)) return 'subject';
    return 'letterhead';
  }

  /** Text below the signature: a clause, an annex, a note. */
  function isAfterword(index: number): boolean {
    for (let at = index; at > Math.max(closing, index - LOOK_BACK); at--) {
      if (isProse(at) && !(FOOTER.test(textOf[at] ?? '') && tokensIn(at) < 40)) return true;
      if (at < index && ONE_ANNEX.test(textOf[at] ?? '') && isProse(index)) return true;
      if (at < index && (isHeadingBlock(at) || ANNEX.test(textOf[at] ?? '')) && blocks[index]?.kind !== 'paragraph')
        return true;
      if (at === index && isHeadingBlock(at)) {
        const next = index + 1;
        return (
          next < blocks.length &&
          (isProse(next) ||
            blocks[next]?.kind === 'list-item' ||
            (blocks[next]?.kind === 'table-cell' && GOES_ON.test(textOf[at] ?? '')))
        );
      }
    }
    return false;
  }

  /** "Moeite met brieven?" over the name, the street and the hours of who helps, below the signature. */
  function isInHelpBox(index: number): boolean {
    const box = boxOf(context, index);
    const top = box[0] ?? index;
    if (box.length < 3 || top <= closing || OF_SENDER.test(textOf[index] ?? '')) return false;
    return (GOES_ON.test(textOf[top] ?? '') || (textOf[top] ?? '').endsWith('?')) && !SIGNED.test(textOf[top] ?? '');
  }

  /** "Bijlage: overzicht van de brieven" over a list, a table or a text, below the signature. */
  function isAnnexTitle(index: number): boolean {
    const next = blocks[index + 1];
    if (!next || !ONE_ANNEX.test(textOf[index] ?? '') || tokensIn(index) > LONGEST_HEADING) return false;
    return (
      blocks[index]?.kind === 'paragraph' &&
      (next.kind !== 'paragraph' || isProse(index + 1) || isHeadingBlock(index + 1))
    );
  }

  function isHeadingBlock(index: number): boolean {
    if (blocks[index]?.kind === 'heading') return true;
    if (!hasHeadingShape(index)) return false;
    return isProse(index + 1) || (blocks[index + 1]?.kind === 'table-cell' && GOES_ON.test(textOf[index] ?? ''));
  }

  function isShortLine(index: number): boolean {
    const block = blocks[index];
    if (block?.kind !== 'paragraph' && !(block?.kind === 'list-item' && isAlone(index))) return false;
    if (tokensIn(index) === 0 || tokensIn(index) > LONGEST_HEADING + 2) return false;
    const words = text.slice(block.start, block.end).replace(MARKS_AROUND, '');
    if (words.includes('\n') || /[,;:.]$/.test(words) || FIELD.test(words) || SUBJECT.test(words)) return false;
    // "Naar wie | het college" is a row of a table.
    if (/\d{4} ?[A-Z]{2}\b|^\d+$|@|^www\.|\d{6,}|\s\|\s/.test(words)) return false;
    if (KEYED.test(words) && (KEYED.test(textOf[index + 1] ?? '') || KEYED.test(textOf[index - 1] ?? ''))) return false;
    return CAPITAL_OR_FIGURE.test(words);
  }

  /** "5. Bezwaar": a number in front of one line, with no other item beside it. */
  function isAlone(index: number): boolean {
    return blocks[index - 1]?.kind !== 'list-item' && blocks[index + 1]?.kind !== 'list-item';
  }

  function looksLikeHeading(index: number): boolean {
    if (!hasHeadingShape(index) || inAddress(index)) return false;
    const next = blocks[index + 1];
    if (!next || next.region !== blocks[index]?.region) return false;
    if (CLOSING.test(textOf[index + 1] ?? '')) return blocks[index]?.emphasised ?? false;
    if (blocks[index]?.emphasised) return true;
    const sentence = /[!?]$/.test(textOf[index] ?? '') ? LONGEST_HEADING : 11;
    if (tokensIn(index) > sentence) return false;
    return (
      isProse(index + 1) ||
      next.kind === 'list-item' ||
      next.kind === 'table-cell' ||
      tokensIn(index + 1) > 5 ||
      KEYED.test(textOf[index + 1] ?? '') ||
      hasHeadingShape(index + 1)
    );
  }

  /** Behind the closing, or as the last lines of a letter without one: the address and numbers of the sender. */
  function isFooter(index: number): boolean {
    const kind = blocks[index]?.kind;
    if (isProse(index) || !FOOTER.test(textOf[index] ?? '')) return false;
    if (closing >= 0) return index > closing;
    return (
      kind === 'paragraph' &&
      index >= blocks.length - LAST_LINES &&
      LABELLED.test(textOf[index] ?? '') &&
      !inAddress(index)
    );
  }

  /** A line of an address that the text leads up to: "Stuur uw brief naar:", with the post box a few lines further on. */
  function inAddress(index: number): boolean {
    let lead = index - 1;
    while (lead > index - LONGEST_ADDRESS && lead >= 0 && tokensIn(lead) <= ADDRESS_LINE && !leadsOn(lead)) lead--;
    if (lead < 0 || !leadsOn(lead)) return false;
    for (let at = lead + 1; at <= lead + LONGEST_ADDRESS && at < blocks.length && tokensIn(at) <= ADDRESS_LINE; at++)
      if (at >= index && ADDRESS.test(textOf[at] ?? '')) return true;
    return ADDRESS.test(textOf[index] ?? '');
  }

  function leadsOn(index: number): boolean {
    const block = blocks[index];
    if (!block) return false;
    let end = block.end;
    while (end > block.start && characterClass(text.charCodeAt(end - 1)) & SPACE) end--;
    return end > block.start && text.charCodeAt(end - 1) === COLON;
  }

  /** "AANMANING" on a line of its own in front of the text. */
  function titleAsSubject(title: RegExp): void {
    for (let index = 0; index < firstText; index++) {
      if (!isBody(index) || tokensIn(index) > LONGEST_TITLE || !title.test(textOf[index] ?? '')) continue;
      of[index] = 'subject';
      return;
    }
  }

  /** In a table the label "Onderwerp" stands in one cell and the subject in the next one. */
  function subjectBehindLabel(): void {
    blocks.forEach((block, index) => {
      const words = textOf[index] ?? '';
      if (
        of[index] !== 'subject' ||
        !/^(?:gaat )?\S+\s*:?$/i.test(words) ||
        !/^(?:onderwerp|betreft|subject|concerning|betreffende|inzake|gaat over|over|re)\b/i.test(words)
      )
        return;
      of[index] = 'field';
      const next = blocks[index + 1];
      if (next && (next.row === block.row || next.region === block.region) && of[index + 1] !== 'salutation')
        of[index + 1] = 'subject';
    });
  }
}
