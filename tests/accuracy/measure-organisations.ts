import { builtInRuleset } from '@klarebrief/core';
import type { GoldHelp } from './corpus.ts';
import type { Compared, HelpFigures } from './measure.ts';
import { overlap } from './places.ts';

/** The id of organisations that are known by their kind, not by their name. */
const LOCAL = 'plaatselijke-organisatie';

/** Counts the organisations that the reader is sent to: national ones by id, local ones by place. */
export function measureOrganisations({ report, text, miss }: Compared, gold: GoldHelp, figures: HelpFigures): void {
  const national = new Set(
    builtInRuleset()
      .organisations.map(({ id }) => id)
      .filter((id) => id !== LOCAL),
  );
  const said = report.help.organisations;
  const saidIds = new Set(said.map(({ id }) => id).filter((id) => national.has(id)));
  const goldIds = new Set(gold.organisations.flatMap(({ id }) => id ?? []));
  for (const id of goldIds) {
    if (saidIds.has(id)) figures.organisations.hit();
    else {
      figures.organisations.missed++;
      miss(`organisation not found: ${id}`);
    }
  }
  for (const id of saidIds) {
    if (goldIds.has(id)) continue;
    figures.organisations.wrong++;
    miss(`organisation wrongly found: ${id}`);
  }

  const local = said.filter(({ id }) => !national.has(id));
  const places = gold.organisations
    .filter(({ id }) => id === null)
    .map(({ quote }) => ({ quote, spans: text.find(quote) }));
  for (const { quote, spans } of places) {
    if (local.some((each) => spans.some((span) => overlap(span, each)))) figures.localOrganisations.hit();
    else {
      figures.localOrganisations.missed++;
      miss(`local organisation not found: "${quote}"`);
    }
  }
  for (const each of local) {
    if (places.some(({ spans }) => spans.some((span) => overlap(span, each)))) continue;
    figures.localOrganisations.wrong++;
    miss(`local organisation wrongly found: "${each.name}"`);
  }
}
