import {
  CheckmarkCircle16Filled,
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

/** A sign in front of a line; the words beside it say the same. */
export function Mark({ kind }: { readonly kind: MarkKind }): JSX.Element {
  const Icon = ICONS[kind];
  return <Icon className={`mark ${kind}`} aria-hidden="true" />;
}
