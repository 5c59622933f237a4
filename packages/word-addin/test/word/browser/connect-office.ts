import type { Switches } from '../model/switches.ts';
import { addLaterMembers, readyForEvents, sendEvent } from './later-members.ts';

/** The fake Word as a pane sees it from its own frame: text, and functions that take and give plain values. */
export interface WordAround {
  readonly switches: Switches;
  execute(json: string): string;
  listen(events: {
    paragraphs?: () => void;
    clicked?: (id: string) => void;
    popup?: (args: object) => void;
    drawn?: () => void;
  }): () => void;
  setting(name: string): unknown;
  /** Undefined takes the setting away. */
  keepSetting(name: string, value: unknown): void;
}

/** Makes the real Office.js of this page talk to a fake Word, as if that Word had opened this page as its pane. */
export function connectOffice(word: WordAround): void {
  const { switches } = word;
  const platform = switches.inBrowser ? 'OfficeOnline' : 'PC';
  const handlers = new Map<unknown, () => void>();
  const context = {
    host: 'Word',
    platform,
    diagnostics: { host: 'Word', platform, version: '16.0' },
    displayLanguage: 'nl-NL',
    contentLanguage: 'nl-NL',
    requirements: {
      isSetSupported: (name: string, version = '1.1') =>
        name === 'WordApi' ? Number(version) <= switches.version : name !== 'WordApiOnline' || switches.version >= 1.4,
    },
    document: {
      settings: {
        get: (name: string) => word.setting(name) ?? null,
        set: (name: string, value: unknown) => word.keepSetting(name, value),
        remove: (name: string) => word.keepSetting(name, undefined),
        saveAsync: (callback: (result: object) => void) => callback(switches.readOnly ? { error: { code: 5001 } } : {}),
      },
      addHandlerAsync: (_: string, handler: () => void) => handlers.set(handler, word.listen({ drawn: handler })),
      removeHandlerAsync: (_: string, { handler }: { handler: () => void }) => handlers.get(handler)?.(),
    },
  };
  const runtime = window as unknown as {
    OSF: {
      _OfficeAppFactory: object;
      DDA: {
        RichApi: { executeRichApiRequestAsync: (message: readonly unknown[], done: (answer: object) => void) => void };
      };
    };
    Office: Record<string, unknown>;
  };
  runtime.OSF._OfficeAppFactory = { getContext: () => context };
  runtime.Office.onReady = async (done?: (info: object) => void) => {
    const info = { host: 'Word', platform };
    done?.(info);
    return info;
  };
  runtime.Office.PlatformType = { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac' };
  runtime.Office.HostType = { Word: 'Word' };
  runtime.OSF.DDA.RichApi.executeRichApiRequestAsync = (message, done) => {
    const body = word.execute(String(message[4]));
    // As slow as a Word that has nothing else to do.
    setTimeout(() => done({ status: 'succeeded', value: { data: ['', 200, body, []] } }), 1);
  };
  addLaterMembers();
  readyForEvents();
  word.listen({
    paragraphs: () => sendEvent('onParagraphChanged', { type: 'ParagraphChanged', uniqueLocalIds: [] }),
    clicked: (id) => sendEvent('onAnnotationClicked', { id }),
    popup: (args) => sendEvent('onAnnotationPopupAction', args),
  });
}
