import { Button } from '@fluentui/react-components';
import { type ChangeEvent, type JSX, useEffect, useRef, useState } from 'react';
import type { SettingsTexts } from '../check/protocol.ts';
import { asSettingsTexts } from '../settings/of-user.ts';
import type { Pane } from './pane.ts';
import type { PaneState } from './pane-state.ts';
import { SettingsForm } from './settings-form.tsx';

interface Props {
  readonly pane: Pane;
  readonly state: PaneState;
}

/** The data of the municipality: from the organisation, or from this user by a file or a form. */
export function SettingsPanel({ pane, state }: Props): JSX.Element {
  const { settings, names } = state;
  const [open, setOpen] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const tools = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // The form takes the focus along when it closes: the button that opened it gets it back.
    if (wasOpen.current && !open) tools.current?.querySelector('button')?.focus();
    wasOpen.current = open;
  }, [open]);
  const pick = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    let { texts } = settings;
    for (const file of target.files ?? []) texts = asSettingsTexts(await file.text(), texts);
    target.value = '';
    await pane.keepSettings(texts);
  };
  const name = settings.settings?.municipality?.name;
  if (settings.origin === 'address')
    return (
      <section className="settings">
        <h3>Gegevens van uw gemeente</h3>
        <p>Uw beheerder vult ze in{name === undefined ? '' : `: gemeente ${name}`}.</p>
      </section>
    );
  return (
    <section className="settings">
      <h3>Gegevens van uw gemeente</h3>
      {!open && (
        <>
          <p>
            {name === undefined
              ? 'Klare Brief zet ze in de teksten die u invoegt. Zonder deze gegevens blijven er invulvelden staan.'
              : `Gemeente ${name}, ${countText(settings.settings?.socialMap?.length ?? 0)}.`}
          </p>
          <div className="actions" ref={tools}>
            <Button size="small" onClick={() => setOpen(true)}>
              {settings.origin === 'none' ? 'Vul ze in' : 'Wijzig ze'}
            </Button>
            <Button size="small" onClick={() => picker.current?.click()}>
              Kies een bestand
            </Button>
            <input
              ref={picker}
              type="file"
              accept=".yaml,.yml"
              multiple
              hidden
              onChange={(event) => void pick(event)}
            />
          </div>
          {settings.origin === 'user' && <SaveButtons pane={pane} texts={settings.texts} />}
        </>
      )}
      {open && names && (
        <SettingsForm pane={pane} settings={settings.settings} names={names} close={() => setOpen(false)} />
      )}
    </section>
  );
}

/** A file each, with a click each: browsers ask questions about two files for one click. */
function SaveButtons({ pane, texts }: { readonly pane: Pane; readonly texts: SettingsTexts }): JSX.Element {
  return (
    <>
      <p>Andere computer of collega? Bewaar de gegevens als bestand en kies dat daar. Of geef het aan uw beheerder.</p>
      <div className="actions">
        {texts.config && (
          <Button size="small" onClick={() => void pane.saveSettings('config')}>
            Bewaar de gegevens
          </Button>
        )}
        {texts.socialMap && (
          <Button size="small" onClick={() => void pane.saveSettings('socialMap')}>
            Bewaar de organisaties
          </Button>
        )}
      </div>
    </>
  );
}

function countText(count: number): string {
  if (count === 0) return 'zonder organisaties die helpen';
  return count === 1 ? '1 organisatie die helpt' : `${count} organisaties die helpen`;
}
