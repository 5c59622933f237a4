/** Most bytes all parts together may take when unzipped: as the file declares, and of the parts that are read. */
export const MAX_UNZIPPED_BYTES = 200 * 2 ** 20;

/** Most bytes one part that is read may take. A letter of 20 pages takes about half a megabyte. */
export const MAX_PART_BYTES = 64 * 2 ** 20;

/** Most unzipped bytes per zipped byte in a part of more than `RATIO_FREE_BYTES`. Word's own XML stays below 60. */
export const MAX_RATIO = 250;

/** Bytes of a part for which the ratio does not count: small parts may be very regular. */
export const RATIO_FREE_BYTES = 2 ** 20;

/** Deepest nesting of elements in one part. */
export const MAX_DEPTH = 200;

/** Most elements in all parts that are read: a letter of 20 pages has about 10,000. */
export const MAX_ELEMENTS = 1_000_000;
