import type { HelpResult } from '@klarebrief/core';
import { shorten } from './clean.ts';
import type { Page } from './page.ts';

/** Who the letter says can help, and how to reach them. */
export function helpSection(help: HelpResult, { colors, width }: Page): readonly string[] {
  const rows = help.organisations.map(({ name, contact }) => {
    const reach = contact.length > 0 ? contact.join(', ') : 'zonder telefoonnummer, website of adres';
    const missing = help.status === 'complete' ? colors.dim('–') : colors.red('✗');
    const mark = contact.length > 0 ? colors.green('✓') : missing;
    return `  ${mark} ${shorten(`${name}: ${reach}`, width - 4)}`;
  });
  return [`${colors.bold('Wie kan de lezer helpen?')} ${statusText(help, colors)}`, ...rows];
}

function statusText({ status }: HelpResult, colors: Page['colors']): string {
  switch (status) {
    case 'complete':
      return colors.green('staat erin');
    case 'without-contact':
      return colors.yellow('staat erin, maar niet hoe u ze bereikt');
    case 'missing':
      return colors.red('staat niet in de brief');
    case 'not-required':
      return colors.dim('hoeft niet in deze brief');
  }
}
