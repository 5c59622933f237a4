import { deskOf } from '../desk.ts';
import { type DocumentInput, FakeDocument } from '../model/document.ts';
import type { Switches } from '../model/switches.ts';
import type { WordAround } from './connect-office.ts';
import { draw } from './draw.ts';
import { WordServer } from './protocol.ts';
import { Typing } from './typing.ts';

declare global {
  interface Window {
    openDocument(input: DocumentInput, switches: Partial<Switches>): void;
    fakeWord: WordAround;
    desk: ReturnType<typeof deskOf> & { trips(): number };
  }
}

window.openDocument = (input, switches) => {
  const document = new FakeDocument(input, switches);
  const server = new WordServer(document);
  const page = window.document.querySelector<HTMLElement>('#page');
  const menu = window.document.querySelector<HTMLElement>('#menu');
  if (!page || !menu) throw new Error('no page to draw on');
  const drawNow = (): void => {
    draw(document, page);
    typing.restore();
  };
  const typing = new Typing(document, page, drawNow);
  let waits = false;
  const redraw = (): void => {
    if (waits) return;
    waits = true;
    requestAnimationFrame(() => {
      waits = false;
      drawNow();
      page.querySelector('.lit, .selected')?.scrollIntoView({ block: 'nearest' });
    });
  };
  document.listen({ drawn: redraw });
  redraw();
  page.addEventListener('click', ({ target }) => {
    const piece = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-annotation]') : null;
    menu.hidden = true;
    const id = piece?.dataset.annotation;
    if (!piece || id === undefined) return;
    document.clickAnnotation(id);
    openMenu(menu, page, document, id, piece);
  });
  window.desk = { ...deskOf(document), trips: () => server.trips };
  window.fakeWord = {
    switches: document.switches,
    execute: (json) => server.execute(json),
    listen: (events) => document.listen(events),
    setting: (name) => document.settings.get(name),
    keepSetting: (name, value) =>
      void (value === undefined ? document.settings.delete(name) : document.settings.set(name, value)),
  };
};

/** The menu that Word shows at an annotation, with the suggestions in it. */
function openMenu(menu: HTMLElement, page: HTMLElement, document: FakeDocument, id: string, piece: HTMLElement): void {
  const { popupOptions } = document.annotations.find((each) => each.id === id)?.critique ?? {};
  const buttons = (popupOptions?.suggestions ?? []).slice(0, 3).map((suggestion) => {
    const button = window.document.createElement('button');
    button.textContent = suggestion;
    button.addEventListener('click', () => {
      menu.hidden = true;
      page.focus();
      document.accept(id, suggestion);
    });
    return button;
  });
  if (buttons.length === 0) return;
  const { left, bottom } = piece.getBoundingClientRect();
  menu.style.left = `${left}px`;
  menu.style.top = `${bottom + 4}px`;
  menu.replaceChildren(...buttons);
  menu.hidden = false;
}
