import { Uri, window, workspace } from 'vscode';

const NAME = 'klarebrief.config.yaml';

/** What a new file holds: every key with an example. A line that starts with # does not count yet. */
const TEXT = `# Welke bestanden zijn brieven? De paden beginnen in de map van dit bestand.
files:
  - "**/*.{md,txt,html}"

# Gegevens die Klare Brief invult in teksten om in te voegen. U mag elke regel weglaten.
# municipality:
#   name: Waardrecht
#   body: het college van burgemeester en wethouders van Waardrecht
#   address: Postbus 40, 1230 AA Waardrecht
#   objectionPage: www.waardrecht.example/bezwaar

# De organisaties die uw inwoners helpen.
# socialMap: sociale-kaart.yaml

# Moeilijke woorden die in uw brieven mogen blijven staan.
# ignoreTerms:
#   - briefadres
`;

/** Makes the file in the first folder and opens it; one that is there is only opened. */
export async function createConfig(): Promise<void> {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) return;
  const uri = Uri.joinPath(folder.uri, NAME);
  try {
    await workspace.fs.stat(uri);
  } catch {
    await workspace.fs.writeFile(uri, new TextEncoder().encode(TEXT));
  }
  await window.showTextDocument(uri);
}
