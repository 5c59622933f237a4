/** How a Word can differ from the newest one that does all that its documentation says. Numbers are issues of office-js. */
export interface Switches {
  /** The newest WordApi that it knows: calls of a later one fail with ApiNotFound. */
  readonly version: number;
  /** In a browser, where it differs from Windows and Mac. */
  readonly inBrowser: boolean;
  /** Says that it knows annotations and fails when they are put in, as without a Microsoft 365 subscription. */
  readonly noSubscription: boolean;
  /** Annotations made before the user has clicked in the pane are there and cannot be seen (6595, 5225). */
  readonly invisibleBeforeClick: boolean;
  /** A suggestion chosen in the menu does nothing (6644). */
  readonly acceptDoesNothing: boolean;
  /** A suggestion chosen in the menu comes beside the words (6358). */
  readonly acceptDoubles: boolean;
  /** Annotations count the characters of deleted text too (the other way round than 5672). */
  readonly annotationsCountDeleted: boolean;
  /** Pressing Enter gives the id of the paragraph to the new one (5784). */
  readonly idsMove: boolean;
  /** Tells of no change (3864, 4874, 5400, 5089). */
  readonly losesEvents: boolean;
  /** Gives the XML of the body without headers, footers and notes (office-js-docs 583). */
  readonly xmlOfBodyOnly: boolean;
  /** Gives no XML. */
  readonly noXml: boolean;
  /** Gives XML that is cut off. */
  readonly damagedXml: boolean;
  /** Puts an empty paragraph behind what it takes in as XML (office-js-docs 874). */
  readonly xmlLeavesParagraph: boolean;
  /** Takes in XML without the last paragraph mark, so that it runs into the text behind it. */
  readonly xmlJoins: boolean;
  /** Takes in no XML. */
  readonly refusesXml: boolean;
  /** Nothing can be undone after it took in XML (6423). */
  readonly xmlEndsUndo: boolean;
  /** Says ItemNotFound the first time an annotation is taken away (4319). */
  readonly deleteFailsOnce: boolean;
  /** A range made of two is a step of undo (2225). */
  readonly expandIsUndoStep: boolean;
  /** Makes a header or footer that is asked for and is not there. */
  readonly makesHeaders: boolean;
  /** Its search goes through what is on the screen alone, not through deleted and hidden words. */
  readonly searchesVisible: boolean;
  /** The document is open to read only. */
  readonly readOnly: boolean;
}

export const newestWord: Switches = {
  version: 1.9,
  inBrowser: false,
  noSubscription: false,
  invisibleBeforeClick: false,
  acceptDoesNothing: false,
  acceptDoubles: false,
  annotationsCountDeleted: false,
  idsMove: false,
  losesEvents: false,
  xmlOfBodyOnly: false,
  noXml: false,
  damagedXml: false,
  xmlLeavesParagraph: false,
  xmlJoins: false,
  refusesXml: false,
  xmlEndsUndo: false,
  deleteFailsOnce: false,
  expandIsUndoStep: false,
  makesHeaders: false,
  searchesVisible: false,
  readOnly: false,
};

/** Word on the web, with all that is different there. */
export const webWord: Switches = {
  ...newestWord,
  inBrowser: true,
  xmlOfBodyOnly: true,
  xmlEndsUndo: true,
  expandIsUndoStep: true,
};
