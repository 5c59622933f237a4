import type { Finding, Settings } from '@klarebrief/core/lean';
import { describe, expect, test, vi } from 'vitest';
import { nameFindings } from '../../src/check/finding-key.ts';
import { watchLetter } from '../../src/check/watch.ts';
import type { Reading } from '../../src/host/host.ts';
import { findAgainIn } from '../../src/host/page/find-again.ts';
import { insertedText } from '../../src/pane/outcome-text.ts';
import { fieldProblem, fromForm, toForm } from '../../src/settings/form.ts';
import { asSettingsTexts } from '../../src/settings/of-user.ts';
import { readSettings } from '../../src/settings/read-settings.ts';
import { settingsFiles } from '../../src/settings/settings-files.ts';
import { NO_SETTINGS } from '../../src/settings/settings-state.ts';

describe('a place is found again', () => {
  const before = 'Wij wijzen derhalve af.';
  const place = { start: 11, end: 19, actual: 'derhalve' };
  test.each([
    ['the same text', before, 11],
    ['a change behind it', 'Wij wijzen derhalve alles af.', 11],
    ['a change in front of it', 'Nu wijzen wij derhalve af.', 14],
    ['changed itself', 'Wij wijzen dus af.', null],
    ['taken away', '', null],
  ])('%s', (_, now, expected) => {
    expect(findAgainIn(before, now)(place)).toBe(expected);
  });
});

describe('names of findings', () => {
  const finding = (start: number, actual: string): Finding => ({
    ruleId: 'taal/lange-zin',
    dimension: 'taal',
    severity: 'error',
    message: '',
    note: '',
    start,
    end: start + actual.length,
    actual,
    expected: [],
    suggestions: [],
    url: '',
    trial: false,
  });
  const [one, other, third] = [
    finding(0, 'Een  heel\nlange zin'),
    finding(30, 'een heel lange zin'),
    finding(60, 'Kort'),
  ];
  const nameOf = nameFindings([one, other, third]);

  test('hold no words of the letter, and are the same for the same words', () => {
    expect(nameOf(one).key).toMatch(/^taal\/lange-zin#[a-z0-9]+$/);
    expect(nameOf(one).key).toBe(nameOf(other).key);
    expect(nameOf(one).key).not.toBe(nameOf(third).key);
  });

  test('tell places with the same words apart', () => {
    expect([nameOf(one).id, nameOf(other).id]).toEqual([`${nameOf(one).key}.0`, `${nameOf(one).key}.1`]);
  });
});

test('who puts in a text with blanks hears that they are to be filled in', () => {
  const text = (...items: string[]): string =>
    insertedText({ title: '', heading: '', paragraphs: [{ kind: 'list', items }] });
  expect(text('uw naam')).toBe('De tekst staat in de brief.');
  expect(text('Bel [vul in: telefoonnummer].')).toMatch(/Vul nog 1 gegeven in, tussen de rechte haken\.$/);
  expect(text('[vul in: a] en [vul in: b]', '[vul in: c]')).toMatch(/Vul nog 3 gegevens in/);
});

describe('the form', () => {
  const settings: Settings = {
    ignoreTerms: ['briefadres'],
    municipality: { name: 'Waardrecht', taxOfficer: 'de heffingsambtenaar van Waardrecht' },
    socialMap: [
      {
        name: 'Waardhulp',
        alsoKnownAs: ['Stichting Waardhulp'],
        whatFor: 'gratis hulp bij brieven',
        areas: ['algemeen', 'werk en inkomen'],
        contact: { phone: '0101-234567', hours: 'op werkdagen' },
        checkedOn: '2026-01-05',
      },
    ],
  };

  test('keeps what it has no field for', () => {
    const { config, socialMap } = fromForm(toForm(settings), settings, '2026-11-25');
    const { settings: read, problems } = readSettings({ config, socialMap });
    expect(problems).toEqual([]);
    expect(read).toEqual({
      ...settings,
      socialMap: settings.socialMap?.map((each) => ({ ...each, checkedOn: '2026-11-25' })),
    });
  });

  test('comes back the same from the files that are saved of it', () => {
    const texts = fromForm(toForm(settings), settings, '2026-11-25');
    const [config, socialMap] = settingsFiles(texts);
    if (!config || !socialMap) throw new Error('a file is missing');
    expect(config.text).toBe(
      [
        'ignoreTerms:',
        '  - briefadres',
        'municipality:',
        '  name: Waardrecht',
        '  taxOfficer: de heffingsambtenaar van Waardrecht',
        'socialMap: sociale-kaart.yaml',
        '',
      ].join('\n'),
    );
    expect(socialMap.text).toContain('    checkedOn: 2026-11-25\n');
    const picked = [config, socialMap].reduce((kept, { text }) => asSettingsTexts(text, kept), NO_SETTINGS.texts);
    const { settings: before } = readSettings(texts);
    expect(readSettings(picked)).toEqual({ settings: before, socialMapPath: 'sociale-kaart.yaml', problems: [] });
  });

  test('keeps the comments of a picked file in the file that is saved of it', () => {
    const text = '# Van Mila\nmunicipality:\n  name: Waardrecht # zo heten wij\n';
    const texts = asSettingsTexts('organisations: []\n', asSettingsTexts(text, NO_SETTINGS.texts));
    expect(settingsFiles(texts)[0]?.text).toBe(`${text}socialMap: sociale-kaart.yaml\n`);
  });

  test('without anything in it gives no settings', () => {
    expect(fromForm(toForm(null), null, '2026-11-25')).toEqual({ config: null, socialMap: null });
  });

  test('tells at which field a problem is', () => {
    const form = toForm(settings);
    const [organisation] = form.organisations;
    if (!organisation) throw new Error('the form lost its organisation');
    const wrong = { ...form, organisations: [organisation, { ...organisation, name: 'Tweede', phone: 'bel ons' }] };
    const texts = fromForm(wrong, settings, '2026-11-25');
    const [problem] = readSettings(texts).problems;
    if (!problem) throw new Error('a wrong number has no problem');
    expect(fieldProblem(problem, texts)).toEqual([
      '1.phone',
      'Telefoon is "bel ons". Schrijf het zoals in dit voorbeeld: 0101-234567.',
    ]);
  });
});

describe('the watch', () => {
  const letter = { format: 'text', blocks: [], placeholders: [], template: false, declared: {} } as const;
  const reading = (text: string): Reading => ({ letter: { ...letter, text }, version: text });

  test('reads after a pause, once for many hints, and hands on only what changed', async () => {
    vi.useFakeTimers();
    let text = 'een';
    let hint = (): void => undefined;
    const seen: string[] = [];
    const host = {
      readLetter: async () => reading(text),
      onHint: (listener: () => void) => {
        hint = listener;
        return () => undefined;
      },
    };
    vi.stubGlobal('document', { visibilityState: 'visible' });
    const watch = watchLetter(
      host,
      async ({ version }) => void seen.push(version),
      () => undefined,
    );
    await watch.now();
    text = 'twee';
    hint();
    await vi.advanceTimersByTimeAsync(300);
    hint();
    await vi.advanceTimersByTimeAsync(499);
    expect(seen).toEqual(['een']);
    await vi.advanceTimersByTimeAsync(1);
    hint();
    await vi.advanceTimersByTimeAsync(500);
    expect(seen).toEqual(['een', 'twee']);
    // A change without a hint is found all the same.
    text = 'drie';
    await vi.advanceTimersByTimeAsync(10_000);
    expect(seen).toEqual(['een', 'twee', 'drie']);
    watch.stop();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('a reading that fails is told, and the next one counts', async () => {
    let fails = true;
    const failures: unknown[] = [];
    const seen: string[] = [];
    const watch = watchLetter(
      {
        readLetter: async () => {
          if (fails) throw new Error('closed');
          return reading('een');
        },
        onHint: () => () => undefined,
      },
      async ({ version }) => void seen.push(version),
      (error) => failures.push(error),
    );
    await watch.now();
    fails = false;
    await watch.now();
    watch.stop();
    expect([failures.length, seen]).toEqual([1, ['een']]);
  });
});
