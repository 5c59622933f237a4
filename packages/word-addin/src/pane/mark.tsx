import {
  Checkmark16Filled,
  CheckmarkCircle16Filled,
  Dismiss16Filled,
  ErrorCircle16Filled,
  Info16Regular,
  Subtract16Regular,
  Warning16Filled,
} from '@fluentui/react-icons';
import type { JSX } from 'react';

export type MarkKind = 'good' | 'bad' | 'doubtful' | 'tip' | 'none';

const ICONS = {
  good: CheckmarkCircle16Filled,
  bad: ErrorCircle16Filled,
  doubtful: Warning16Filled,
  tip: Info16Regular,
  none: Subtract16Regular,
} as const;

const SMALL_ICONS = { ...ICONS, good: Checkmark16Filled, bad: Dismiss16Filled } as const;

/** A sign in front of a line; the words beside it say the same. `small`: in a list to tick off, below a line with a big one. */
export function Mark({ kind, small = false }: { readonly kind: MarkKind; readonly small?: boolean }): JSX.Element {
  const Icon = (small ? SMALL_ICONS : ICONS)[kind];
  return <Icon className={`mark ${kind}`} aria-hidden="true" />;
}
