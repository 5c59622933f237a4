import { child, toggle, type XmlNode } from './xml.ts';

/** Deleted or moved away under track changes, or properties: no text for the reader. */
export function isSkipped(name: string): boolean {
  return name === 'w:del' || name === 'w:moveFrom' || name.endsWith('Pr');
}

/** True for a content control that shows its hint ("Klik om tekst in te voeren") instead of a value. */
export function showsPlaceholder(control: XmlNode): boolean {
  return toggle(child(control, 'w:sdtPr'), 'w:showingPlcHdr') ?? false;
}

/** What to read of an `mc:AlternateContent`: the same content stands in it once for every generation of Word. */
export function chosenContent(alternate: XmlNode): readonly XmlNode[] {
  const choices = alternate.children.filter((each) => each.name === 'mc:Choice' || each.name === 'mc:Fallback');
  return (choices.find(holdsText) ?? choices[0])?.children ?? [];
}

/** The contents of the text boxes in a drawing. */
export function textBoxes(node: XmlNode): readonly XmlNode[] {
  if (node.name === 'w:txbxContent') return [node];
  const inside = node.name === 'mc:AlternateContent' ? chosenContent(node) : node.children;
  return inside.flatMap(textBoxes);
}

function holdsText(node: XmlNode): boolean {
  return (node.name === 'w:t' && node.text !== '') || node.children.some(holdsText);
}
