import assert from 'node:assert/strict';
import type { Workbench } from './workbench.ts';

/** The web entry finds the same as the one for a computer, and reads the settings through VS Code. */
export async function inBrowser({ command, page, save, file, squiggles, statusBar }: Workbench): Promise<void> {
  await squiggles('error').first().waitFor();
  assert.match((await statusBar().textContent()) ?? '', /Klare Brief \d+/);
  const worker = page
    .workers()
    .some((each) => each.url().includes('webWorkerExtensionHost') || each.url().startsWith('blob:'));
  assert.ok(worker, 'the extension runs in a worker');
  await command('Klare Brief: Insert the Explanation');
  await page.locator('.view-line', { hasText: 'Bent u het niet eens' }).waitFor();
  await save();
  assert.match(file('sjablonen/afwijzing-bijzondere-bijstand.md'), /ga naar www\.waardrecht\.example\/bezwaar/);
}
