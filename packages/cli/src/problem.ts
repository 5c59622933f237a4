/** A file that could not be checked. */
export interface Problem {
  readonly path: string;
  /** Dutch: what is the matter and what to do. */
  readonly message: string;
}
