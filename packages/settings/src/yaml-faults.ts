import type { ErrorCode } from 'yaml';

const EXPLAINED: Partial<Record<ErrorCode, string>> = {
  BAD_ALIAS: 'Tekst die met * begint, is in YAML een verwijzing. Zet de tekst tussen aanhalingstekens.',
  BAD_INDENT: 'Deze regel springt verkeerd in. Zet hem recht onder de regels waar hij bij hoort.',
  BAD_SCALAR_START: 'Tekst mag niet met dit teken beginnen. Zet de tekst tussen aanhalingstekens.',
  BAD_DQ_ESCAPE: 'Een \\ in tekst tussen " " betekent iets bijzonders. Zet de tekst tussen enkele aanhalingstekens.',
  BLOCK_AS_IMPLICIT_KEY: 'In deze tekst staat een dubbele punt met een spatie. Zet de tekst tussen aanhalingstekens.',
  BLOCK_IN_FLOW: 'Binnen [ ] of { } kan geen lijst met streepjes staan. Schrijf de waarden met komma’s ertussen.',
  DUPLICATE_KEY: 'Deze sleutel staat hier twee keer. Haal er één weg.',
  MISSING_CHAR: 'Er ontbreekt een teken: een aanhalingsteken, een komma, een ] of een }. Kijk ook op de regel erboven.',
  MULTILINE_IMPLICIT_KEY:
    'Hier ontbreekt een dubbele punt, of de tekst loopt door op de volgende regel. Kijk ook op de regel erboven.',
  MULTIPLE_DOCS: 'Een regel met --- begint een tweede document. Haal die regel weg.',
  TAB_AS_INDENT: 'Hier staat een tab. Spring in met spaties.',
  TAG_RESOLVE_FAILED: 'Tekst die met ! begint, betekent in YAML iets bijzonders. Zet de tekst tussen aanhalingstekens.',
  UNEXPECTED_TOKEN: 'Hier staat tekst die de computer niet verwacht. Zet tekst met { [ : of # tussen aanhalingstekens.',
};

/** A fault of YAML itself in Dutch; `original` is what the parser says. */
export function explainYaml(code: ErrorCode, original: string): string {
  return (
    EXPLAINED[code] ??
    `Dit is geen geldige YAML (${original}). Kijk of de regel eruitziet als de regels in andere bestanden.`
  );
}
