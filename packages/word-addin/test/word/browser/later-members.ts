/**
 * Puts the members of WordApi 1.5 to 1.8 that the npm build of Office.js lacks onto its classes, with the factories that Microsoft's
 * own code makes its members with. The build in the CDN has them.
 */
export function addLaterMembers(): void {
  const {
    BatchApiHelper: batch,
    ClientObject,
    GenericEventHandlers,
    Utility,
  } = OfficeExtension as unknown as Internals;
  const since = (name: string, version: string): void =>
    Utility.throwIfApiNotSupported(name, 'WordApi', version, 'Word');
  const property = (type: object, name: string, get: (this: ClientObject) => unknown): void => {
    Object.defineProperty((type as { prototype: object }).prototype, name, { configurable: true, get });
  };
  const method = (type: object, name: string, value: (this: ClientObject, ...args: never[]) => unknown): void => {
    Object.defineProperty((type as { prototype: object }).prototype, name, { configurable: true, value });
  };

  class CritiqueAnnotation extends ClientObject {}
  class Field extends ClientObject {}
  class FieldCollection extends ClientObject {
    readonly _isCollection = true;
    #items: readonly ClientObject[] | undefined;
    get items(): readonly ClientObject[] {
      Utility.throwIfNotLoaded('items', this.#items, 'FieldCollection', false);
      return this.#items ?? [];
    }
    load(option: unknown): unknown {
      return Utility.load(this, option);
    }
    override _handleResult(value: { readonly _Items?: readonly object[] } | null): void {
      super._handleResult(value);
      if (value?._Items) {
        this.#items = value._Items.map((item, index) => batch.createChildItemObject(Field, false, this, item, index));
      }
    }
  }

  method(Word.Paragraph, 'getText', function (options) {
    since('Paragraph.getText', '1.7');
    return batch.invokeMethod(this, 'GetText', 1, [options], 4, 0);
  });
  method(Word.Paragraph, 'getReviewedText', function (version) {
    since('Paragraph.getReviewedText', '1.4');
    return batch.invokeMethod(this, 'GetReviewedText', 1, [version], 4, 0);
  });
  method(Word.Paragraph, 'insertAnnotations', function (set) {
    since('Paragraph.insertAnnotations', '1.7');
    return batch.invokeMethod(this, 'InsertAnnotations', 0, [set], 0, 0);
  });
  method(Word.Paragraph, 'getAnnotations', function () {
    since('Paragraph.getAnnotations', '1.7');
    return batch.createMethodObject(Word.AnnotationCollection, this, 'GetAnnotations', 1, [], true, false, null, 4);
  });
  method(Word.Document, 'getAnnotationById', function (id) {
    since('Document.getAnnotationById', '1.7');
    return batch.createMethodObject(Word.Annotation, this, 'GetAnnotationById', 1, [id], false, false, null, 4);
  });
  property(Word.Annotation, 'critiqueAnnotation', function () {
    return batch.createPropertyObject(CritiqueAnnotation, this, 'CritiqueAnnotation', false, 4);
  });
  property(CritiqueAnnotation, 'range', function () {
    return batch.createPropertyObject(Word.Range, this, 'Range', false, 4);
  });
  property(Word.Range, 'fields', function () {
    since('Range.fields', '1.4');
    return batch.createPropertyObject(FieldCollection, this, 'Fields', true, 4);
  });
  const handlers = new WeakMap<ClientObject, Map<string, unknown>>();
  for (const [name, { type, version }] of Object.entries(eventTypes)) {
    property(Word.Document, name, function () {
      const own = handlers.get(this) ?? new Map<string, unknown>();
      handlers.set(this, own);
      const known =
        own.get(name) ??
        new GenericEventHandlers(this.context, this, name, {
          eventType: type,
          registerFunc: () => since(`Document.${name}`, version),
          unregisterFunc: () => {},
          getTargetIdFunc: () => '',
          eventArgsTransformFunc: (value: unknown) => Promise.resolve(value),
        });
      own.set(name, known);
      return known;
    });
  }
}

/** Numbers of the events on the wire, our own, and since when Word has them. */
export const eventTypes = {
  onParagraphAdded: { type: 9001, version: '1.6' },
  onParagraphChanged: { type: 9002, version: '1.6' },
  onParagraphDeleted: { type: 9003, version: '1.6' },
  onAnnotationClicked: { type: 9004, version: '1.7' },
  onAnnotationPopupAction: { type: 9005, version: '1.8' },
} as const;

/** Sends an event through the runtime to the handlers of the pane. */
export function sendEvent(name: keyof typeof eventTypes, args: unknown): void {
  const entry = {
    messageCategory: 65536,
    messageType: eventTypes[name].type,
    targetId: '',
    message: JSON.stringify(args),
  };
  (OfficeExtension as unknown as Internals)._testTriggerRichApiMessageEvent({ entries: [entry] });
}

/** Lets the runtime take handlers without asking a Word for the channel of its events. */
export function readyForEvents(): void {
  (OfficeExtension as unknown as Internals)._testSetRichApiMessageReadyImpl(() => Promise.resolve());
}

/** What the runtime has inside and its types do not tell. */
interface Internals {
  readonly ClientObject: new (context: unknown, path: unknown) => ClientObject;
  readonly BatchApiHelper: {
    invokeMethod(
      object: ClientObject,
      name: string,
      operation: number,
      args: readonly unknown[],
      flags: number,
      process: number,
    ): unknown;
    createMethodObject(
      type: object,
      parent: ClientObject,
      name: string,
      operation: number,
      args: readonly unknown[],
      isCollection: boolean,
      isInvalidAfterRequest: boolean,
      getById: null,
      flags: number,
    ): unknown;
    createPropertyObject(
      type: object,
      parent: ClientObject,
      name: string,
      isCollection: boolean,
      flags: number,
    ): unknown;
    createChildItemObject(
      type: object,
      hasIndexer: boolean,
      parent: ClientObject,
      item: object,
      index: number,
    ): ClientObject;
  };
  readonly GenericEventHandlers: new (context: unknown, parent: ClientObject, name: string, info: object) => unknown;
  readonly Utility: {
    load(object: ClientObject, option: unknown): unknown;
    throwIfNotLoaded(name: string, value: unknown, type: string, isNull: boolean): void;
    throwIfApiNotSupported(member: string, set: string, version: string, host: string): void;
  };
  _testTriggerRichApiMessageEvent(message: object): void;
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
}

interface ClientObject {
  readonly context: unknown;
  _handleResult(value: unknown): void;
}
