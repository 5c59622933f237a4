import type { Context } from '../context.ts';
import { difficultSentence, englishPassive, hurtfulWord, simplerWord } from '../english/rules.ts';
import type { Match } from '../model/finding.ts';
import * as elements from './bezwaar/elements.ts';
import * as route from './bezwaar/route.ts';
import * as contact from './hulp/contact.ts';
import * as help from './hulp/help.ts';
import * as decision from './opbouw/decision.ts';
import { aanspreekvormWisselt } from './taal/aanspreekvorm-wisselt.ts';
import { afkortingOnverklaard } from './taal/afkorting-onverklaard.ts';
import { artikelnummerInZin } from './taal/artikelnummer-in-zin.ts';
import { dubbeleHaakjes } from './taal/dubbele-haakjes.ts';
import { lijdendeVorm } from './taal/lijdende-vorm.ts';
import { naamwoordstijl } from './taal/naamwoordstijl.ts';
import { tangconstructie } from './taal/tangconstructie.ts';
import { vaagBedrag } from './taal/vaag-bedrag.ts';
import { veelKommas } from './taal/veel-kommas.ts';

/** A rule that needs code. It asks the context for analyses and never walks the letter on its own. */
export type CodeRule = (context: Context) => readonly Match[];

/** The rules with `kind: code`, by the id of their YAML file. */
export const codeRules: Readonly<Record<string, CodeRule>> = {
  'bezwaar/rechtsmiddelverwijzing-ontbreekt': route.routeMissing,
  'bezwaar/alleen-bellen': route.onlyByPhone,
  'bezwaar/twee-routes': route.secondRoute,
  'bezwaar/nieuw-besluit-zonder-bezwaar': route.newDecision,
  'bezwaar/verkeerd-rechtsmiddel': route.wrongRemedy,
  'bezwaar/hoort-hier-niet': route.shouldNotBeThere,
  'bezwaar/alleen-digitaal': route.onlyDigital,
  'bezwaar/alleen-in-bijlage': route.onlyElsewhere,
  'bezwaar/klacht-en-bezwaar-door-elkaar': route.complaintMixedIn,
  'bezwaar/spelfout-rechtsmiddel': route.misspelt,
  'bezwaar/termijn-ontbreekt': elements.termMissing,
  'bezwaar/termijn-klopt-niet': elements.wrongTerm,
  'bezwaar/termijn-begint-verkeerd': elements.wrongStart,
  'bezwaar/termijn-begin-onduidelijk': elements.unclearStart,
  'bezwaar/ontvangst-te-streng': elements.tooStrictArrival,
  'bezwaar/bestuursorgaan-ontbreekt': elements.bodyMissing,
  'bezwaar/verkeerd-orgaan': elements.wrongBodyNamed,
  'bezwaar/adres-ontbreekt': elements.addressMissing,
  'bezwaar/alleen-adres-rechtbank': elements.onlyCourtAddress,
  'bezwaar/inhoud-ontbreekt': elements.contentMissing,
  'bezwaar/voorlopige-voorziening-ontbreekt': elements.interimReliefMissing,
  'bezwaar/griffierecht-ontbreekt': elements.courtFeeMissing,
  'bezwaar/niet-digitaal': elements.notDigital,
  'hulp/verwijzing-ontbreekt': help.referenceMissing,
  'hulp/alleen-eigen-loket': help.onlyOwnDesk,
  'hulp/clientondersteuning-ontbreekt': help.clientSupportMissing,
  'hulp/vertrouwenspersoon-ontbreekt': help.confidantMissing,
  'hulp/contact-ontbreekt': help.contactMissing,
  'hulp/alleen-wetsartikel': help.onlyLaw,
  'hulp/verouderd-nummer': help.staleNumber,
  'hulp/contact-wijkt-af': contact.wrongContact,
  'hulp/niet-nagekeken': contact.notChecked,
  'hulp/commercieel-bureau': help.commercialFirm,
  'hulp/ver-van-bezwaar': help.farFromRoute,
  'opbouw/besluit-onherkenbaar': decision.unrecognisable,
  'opbouw/besluit-niet-vooraan': decision.decisionNotFirst,
  'opbouw/motivering-ontbreekt': decision.reasonsMissing,
  'opbouw/wettelijke-grondslag-ontbreekt': decision.legalBasisMissing,
  'opbouw/betaaltermijn-ontbreekt': decision.paymentTermMissing,
  'opbouw/namens-ontbreekt': decision.onBehalfMissing,
  'opbouw/invulveld-over': decision.blankLeft,
  'taal/aanspreekvorm-wisselt': aanspreekvormWisselt,
  'taal/afkorting-onverklaard': afkortingOnverklaard,
  'taal/artikelnummer-in-zin': artikelnummerInZin,
  'taal/dubbele-haakjes': dubbeleHaakjes,
  'taal/lijdende-vorm': lijdendeVorm,
  'taal/naamwoordstijl': naamwoordstijl,
  'taal/tangconstructie': tangconstructie,
  'taal/vaag-bedrag': vaagBedrag,
  'taal/veel-kommas': veelKommas,
  'taal/engels-kwetsend-woord': hurtfulWord,
  'taal/engels-lijdende-vorm': englishPassive,
  'taal/engels-moeilijke-zin': difficultSentence,
  'jargon/engels-eenvoudiger-woord': simplerWord,
};
