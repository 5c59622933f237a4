import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const here = import.meta.dirname;
const server = join(here, '../bin/klarebrief-language-server.js');
const hasNeovim = spawnSync('nvim', ['--version']).status === 0;

/** The same word behind an emoji (two UTF-16 units, four bytes), behind é as one sign and behind é as two. */
const LETTER = `# Brief

🎉 Indien u komt.

Café. Indien u komt.

Cafe\u0301. Indien u komt.

Indien u komt.
`;

test.skipIf(!hasNeovim)(
  'Neovim shows, mends and reloads',
  () => {
    expect(existsSync(join(here, '../dist/node.js')), 'run npm start first').toBe(true);
    const folder = mkdtempSync(join(tmpdir(), 'klarebrief-nvim-'));
    writeFileSync(join(folder, 'brief.md'), LETTER);
    writeFileSync(join(folder, 'klarebrief.config.yaml'), 'files: ["*.md"]\n');
    const result = join(folder, 'result.json');
    const { stdout, stderr } = spawnSync(
      'nvim',
      ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${join(here, 'neovim/session.lua')}`],
      {
        encoding: 'utf8',
        timeout: 120_000,
        env: {
          ...process.env,
          KB_NODE: process.execPath,
          KB_SERVER: server,
          KB_FOLDER: folder,
          KB_RESULT: result,
          XDG_STATE_HOME: folder,
          XDG_CACHE_HOME: folder,
        },
      },
    );
    expect(existsSync(result), `${stdout}${stderr}`).toBe(true);
    const seen = JSON.parse(readFileSync(result, 'utf8'));
    rmSync(folder, { recursive: true });
    const word = (line: number): string => `${line} jargon/vervang-woord|Indien`;
    expect(seen).toEqual({
      opened: [3, 5, 7, 9].map(word),
      actions: [
        'Vervang door "Als"',
        'Negeer jargon/vervang-woord in deze alinea',
        'Sta "indien" toe in al uw brieven (klarebrief.config.yaml)',
        'Herstel alles waar één oplossing voor is (4)',
      ],
      mended: ['🎉 Als u komt.'],
      after: [5, 7, 9].map(word),
      allowed: [],
      mistake: ['3 |bestanden: []'],
      message: expect.stringContaining("De sleutel 'bestanden' bestaat hier niet."),
      still: [],
    });
  },
  150_000,
);
