/** Selects a range and changes it the way typing does, so that the browser's undo takes it back in one step. */
export function changeAt(
  root: HTMLElement,
  range: Range,
  command: 'insertText' | 'insertHTML',
  value: string,
): boolean {
  const before = document.activeElement;
  root.focus({ preventScroll: true });
  const selection = document.getSelection();
  if (!selection) return false;
  selection.removeAllRanges();
  selection.addRange(range);
  // No browser offers another way that keeps its undo.
  const done = document.execCommand(command, false, value);
  if (before instanceof HTMLElement && before !== root) before.focus({ preventScroll: true });
  return done;
}
