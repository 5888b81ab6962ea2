import { type Night, touchesNight } from '../../matching/domain/facts/law-rule';
import type { SentReferral } from '../../referrals/domain/referral';
import { localDateAt } from '../../../shared/local-date';
import { InputReader } from '../../../shared/input-reader';
import { invalid, isRefusal, type Refusal } from '../../../shared/refusal';
import { readTerms, refuseImpossibleShift, refuseLongProbation } from '../../vacancies/domain/parse-vacancy';
import { conditionPath, refuseShortContract, type Vacancy, type VacancyTerms } from '../../vacancies/domain/vacancy';
import { type ExplanationInput, type NewOffer, TEACH_BACK_POINTS, type TeachBack } from './offer';

type Fields = Readonly<Record<string, unknown>>;
const HOUR_MS = 3_600_000;

/**
 * The minimum time to answer, in hours: the trainee needs to have the offer read to her, sleep on it and ask
 * for advice. Our rule.
 */
export const MIN_ANSWER_HOURS = 72;

/** The terms and deadline of an offer, as the employer typed them. */
export interface OfferInput extends VacancyTerms {
  readonly answerBy: Date;
}

/** What a vacancy determines for its offers. */
interface OfferedWork extends Pick<Vacancy, 'night' | 'startMinute' | 'endMinute'> {
  readonly apprenticeship: { readonly lengthDays: number } | null;
}

/**
 * Parses an offer: terms as in its vacancy (which determines whether it is night work, and how long the contract of an
 * apprenticeship is at least), at least 72 hours to answer, and a deadline no later than the start date. A start
 * earlier than the 72 hours is refused at `terms.startsOn`, a deadline after the start date at `answerBy`. Hours that
 * touch the night are refused at `conditions.NIGHT` if those of the vacancy do not, because the candidate was matched
 * and asked for work by day.
 */
export function parseOffer(input: Fields, vacancy: OfferedWork, night: Night, now: Date): OfferInput | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const earliest = new Date(now.getTime() + MIN_ANSWER_HOURS * HOUR_MS);
  const firstStart = localDateAt(earliest);
  const terms = reader.part('terms', (part) => {
    const read = { ...readTerms(part), startsOn: part.date('startsOn') };
    const { startsOn } = read;
    refuseImpossibleShift(part, read, vacancy.night);
    refuseLongProbation(part, read);
    if (startsOn < localDateAt(now)) part.refuse('startsOn', 'IN_THE_PAST', localDateAt(now));
    if (startsOn < firstStart) part.refuse('startsOn', 'TOO_SMALL', firstStart);
    return read;
  });
  refuseShortContract(reader, { contractMonths: terms.contractMonths, apprenticeship: vacancy.apprenticeship });
  const answerBy = reader.instant('answerBy');
  if (answerBy < earliest) reader.refuse('answerBy', 'TOO_SMALL', earliest.toISOString());
  if (terms.startsOn >= firstStart && localDateAt(answerBy) > terms.startsOn) reader.refuse('answerBy', 'TOO_BIG', terms.startsOn);
  const offer = reader.result({ ...terms, answerBy });
  return !isRefusal(offer) && movesIntoTheNight(offer, vacancy, night)
    ? invalid([{ path: conditionPath('NIGHT'), problem: 'NOT_ALLOWED', limit: 'true' }])
    : offer;
}

const movesIntoTheNight = (offer: OfferInput, vacancy: OfferedWork, night: Night): boolean =>
  !vacancy.night && !touchesNight(vacancy, night) && touchesNight(offer, night);

/** Parses an explanation; a missing point counts as no. */
export function parseExplanation(input: Fields): ExplanationInput | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const teachBack = Object.fromEntries(TEACH_BACK_POINTS.map((point) => [point, reader.flag(point)])) as TeachBack;
  return reader.result({ explainedIn: reader.choice('language', ['km', 'en']), teachBack });
}

/** Drafts an offer to an introduced candidate. A draft belongs to the employer until it is issued. */
export const draftOffer = (referral: SentReferral, id: string, input: OfferInput): NewOffer => {
  const { id: referralId, employerId, vacancyId } = referral;
  return { id, referralId, employerId, vacancyId, ...input, state: 'DRAFT', sentAt: null };
};
