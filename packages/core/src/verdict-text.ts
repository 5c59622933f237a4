/** The verdict on a letter in one Dutch sentence, without a full stop. `errors`: how many findings are errors. */
export function verdictText(errors: number): string {
  if (errors === 0) return 'U kunt deze brief versturen';
  return `Nog ${errors === 1 ? '1 ding' : `${errors} dingen`} voordat u deze brief kunt versturen`;
}
