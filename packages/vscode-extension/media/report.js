// The page of the report: puts in what the extension sends, keeps the place and the focus, and tells what the user chose.
const vscode = acquireVsCodeApi();
const main = document.querySelector('main');
const said = document.getElementById('said');

let shown;

window.addEventListener('message', ({ data }) => {
  if (data.uri !== shown) main.replaceChildren();
  const place = data.uri === shown ? window.scrollY : 0;
  shown = data.uri;
  const focused = document.activeElement?.id;
  const open = [...main.querySelectorAll('details[open] > summary')].map(({ id }) => id);
  main.innerHTML = data.html;
  for (const id of open) document.getElementById(id)?.parentElement?.setAttribute('open', '');
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  window.scrollTo(0, place);
  // Screen readers tell the verdict when it changes, not at every key.
  const verdict = main.querySelector('h1').lastChild.textContent.trim();
  if (said.textContent !== verdict) said.textContent = verdict;
});

main.addEventListener('click', ({ target }) => {
  const button = target.closest('button');
  if (!button) return;
  const { action, finding } = button.dataset;
  vscode.postMessage(action ?? Number(finding));
});

vscode.postMessage('ready');
