import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import type { Workbench } from './workbench.ts';

/** What somebody does who opens a folder of templates for the first time. `first`: the template, already open. */
export async function asUser(workbench: Workbench, first: string, pictures: string): Promise<void> {
  const { page, squiggles, statusBar, report } = workbench;
  const picture = (name: string): Promise<unknown> => page.screenshot({ path: join(pictures, `vscode-${name}.png`) });
  const score = async (): Promise<number> => Number(/\d+/.exec((await statusBar().textContent()) ?? '')?.[0]);
  const step = (name: string): void => console.log(`  ${name}`);

  step('sees what is wrong where it is wrong');
  await squiggles('error').first().waitFor();
  await workbench.command('View: Toggle Problems');
  const problems = page.locator('.markers-panel .monaco-list-row');
  await problems.filter({ hasText: 'jargon/vervang-woord' }).first().waitFor();
  const rows = (await problems.allTextContents()).join('\n');
  assert.match(rows, /de uitleg over bezwaar ontbreekt/);
  assert.match(rows, /Klare Brief/);
  assert.doesNotMatch(rows, /invulveld/, 'merge fields of a template are no fault');
  const before = await score();
  await picture('meldingen');
  await workbench.command('View: Toggle Problems');

  step('reads why');
  await workbench.goTo(21, columnOf(workbench.file(first), 21, 'Derhalve'));
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+I');
  const hover = page.locator('.monaco-hover:visible');
  await hover
    .filter({ hasText: /Schrijf: Daarom of Dus[\s\S]*Bron:/ })
    .first()
    .waitFor();
  await picture('uitleg');
  await page.keyboard.press('Escape');

  step('mends three findings with Ctrl+.');
  const menu = page.locator('.action-widget .monaco-list-row.action');
  const focused = page.locator('.focused');
  for (const [line, word, fix] of [
    [21, 'Derhalve', 'Vervang door "Daarom"'],
    [21, 'Indien', 'Vervang door "Als"'],
    [25, 'tevens', 'Vervang door "ook"'],
  ] as const) {
    await workbench.goTo(line, columnOf(await shownText(workbench, first), line, word));
    await untilShown(menu.filter({ hasText: fix }), () => page.keyboard.press('Control+.'));
    if (word === 'Derhalve') await picture('oplossingen');
    for (
      let row = await menu.count();
      row > 0 && (await menu.and(focused).filter({ hasText: fix }).count()) === 0;
      row--
    )
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await menu.first().waitFor({ state: 'hidden' });
  }

  step('gets the clause and the help put in');
  await workbench.command('Klare Brief: Insert the Explanation of Objection');
  await page.locator('.view-line', { hasText: 'Bent u het niet eens' }).waitFor();
  await workbench.command('Klare Brief: Insert Who Can Help');
  await page.keyboard.press('Control+End');
  await page.locator('.view-line', { hasText: 'Wie kan u helpen' }).waitFor();
  await squiggles('error').first().waitFor({ state: 'detached' });
  const text = await shownText(workbench, first);
  assert.match(text, /Daarom kunt u de kosten zelf betalen.*Als uw inkomen wijzigt.*kunt u ook bij ons/s);
  assert.match(text, /Per post: stuur een brief naar Postbus 40, 1230 AA Waardrecht/);
  assert.match(text, /- Sociaal Raadslieden Waardrecht: gratis uitleg/);
  assert.ok((await score()) > before, 'the score went up');
  await workbench.goTo(27, 1);
  await picture('ingevoegd');

  step('reads the report, and jumps from it');
  await statusBar().click();
  await report().locator('h1', { hasText: 'Deze brief kan weg' }).waitFor();
  assert.equal(await report().locator('.checklist li.missing').count(), 0);
  await picture('rapport');
  const jump = report().locator('button.jump').first();
  await jump.focus();
  await page.keyboard.press('Enter');
  await page.locator('.monaco-editor.focused').waitFor();
  assert.match((await page.locator('[id="status.editor.selection"]').textContent()) ?? '', /selected/);

  step('sees the report follow the theme, and the letter as it is typed');
  await workbench.command('Preferences: Toggle between Light/Dark Themes');
  await report().locator('body.vscode-dark').waitFor();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\nIndien u derhalve wilt bellen, kan dat.\n');
  await report().locator('.findings', { hasText: '"Indien"' }).waitFor();
  await picture('rapport-donker');
  await page.keyboard.press('Control+Z');

  step('finds other files quiet');
  await workbench.open('README.md');
  await statusBar().filter({ hasNotText: /\d/ }).waitFor();
  assert.equal(await squiggles('warning').count(), 0);

  step('checks a Word file from the explorer');
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'brief.docx' }).click({ button: 'right' });
  await page.locator('.context-view .action-label', { hasText: 'Check This Word File' }).click();
  await report().locator('.name', { hasText: 'brief.docx' }).waitFor();
  assert.match((await report().locator('.where').first().textContent()) ?? '', /alinea \d+/);

  step('sees a mistake in the settings in that file');
  await workbench.open('klarebrief.config.yaml');
  await page.keyboard.press('Control+End');
  await page.keyboard.type('bestanden: geen\n');
  await squiggles('error').first().waitFor();

  step('checks the whole folder');
  await workbench.command('Klare Brief: Check All Letters');
  await page.locator('.notification-list-item', { hasText: 'Klare Brief controleerde 1 brief' }).waitFor();
}

/** While new diagnostics come in, VS Code says that there are no actions: then the user presses again. */
async function untilShown(what: Locator, press: () => Promise<void>): Promise<void> {
  for (let times = 1; times < 5; times++) {
    await press();
    try {
      await what.waitFor({ timeout: 5000 });
      return;
    } catch {
      // Again.
    }
  }
  await what.waitFor();
}

/** The text in the editor, by way of the disk. */
async function shownText(workbench: Workbench, path: string): Promise<string> {
  await workbench.save();
  return workbench.file(path);
}

/** Counted from 1. */
function columnOf(text: string, line: number, word: string): number {
  return (text.split('\n')[line - 1] ?? '').indexOf(word) + 1;
}
