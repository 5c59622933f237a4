/** The candidate that looks most like a word, or undefined when none looks like it. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const name = candidate.slice(candidate.lastIndexOf('/') + 1);
    const distance = Math.min(
      editDistance(wanted, candidate),
      name === candidate ? Infinity : editDistance(wanted, name),
    );
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** What to take in place of a value that is none of these: " Bedoelt u besluit? Kies uit: …", for behind a sentence. */
export function choices(value: string, values: readonly string[]): string {
  const suggestion = nearest(value, values);
  return `${suggestion ? ` Bedoelt u ${suggestion}?` : ''} Kies uit: ${values.join(', ')}.`;
}

/** Letters to add, delete or change to make one word of the other (Levenshtein). */
function editDistance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const change = left[row - 1] === right[column - 1] ? 0 : 1;
      current.push(
        Math.min((previous[column - 1] ?? 0) + change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1),
      );
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
}
