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
  const word = new URLSearchParams(location.search).has(IN_WORD) && (await isInWord());
  return word ? openWord(parent, readFile) : createPageHost(parent, readFile);
}

/** Until the host for Word is there, the page takes its place. */
async function openWord(parent: HTMLElement, readFile: ReadLetter): Promise<Host> {
  return createPageHost(parent, readFile);
}

async function isInWord(): Promise<boolean> {
  if (!(await loadOffice())) return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Word;
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
