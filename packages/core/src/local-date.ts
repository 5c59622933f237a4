/** The day of a moment where the user is, as an ISO date: what `CheckOptions.today` asks for. */
export function localDate(moment: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
