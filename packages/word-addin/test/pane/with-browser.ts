import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { startChromium } from '../chromium.ts';
import { dist, missing } from './browser.ts';
import { type Served, serve } from './serve.ts';

/** What the tests of the built page share: a browser, and the folder on a web server under a path of its own. */
export interface Setting {
  readonly browser: Browser;
  readonly served: Served;
}

/** Tests of the built page; where they cannot run one line says why. `extra`: files that the server has besides. */
export function describeInBrowser(
  name: string,
  tests: (setting: () => Setting) => void,
  extra: Readonly<Record<string, string>> = {},
): void {
  const why = missing();
  if (why) console.log(`Overgeslagen: ${name}. ${why}`);
  describe.skipIf(why)(name, () => {
    let setting: Setting | undefined;
    beforeAll(async () => {
      setting = { browser: await startChromium(), served: await serve(dist, '/een/ander/pad/', extra) };
    });
    afterAll(async () => {
      await setting?.browser.close();
      setting?.served.close();
    });
    tests(() => {
      if (!setting) throw new Error('the browser has not started');
      return setting;
    });
  });
}
