import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { contentSecurityHeader, contentSecurityPolicy } from '../../src/security-policy.ts';
import { dist, missing } from './browser.ts';

const why = missing();

describe.skipIf(why)('the built folder', () => {
  const page = why ? '' : readFileSync(join(dist, 'index.html'), 'utf8');
  const assets = why ? [] : readdirSync(join(dist, 'assets'));

  test('loads less than 400 kB (gzip) before the language part', () => {
    const named = Array.from(page.matchAll(/(?:src|href)="\.\/([^"]+)"/g), ([, file = '']) => file);
    expect(named.length).toBeGreaterThan(2);
    const size = [...named, 'index.html'].reduce(
      (sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length,
      0,
    );
    expect(size).toBeLessThan(400_000);
    // The rest comes through the worker.
    expect(named.some((file) => file.includes('worker'))).toBe(false);
  });

  test('holds the checker in the worker only, and the English engine apart', () => {
    const holding = (words: string): string[] =>
      assets
        .filter((file) => readFileSync(join(dist, 'assets', file), 'utf8').includes(words))
        .map((file) => file.replace(/-.*/, ''));
    expect(holding('taal/lange-zin')).toEqual(['worker']);
    expect(holding('accede to')).toEqual(['findings']);
  });

  test('names its files from where it stands, so that it works under any path', () => {
    expect(page.match(/(?:src|href)="(?!\.\/)[^"]*"/g)).toBeNull();
  });

  test('has no script or style in the page itself, and the policy in it', () => {
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\bsrc=)/);
    expect(page.replaceAll('&#39;', "'")).toContain(contentSecurityPolicy());
    expect(contentSecurityPolicy()).not.toMatch(/unsafe|\*|data:/);
    expect(contentSecurityPolicy('https://www.waardrecht.example')).toContain(
      "connect-src 'self' https://www.waardrecht.example;",
    );
  });

  test.each(['_headers', 'nginx.conf', '.htaccess', 'web.config'])('%s sends the policy along', (file) => {
    expect(readFileSync(join(dist, file), 'utf8')).toContain(contentSecurityHeader());
  });
});
