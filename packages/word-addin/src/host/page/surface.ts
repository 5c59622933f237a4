/** The parts of the page around the letter. */
export interface Surface {
  /** The element that people type in. */
  readonly sheet: HTMLElement;
  readonly openButton: HTMLButtonElement;
  readonly exampleButton: HTMLButtonElement;
  readonly undoButton: HTMLButtonElement;
  readonly fileInput: HTMLInputElement;
  /** Says in one sentence why a file could not be read; null takes it away. */
  showProblem(text: string | null): void;
  /** Whether the letter holds no text. */
  showEmpty(empty: boolean): void;
  /** While a file hangs above the page. */
  showDropping(dropping: boolean): void;
}

/** Builds the page in which people paste, type or drop a letter. */
export function buildSurface(parent: HTMLElement): Surface {
  const openButton = button('Bestand openen');
  const exampleButton = button('Voorbeeldbrief');
  const undoButton = button('Ongedaan maken');
  undoButton.disabled = true;
  const fileInput = made('input', { type: 'file', accept: '.docx,.docm,.dotx,.txt,.md,.html,.htm', hidden: true });
  const problem = made('p', { className: 'letter-problem', hidden: true });
  problem.setAttribute('role', 'alert');
  const sheet = made('div', {
    className: 'letter-sheet',
    contentEditable: 'true',
    spellcheck: false,
    lang: 'nl',
    id: 'brief',
  });
  sheet.setAttribute('role', 'textbox');
  sheet.setAttribute('aria-multiline', 'true');
  sheet.setAttribute('aria-label', 'Uw brief');
  sheet.setAttribute('aria-describedby', 'toetsen');
  sheet.dataset.placeholder = 'Plak of typ hier uw brief. Of sleep een Word-bestand hierheen.';
  // Typing in an element without a paragraph would make loose text.
  sheet.append(emptyParagraph());

  const header = made('header', { className: 'page-header' });
  header.append(
    made('h1', { textContent: 'Klare Brief' }),
    made('p', { textContent: 'Kijk uw brief na voordat u hem verstuurt. De tekst blijft op uw computer.' }),
  );
  const tools = made('div', { className: 'letter-tools' });
  tools.append(openButton, exampleButton, undoButton, fileInput);
  const letter = made('section', { className: 'letter' });
  letter.setAttribute('aria-label', 'De brief');
  const keys = made('p', {
    className: 'letter-keys',
    id: 'toetsen',
    textContent: 'Met Alt+Enter gaat u van een onderstreept woord naar de melding. Met Escape gaat u terug.',
  });
  letter.append(tools, problem, sheet, keys);
  parent.append(header, letter);

  return {
    sheet,
    openButton,
    exampleButton,
    undoButton,
    fileInput,
    showProblem(text) {
      problem.textContent = text ?? '';
      problem.hidden = text === null;
    },
    showEmpty: (empty) => sheet.toggleAttribute('data-empty', empty),
    showDropping: (dropping) => parent.classList.toggle('dropping', dropping),
  };
}

/** A paragraph to type in. */
export function emptyParagraph(): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.append(document.createElement('br'));
  return paragraph;
}

function button(text: string): HTMLButtonElement {
  return made('button', { type: 'button', textContent: text, className: 'page-button' });
}

function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), properties);
}
