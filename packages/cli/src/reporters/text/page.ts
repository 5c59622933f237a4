import type { Colors } from '../../terminal.ts';

/** What every part of the text report needs to know of the screen. */
export interface Page {
  readonly colors: Colors;
  /** Columns to write in. */
  readonly width: number;
  /** False when the report shows only the first few of many like findings. */
  readonly all: boolean;
}
