import type { Context } from '../context.ts';

/** True for something that was last checked over a year before this day. Never when the caller does not say what day it is. */
export function isOverdue({ options: { today } }: Context, checkedOn: string): boolean {
  return today !== undefined && checkedOn < yearBefore(today);
}

/** The same day a year earlier; both ISO dates. 29 February gives a day that does not exist, between its neighbours in order. */
function yearBefore(day: string): string {
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
}
