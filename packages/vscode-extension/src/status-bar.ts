import type { LetterReport, NoLetter } from 'klarebrief-language-server/protocol';
import { type Disposable, MarkdownString, StatusBarAlignment, ThemeColor, window } from 'vscode';
import { countText } from './words.ts';

/** The item at the bottom of the window: score and verdict of the letter at hand. */
export interface StatusBar extends Disposable {
  show(report: LetterReport | NoLetter | undefined): void;
}

const LOOKS = {
  good: { icon: 'pass', color: undefined },
  doubtful: { icon: 'warning', color: 'statusBarItem.warningBackground' },
  bad: { icon: 'error', color: 'statusBarItem.errorBackground' },
} as const;

export function createStatusBar(): StatusBar {
  const item = window.createStatusBarItem('klarebrief.score', StatusBarAlignment.Right, 90);
  item.name = 'Klare Brief';
  return {
    show(report) {
      if (!report) {
        item.hide();
        return;
      }
      if (report.letter) showScore(report);
      else showNoLetter();
      item.show();
    },
    dispose: () => item.dispose(),
  };

  function showScore(report: LetterReport): void {
    const verdict = report.verdictText;
    const { icon, color } = LOOKS[report.verdict];
    const { score } = report;
    item.text = `$(${icon}) Klare Brief${score === null ? '' : ` ${score}`}`;
    item.backgroundColor = color && new ThemeColor(color);
    item.tooltip = new MarkdownString(
      [
        `**${report.letterType}** (${report.certainty}). ${verdict}.`,
        score === null ? countText(report) : `${countText(report)} · score ${score} van 100`,
        ...(score === null ? [] : [report.dimensions.map((each) => `${each.name} ${each.score}`).join(' · ')]),
        'Klik voor het rapport.',
      ].join('\n\n'),
    );
    item.command = 'klarebrief.showReport';
    item.accessibilityInformation = {
      label: `Klare Brief. ${verdict}.${score === null ? '' : ` Score ${score} van 100.`} ${countText(report)}. Open het rapport.`,
    };
  }

  function showNoLetter(): void {
    item.text = '$(mail) Klare Brief';
    item.backgroundColor = undefined;
    item.tooltip = 'Dit bestand wordt niet gecontroleerd. Klik als dit een brief is.';
    item.command = 'klarebrief.checkLetter';
    item.accessibilityInformation = { label: 'Klare Brief controleert dit bestand niet. Controleer het als brief.' };
  }
}
