import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import type { DocumentInput } from '../model/document.ts';
import type { Switches } from '../model/switches.ts';
import { officeRuntime, pageScript } from './page-scripts.ts';

/** A page with a document on the left and the pane of the add-in beside it. */
export interface FakeWordPage {
  readonly pane: FrameLocator;
  /** Every address that the page or the pane asked for. */
  readonly requests: readonly string[];
  /** Asks or does something at the document, by the names of `deskOf`: `await desk('text')`, `await desk('accept', 'a', 'b')`. */
  desk<Name extends keyof Window['desk']>(
    name: Name,
    ...args: Parameters<Window['desk'][Name]>
  ): Promise<ReturnType<Window['desk'][Name]>>;
}

/** Where Microsoft has Office.js. */
const OFFICE_JS = /^https:\/\/appsforoffice\.(?:microsoft\.com|cdn\.partner\.office365\.cn)\//;

/**
 * Opens a document in the fake Word, with the pane that is served at `pane` beside it, as Word opens one: in a frame, with an
 * Office.js that talks to the document. Without `pane` only the document.
 */
export async function openFakeWord(
  page: Page,
  { document, switches = {}, pane }: { document: DocumentInput; switches?: Partial<Switches>; pane?: string },
): Promise<FakeWordPage> {
  const requests: string[] = [];
  const around = new URL('/word-around-the-pane', pane ?? 'http://document.test/').href;
  const office = `${officeRuntime()}\n${await pageScript('office-page.ts')}`;
  page.on('request', (request) => requests.push(request.url()));
  await page.route(OFFICE_JS, (route) => {
    const isLoader = route.request().url().endsWith('/office.js');
    return route.fulfill({ contentType: 'text/javascript', body: isLoader ? office : '' });
  });
  await page.route(around, (route) =>
    route.fulfill({ contentType: 'text/html', body: readFileSync(join(import.meta.dirname, 'document.html'), 'utf8') }),
  );
  await page.goto(around);
  await page.addScriptTag({ content: await pageScript('document-page.ts') });
  await page.evaluate(([input, how]) => window.openDocument(input, how), [document, switches] as const);
  if (pane !== undefined) {
    await page.evaluate((src) => {
      const frame = window.document.createElement('iframe');
      frame.title = 'Klare Brief';
      frame.src = src;
      window.document.body.append(frame);
    }, pane);
  }
  return {
    pane: page.frameLocator('iframe'),
    requests,
    desk: (name, ...args) =>
      page.evaluate(([member, values]) => (window.desk[member] as (...all: readonly unknown[]) => never)(...values), [
        name,
        args,
      ] as const),
  };
}
