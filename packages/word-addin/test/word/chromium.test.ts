import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { chromiumPath, PATIENCE, startChromium } from '../chromium.ts';
import { officeRuntime, pageScript } from './browser/page-scripts.ts';
import type { Workplace } from './contract/workplace.ts';
import { contract } from './contract.ts';

const ADDRESS = 'http://pane.test/';

describe.skipIf(chromiumPath === undefined)('in Chromium', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await startChromium();
    page = await browser.newPage();
    await page.route('**/*', (route) =>
      route.request().url() === ADDRESS
        ? route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Word</title>' })
        : route.fulfill({ contentType: 'text/javascript', body: '' }),
    );
    await page.goto(ADDRESS);
    for (const content of [officeRuntime(), await pageScript('contract-page.ts')]) await page.addScriptTag({ content });
  }, PATIENCE);
  afterAll(() => browser?.close());

  contract('the real Office.js', async (input, switches): Promise<Workplace> => {
    await page.evaluate(([document, how]) => window.openContract(document, how), [input, switches ?? {}] as const);
    type Contract = Window['contract'];
    const call = <Name extends keyof Contract>(name: Name) => {
      return async (...args: Parameters<Contract[Name]>): Promise<Awaited<ReturnType<Contract[Name]>>> =>
        page.evaluate(
          ([member, values]) => (window.contract[member] as (...all: readonly unknown[]) => never)(...values),
          [name, args] as const,
        );
    };
    const readValue = call('readValue');
    const writeValue = call('writeValue');
    const store = (name: 'document' | 'user') => ({
      read: (key: string) => readValue(name, key),
      write: (key: string, value: string | null) => writeValue(name, key, value),
    });
    return {
      host: {
        readLetter: call('readLetter'),
        showMarks: call('showMarks'),
        select: call('select'),
        replace: call('replace'),
        insert: call('insert'),
        comment: call('comment'),
        documentValues: store('document'),
        userValues: store('user'),
      },
      desk: {
        text: call('text'),
        looks: call('looks'),
        underlined: call('underlined'),
        selected: call('selected'),
        lit: call('lit'),
        comments: call('comments'),
        stepsBack: call('stepsBack'),
        undo: call('undo'),
        type: call('type'),
        addParagraph: call('addParagraph'),
        clickPane: call('clickPane'),
        clickMark: call('clickMark'),
        accept: call('accept'),
        trips: call('trips'),
      },
      heard: call('heard'),
      close: call('close'),
    };
  });
});

test.skipIf(chromiumPath !== undefined)(
  'Er is geen Chromium: de proef met de echte Office.js is overgeslagen',
  () => {},
);
