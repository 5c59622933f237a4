import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Workbench } from './workbench.ts';

/** What somebody does who opens a folder of templates for the first time. `first`: the template, already open. */
export async function asUser(workbench: Workbench, first: string, pictures: string): Promise<void> {
  const { page, squiggles, statusBar, report } = workbench;
  const picture = (name: string): Promise<unknown> =>
    // What fades in is shown as it will be.
    page.screenshot({ path: join(pictures, `vscode-${name}.png`), animations: 'disabled' });
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
    .filter({ hasText: /Schrijf: Dus of Daarom[\s\S]*Bron:/ })
    .first()
    .waitFor();
  await picture('uitleg');
  await page.keyboard.press('Escape');

  step('mends three findings with Ctrl+.');
  await mend(workbench, first, 21, 'Derhalve', 'Dus', () => picture('oplossingen'));
  await mend(workbench, first, 21, 'Indien', 'Als');
  await mend(workbench, first, 25, 'tevens', 'ook');

  step('reads the report, gets the clause put in from it, and the help by a command');
  await statusBar().click();
  await report().locator('h1', { hasText: 'voordat u deze brief kunt versturen' }).waitFor();
  await picture('rapport');
  await report().locator('button', { hasText: 'Voeg de uitleg in' }).press('Enter');
  await page.locator('.view-line', { hasText: 'Bent u het niet eens' }).waitFor();
  // The report still has the focus.
  await workbench.command('Klare Brief: Insert Who Can Help');
  await report().getByRole('heading', { name: 'U kunt deze brief versturen.', level: 1 }).waitFor();
  await report().getByRole('status').filter({ hasText: 'U kunt deze brief versturen.' }).waitFor({ state: 'attached' });
  // The clause alone makes that so: the help may still have to come.
  await report().locator('.checklist', { hasText: 'Sociaal Raadslieden' }).waitFor();
  assert.equal(await report().locator('.checklist li.missing').count(), 0);
  // Only the letter can be saved, not its report.
  await page.locator('.view-lines').first().click();
  await page.locator('.monaco-editor.focused').waitFor();
  const text = await shownText(workbench, first);
  assert.match(text, /Dus kunt u de kosten zelf betalen.*Als uw inkomen wijzigt.*kunt u ook bij ons/s);
  assert.match(text, /Per post: stuur een brief naar Postbus 40, 1230 AA Waardrecht/);
  assert.match(text, /- Sociaal Raadslieden Waardrecht: gratis uitleg/);
  assert.ok((await score()) > before, 'the score went up');
  await workbench.goTo(27, 1);
  await picture('ingevoegd');

  step('jumps from the report with the keyboard');
  await report().locator('button.jump').first().press('Enter');
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
  await page.locator('.context-view .action-label', { hasText: 'Check This Word File' }).hover();
  await page.keyboard.press('Enter');
  await report().locator('.name', { hasText: 'brief.docx' }).waitFor();
  assert.match((await report().locator('.where').first().textContent()) ?? '', /^onder "Aanleiding": /);
  assert.equal(await report().locator('body').evaluate('window.scrollY'), 0, 'a new report starts at its top');
  assert.equal(await report().locator('button').count(), 0, 'nothing can be put into a Word file');

  step('sees a mistake in the settings in that file');
  await workbench.open('klarebrief.config.yaml');
  await page.keyboard.press('Control+End');
  await page.keyboard.type('bestanden: geen\n');
  await squiggles('error').first().waitFor();

  step('checks the whole folder');
  await workbench.command('Klare Brief: Check All Letters');
  await page.locator('.notification-list-item', { hasText: 'Klare Brief controleerde 1 brief' }).waitFor();
}

/**
 * Puts the proposed word in place of another one. Sometimes VS Code says that there are no actions: then the user tries again. It asks
 * by itself 250 ms after the cursor moved or diagnostics came in, waits another 500 ms when the last menu was asked for by hand, and then
 * cancels what it is asking (`CodeActionModel.setState`), also a new Ctrl+. that waits for its answer. The slower the answer, the oftener.
 */
async function mend(
  workbench: Workbench,
  path: string,
  line: number,
  word: string,
  better: string,
  look?: () => Promise<unknown>,
): Promise<void> {
  const { page } = workbench;
  const choice = page.locator('.action-widget .monaco-list-row.action.focused', {
    hasText: `Vervang door "${better}"`,
  });
  for (let times = 1; ; times++) {
    await workbench.goTo(line, columnOf(await shownText(workbench, path), line, word));
    await page.keyboard.press('Control+.');
    try {
      // The best choice is the first one, and has the focus.
      await choice.waitFor({ timeout: 5000 });
      await look?.();
      await page.keyboard.press('Enter');
      await page.locator('.tab.active.dirty').waitFor({ timeout: 5000 });
      return;
    } catch (error) {
      if (times === 5) throw error;
    }
  }
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
