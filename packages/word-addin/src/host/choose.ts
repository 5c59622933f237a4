import type { Host } from './host.ts';
import { createPageHost, type ReadLetter } from './page.ts';

/** The word in the address of the page with which the manifest of the add-in opens it. */
const IN_WORD = 'word';
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * The program that holds the letter. Office.js is fetched only when the manifest opened the page; a page in a plain browser asks nothing
 * of anybody. Where Office.js cannot be had or says that this is not Word, the page takes the letter itself.
 */
export async function chooseHost(parent: HTMLElement, readFile: ReadLetter): Promise<Host> {
  return (await openWord()) ?? createPageHost(parent, readFile);
}

/** Word, where it opened this page. */
async function openWord(): Promise<Host | null> {
  if (!new URLSearchParams(location.search).has(IN_WORD) || !(await loadOffice())) return null;
  const { isInWord, wordHost } = await import('./word.ts');
  return (await isInWord()) ? wordHost() : null;
}

function loadOffice(): Promise<boolean> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = OFFICE;
    script.addEventListener('load', () => resolve(true));
    script.addEventListener('error', () => resolve(false));
    document.head.append(script);
  });
}
