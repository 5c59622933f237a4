/** The text of a file, or why it has none. */
export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string };

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Reads bytes as UTF-8 text. A byte order mark is left out. */
export function decode(bytes: Uint8Array): Decoded {
  const binary = otherKind(bytes);
  if (binary) return { ok: false, message: binary };
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return {
      ok: false,
      message:
        'Dit bestand is niet in UTF-8 opgeslagen. Sla het opnieuw op met de codering UTF-8 en probeer het opnieuw.',
    };
  }
  if (text.trim() === '')
    return { ok: false, message: 'Dit bestand is leeg. Controleer of u het goede bestand hebt gekozen.' };
  return { ok: true, text };
}

const signatures: readonly (readonly [string, string])[] = [
  [
    'PK\u0003\u0004',
    'Dit is geen tekst. Het lijkt een Word-bestand of een zip-bestand. Geef het de naam .docx als het een brief uit Word is.',
  ],
  [
    '\u00d0\u00cf\u0011\u00e0',
    'Dit lijkt een oud Word-bestand (.doc). Open het in Word, sla het op als .docx en probeer het opnieuw.',
  ],
  ['%PDF-', 'Dit is een PDF. Klare Brief leest geen PDF. Gebruik het Word-bestand waar de PDF van is gemaakt.'],
  ['{\\rtf', 'Dit is een RTF-bestand. Open het in Word, sla het op als .docx en probeer het opnieuw.'],
];

function otherKind(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const known = signatures.find(([signature]) => start.startsWith(signature));
  if (known) return known[1];
  if (isUtf16(bytes)) {
    return 'Dit bestand is in UTF-16 opgeslagen. Sla het opnieuw op met de codering UTF-8 en probeer het opnieuw.';
  }
  return bytes.includes(0) ? 'Dit is geen tekst, maar een ander soort bestand. Kies een bestand met tekst.' : undefined;
}

/** With a byte order mark, or with every second byte of the start zero: Latin text without a mark. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, 200);
  if (head.length < 4) return false;
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  return Math.max(even, odd) > head.length * 0.4 && Math.min(even, odd) === 0;
}
