import type { Mark, Reading } from '../../../src/host/host.ts';
import { isInWord, wordHost } from '../../../src/host/word.ts';

// The least pane there can be: it marks a hard word wherever it stands, says what was clicked, and replaces it on request.
const HARD = 'belanghebbende';

void isInWord().then((inWord) => {
  const out = document.createElement('p');
  const button = document.createElement('button');
  button.textContent = 'Vervang';
  document.body.append(button, out);
  if (!inWord) {
    out.textContent = 'Niet in Word';
    return;
  }
  const host = wordHost();
  let last: { reading: Reading; marks: readonly Mark[] } | undefined;
  const check = async (): Promise<void> => {
    const reading = await host.readLetter();
    const marks = Array.from(reading.letter.text.matchAll(new RegExp(HARD, 'g')), ({ index }): Mark => {
      const place = { start: index, end: index + HARD.length, actual: HARD };
      return { ...place, id: `woord op ${index}`, severity: 'error', suggestions: ['aanvrager', 'u'] };
    });
    last = { reading, marks };
    button.dataset.level = await host.showMarks(reading, marks);
  };
  host.onHint(() => void check());
  host.onMarkPicked((id) => {
    out.textContent = id;
  });
  button.addEventListener('click', async () => {
    const [mark] = last?.marks ?? [];
    if (last && mark) out.textContent = await host.replace(last.reading, mark, 'aanvrager');
  });
  void check();
});
