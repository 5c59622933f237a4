import type { Context } from '../context.ts';
import type { Span } from '../model/letter.ts';
import { LATIN_LETTER } from '../parse/latin.ts';
import { parts } from './parts.ts';

/** "Artikel 6:7: De termijn voor het indienen …": a block that opens as an article does is the text of a law. */
const OPENS_AS_ARTICLE =
  /^\s*[-•*]?\s*(?:artikel|art\.)\s+\d+[\d.:a-z]*(?:,? (?:eerste|tweede|derde|vierde|vijfde) lid)?\s*[:.–-]\s/i;
/** Characters of a block in which an article opens. */
const OPENING = 60;
/** "Artikel 5:32b, derde lid", "Artikel 13b Opiumwet": the line above the text of an article. */
const LAW_NAME = `[${LATIN_LETTER}][${LATIN_LETTER} ]{2,40}`;
const MEMBER = '(?:,? (?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste) lid)?';
const ARTICLE_TITLE = new RegExp(
  String.raw`^(?:${LAW_NAME}, )?(?:artikel|art\.)\s+\d+[\d.:a-z]*${MEMBER}(?:,? (?:van )?(?:de |het )?${LAW_NAME})?\.?$`,
  'i',
);
/** The heading above what the law says: "Bijlage 3. Toepasselijke bepalingen uit de Awb". */
const RULES = '(?:wettelijke )?(?:bepalingen|artikelen|wetsartikelen|wetgeving|regelgeving|regels|wet- en regelgeving)';
const HEADING = new RegExp(
  String.raw`^(?:bijlage[ \d]*[.:–-]?\s*)?(?:\d+[.)]?\s*)?(?:(?:het |de )?(?:wettelijk|juridisch)e? (?:kader|bepalingen|regels|voorschriften)|(?:toepasselijke|relevante|geldende) ${RULES}|wetteksten?|wetsartikelen|wet- en regelgeving|wet en regels|de wet)(?![${LATIN_LETTER}])`,
  'i',
);

/** "Artikel 17, eerste lid, PW: wie bijstand ontvangt, meldt …", below a heading about the law. */
const STARTS_WITH_ARTICLE = /^(?:[-•*] )?(?:artikel|art\.)\s+\d/i;

/** "Ingevolge artikel 6:7 geldt …", below a heading about the law: what the writer says of it. */
const TELLS_OF_ARTICLE = /^[^.]{0,30}\b(?:artikel|artikelen|art\.)\s+\d/i;

/** Blocks below a heading about the law, and whether a title of an article stands right above them. */
function belowLawHeadings(context: Context): readonly { readonly block: number; readonly isArticle: boolean }[] {
  const found: { block: number; isArticle: boolean }[] = [];
  let under = false;
  for (const { heading, blocks } of context.get(parts).sections) {
    const title = heading < 0 ? '' : context.blockText(heading);
    const isArticle = ARTICLE_TITLE.test(title);
    // The articles below "Wettelijk kader" have titles of their own, and each goes on to the next heading.
    under = HEADING.test(title) || (isArticle && under);
    if (!under) continue;
    if (isArticle) found.push({ block: heading, isArticle });
    for (const block of blocks) found.push({ block, isArticle });
  }
  return found;
}

/**
 * The blocks below a heading about the law, or about the basis of the decision in it: "Wettelijke grondslag". What stands below the latter
 * are the writer's own words, and no text of a law; but an article that is named there is in its place.
 */
export function belowBasisHeadings(context: Context): ReadonlySet<number> {
  const found = new Set(context.get(belowLawHeadings).map(({ block }) => block));
  const basis = context.blocksWith('taal:grondslagregel');
  for (const { heading, blocks } of context.get(parts).sections)
    if (basis.has(heading)) for (const block of blocks) found.add(block);
  return found;
}

/** The blocks that open as an article of a law does, or tell of one below a heading about the law. What they say of a route is no route. */
export function lawText(context: Context): ReadonlySet<number> {
  const { blocks, text } = context.letter;
  const found = new Set<number>();
  blocks.forEach(({ start, end }, index) => {
    if (OPENS_AS_ARTICLE.test(text.slice(start, Math.min(end, start + OPENING)))) found.add(index);
  });
  for (const { block, isArticle } of context.get(belowLawHeadings))
    if (isArticle || TELLS_OF_ARTICLE.test(context.blockText(block))) found.add(block);
  return found;
}

/**
 * The articles of a law below a heading about it, with their titles. Nobody who writes the letter can change their words. Conditions of the
 * municipality's own can be articles too, and have no such heading.
 */
export function lawArticles(context: Context): ReadonlySet<number> {
  return new Set(
    context
      .get(belowLawHeadings)
      .filter(({ block, isArticle }) => isArticle || STARTS_WITH_ARTICLE.test(context.blockText(block)))
      .map(({ block }) => block),
  );
}

/** The offsets of these blocks, in order of place. */
export function lawSpans(context: Context): readonly Span[] {
  const { blocks } = context.letter;
  return [...context.get(lawArticles)]
    .sort((a, b) => a - b)
    .flatMap((index) => {
      const block = blocks[index];
      return block ? [{ start: block.start, end: block.end }] : [];
    });
}
