import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { popupTexts } from '../../src/host/word/popup.ts';

const here = join(import.meta.dirname, '../..');
const URL_OF_PANE = 'https://www.waardrecht.example/klarebrief';
const folder = mkdtempSync(join(tmpdir(), 'klarebrief-manifest-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The manifest as `manifest.mjs` makes it, which is plain JavaScript so that a build needs no compiler for it. */
async function manifestFor(url: string, settings?: string): Promise<string> {
  const made: { manifestFor(url: string, settings?: string): string } = await import(
    join(here, 'manifest/manifest.mjs')
  );
  return made.manifestFor(url, settings);
}

const xml = await manifestFor(URL_OF_PANE);

/** Every value of an attribute in the manifest, of elements with this name. */
function values(attribute: string, element = '[\\w:]+'): readonly string[] {
  return Array.from(
    xml.matchAll(new RegExp(`<${element}\\s[^>]*?\\b${attribute}="([^"]*)"`, 'g')),
    ([, value = '']) => value,
  );
}

describe('the manifest', () => {
  test('is well-formed', () => {
    const open: string[] = [];
    for (const [, close, name = '', empty] of xml.matchAll(/<(\/?)([A-Za-z][\w:]*)(?:\s[^<>]*?)?(\/?)>/g)) {
      if (close) expect(open.pop()).toBe(name);
      else if (!empty) open.push(name);
    }
    expect(open).toEqual([]);
    expect(xml).not.toMatch(/\{(?:url|page|version)\}|&(?!(?:amp|lt|quot);)/);
  });

  test('names no text, picture or page that is not there, and has none that nobody names', () => {
    const ids = values('id', 'bt:\\w+');
    expect(new Set(ids).size).toBe(ids.length);
    const named = [...new Set([...values('resid'), ...Object.values(popupTexts)])];
    expect(named.toSorted()).toEqual(ids.toSorted());
  });

  test('keeps to the lengths of Word: 32 characters for an id, 125 for a short text, 250 for a long one', () => {
    for (const id of values('id', 'bt:\\w+')) expect(id.length).toBeLessThanOrEqual(32);
    const [short = '', long = ''] = xml.split('<bt:LongStrings>');
    const texts = (part: string): readonly string[] =>
      Array.from(part.matchAll(/<bt:String [^>]*DefaultValue="([^"]*)"/g), ([, text = '']) => text);
    for (const text of texts(short)) expect(text.length).toBeLessThanOrEqual(125);
    for (const text of texts(long)) expect(text.length).toBeLessThanOrEqual(250);
    expect((values('DefaultValue', 'Description')[0] ?? '').length).toBeLessThanOrEqual(250);
  });

  test('asks for nothing but https', () => {
    const addresses = values('DefaultValue').filter((value) => value.includes('://'));
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
  });

  test('has the icons that it names, each of its size', () => {
    const icons = [...new Set(values('DefaultValue').filter((value) => value.endsWith('.png')))];
    expect(icons.length).toBeGreaterThanOrEqual(4);
    for (const icon of icons) {
      const file = readFileSync(join(here, 'public', icon.slice(URL_OF_PANE.length)));
      const size = Number(/-(\d+)\.png$/.exec(icon)?.[1]);
      expect(file.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([size, size]);
    }
    for (const [, size = '', id = ''] of xml.matchAll(/<bt:Image size="(\d+)" resid="([^"]+)"/g)) {
      expect(xml).toContain(`<bt:Image id="${id}" DefaultValue="${URL_OF_PANE}/icons/icon-${size}.png"/>`);
    }
  });

  test('has the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
    expect(xml).toContain(`<Version>${version}</Version>`);
  });

  test('opens the page as a pane of Word, with the settings of the municipality', async () => {
    expect(xml).toContain(`<SourceLocation DefaultValue="${URL_OF_PANE}/index.html?word=1"/>`);
    const settings = 'https://www.waardrecht.example/klarebrief.config.yaml?a=1&b';
    const [, page = ''] =
      /<SourceLocation DefaultValue="([^"]+)"/.exec(await manifestFor(`${URL_OF_PANE}/`, settings)) ?? [];
    const query = new URL(page.replaceAll('&amp;', '&')).searchParams;
    expect([query.has('word'), query.get('settings')]).toEqual([true, settings]);
  });

  test.each(['http://www.waardrecht.example', 'geen adres'])('is not made for %s', async (url) => {
    await expect(manifestFor(url)).rejects.toThrow();
  });

  test('office-addin-manifest reads it', () => {
    const file = join(folder, 'manifest.xml');
    writeFileSync(file, xml);
    const program = createRequire(import.meta.url).resolve('office-addin-manifest/cli.js');
    const { stdout, status } = spawnSync(process.execPath, [program, 'info', file], { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout).toContain('Klare Brief');
    expect(stdout).toContain('5f2f9d1c-7a3e-4c0b-9a51-2f6c8f1f3b64');
  });
});
