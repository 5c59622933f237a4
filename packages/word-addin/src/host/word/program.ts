/** The running Word, as far as this add-in needs it: Office.js in Word, another one in the tests. */
export interface WordProgram {
  run<T>(batch: (context: Word.RequestContext) => Promise<T>): Promise<T>;
  /** Whether Word says that it knows this version of WordApi. Only a "no" can be believed: without a subscription it says yes too. */
  supports(version: string): boolean;
  /** Word in a browser; false for Windows and Mac. */
  readonly inBrowser: boolean;
  readonly settings: Pick<Office.Settings, 'get' | 'set' | 'remove' | 'saveAsync'>;
  /** Null where the browser forbids it. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null;
  /** Goes before the names in `storage`. */
  readonly partition: string;
  /** Whether the user has clicked or typed in the pane: Word does not draw annotations made before (office-js issues 6595, 5225). */
  isAwake(): boolean;
  /** Calls back when the cursor moves, which is also after typing. */
  onSelectionChanged(listener: () => void): () => void;
  /** How long a place stays lit up, and how long Word may take to do what its own menu says, in milliseconds. */
  readonly patience: { readonly glow: number; readonly accept: number };
}

/** The Word around this page. Only after `Office.onReady`. */
export function officeProgram(): WordProgram {
  return {
    run: (batch) => Word.run(batch),
    supports: (version) => Office.context.requirements.isSetSupported('WordApi', version),
    inBrowser: Office.context.platform === Office.PlatformType.OfficeOnline,
    settings: Office.context.document.settings,
    storage: localStorageOrNull(),
    partition: Office.context.partitionKey ?? '',
    isAwake: () => navigator.userActivation?.hasBeenActive ?? true,
    onSelectionChanged: (listener) => {
      const type = Office.EventType.DocumentSelectionChanged;
      Office.context.document.addHandlerAsync(type, listener);
      return () => Office.context.document.removeHandlerAsync(type, { handler: listener });
    },
    patience: { glow: 2500, accept: 600 },
  };
}

/** Asking for it throws where a policy of the browser forbids storage to pages inside other pages. */
function localStorageOrNull(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
