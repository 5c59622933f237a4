import { letterType } from '../../analyses/letter-type.ts';
import { type Objection, objection } from '../../analyses/objection.ts';
import { parts } from '../../analyses/parts.ts';
import { aboutRemission } from '../../analyses/required-remedy.ts';
import { tellsWhatHappened } from '../../analyses/route-term.ts';
import { SURE } from '../../analyses/type-model.ts';
import type { Context } from '../../context.ts';

/** Why an error about a letter of this type is not sure; nothing when it is. */
export function doubtOfType(context: Context): { readonly doubt?: string } {
  return context.get(letterType).confidence < SURE
    ? { doubt: 'Klare Brief is niet zeker van het soort brief. Kijk zelf of dit klopt.' }
    : {};
}

/** Why an error about the whole route is not sure; nothing when it is. */
export function doubtOfRoute(context: Context): { readonly doubt?: string } {
  const { remedy, status } = context.get(objection);
  if (status === 'missing' && context.signal('bezwaar-loopt-mee').length > 0)
    return {
      doubt:
        'Loopt er al een bezwaar, en gaat dat ook over dit besluit (Awb 6:19)? Dan hoeft de lezer niet opnieuw bezwaar te maken.',
    };
  const ofType = doubtOfType(context);
  if (ofType.doubt !== undefined) return ofType;
  if (status === 'missing' && remedy === 'bezwaar' && context.get(aboutRemission))
    return {
      doubt:
        'Gaat deze brief over kwijtschelding van belasting? Dan hoort er beroep bij het college of de directeur bij, binnen tien dagen.',
    };
  if ((status === 'missing' || status === 'wrong-remedy') && remedy !== 'none' && isNamed(context, remedy, status))
    return { doubt: `De brief noemt wel het woord "${remedy}". Kijk zelf of de uitleg er toch staat.` };
  return {};
}

/** Why a missing element is not sure: something like it stands beside the clause. */
export function doubtOfElement(context: Context, { clause }: Objection, signal: string): { readonly doubt?: string } {
  const near = new Set(clause?.allSentences);
  // "Geef dat binnen twee weken door" and "Het onderzoek duurde acht weken" are nothing like the term of an objection.
  const passesOn = context.sentencesWith('geeft-door');
  const isNear = (sentence: number): boolean =>
    near.has(sentence) && !passesOn.has(sentence) && !tellsWhatHappened(context, sentence);
  return context.signal(signal).some(({ first }) => isNear(context.sentenceAt(first)))
    ? { doubt: 'Er staat wel iets wat erop lijkt. Kijk zelf of het bij deze uitleg hoort.' }
    : {};
}

/** What a route cannot do without: beside the name of the remedy one of these shows that there may be one after all. */
const COMPANIONS = ['termijn:zes-weken', 'termijn:laatste-dag', 'adres:postbus', 'kanaal', 'rechtbank', 'staat-elders'];

/**
 * The remedy is named beside what goes with a route, other than as something of the past, of later, of others or as closed. Where another
 * route is worked out, "de reden van uw bezwaar" is no doubt: then it must stand in the same sentence.
 */
function isNamed(context: Context, remedy: string, status: 'missing' | 'wrong-remedy'): boolean {
  const { of } = context.get(parts);
  const blocks = context.blocksWithAny(COMPANIONS);
  const sentences = COMPANIONS.map((signal) => context.sentencesWith(signal));
  const goesWith = (sentence: number): boolean =>
    status === 'missing' ? blocks.has(context.blockOf(sentence)) : sentences.some((set) => set.has(sentence));
  const unfit = ['verleden-route', 'later-besluit', 'ontkend:bezwaar', 'derden-kunnen'].map((signal) =>
    context.sentencesWith(signal),
  );
  return [...context.sentencesWith(`trefwoord:${remedy}`)].some(
    (sentence) =>
      of[context.blockOf(sentence)] === 'body' && goesWith(sentence) && !unfit.some((set) => set.has(sentence)),
  );
}
