import type { SentReferral } from '../../referrals/domain/referral';
import { localDateAt } from '../../../shared/local-date';
import { Reader } from '../../../shared/reader';
import type { Refusal } from '../../../shared/refusal';
import { readTerms, refuseImpossibleShift, refuseLongProbation } from '../../vacancies/domain/parse-vacancy';
import type { Vacancy, VacancyTerms } from '../../vacancies/domain/vacancy';
import { type NewOffer, TEACH_BACK_POINTS, type TeachBack } from './offer';

type Fields = Readonly<Record<string, unknown>>;
const HOUR_MS = 3_600_000;

/** The least time she has to answer, in hours: to have the offer read to her, sleep over it and ask somebody. Our rule. */
export const ANSWER_HOURS_MIN = 72;

/** The terms of an offer and until when it stands, as the employer wrote them. */
export interface OfferInput extends VacancyTerms {
  readonly answerBy: Date;
}

/**
 * Reads an offer: terms as in its vacancy, which says whether the work is at night, at least 72 hours to answer, and a start that her answer comes before:
 * refused at `terms.startsOn` where the work starts too soon for 72 hours, and at `answerBy` where she could answer after the day of the start.
 */
export function parseOffer(input: Fields, vacancy: Pick<Vacancy, 'night'>, now: Date): OfferInput | Refusal {
  const reader = new Reader(input);
  const earliest = new Date(now.getTime() + ANSWER_HOURS_MIN * HOUR_MS);
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
  const answerBy = reader.instant('answerBy');
  if (answerBy < earliest) reader.refuse('answerBy', 'TOO_SMALL', earliest.toISOString());
  if (terms.startsOn >= firstStart && localDateAt(answerBy) > terms.startsOn) reader.refuse('answerBy', 'TOO_BIG', terms.startsOn);
  return reader.done({ ...terms, answerBy });
}

/** How she was told, and what she told back. */
export interface ExplanationInput {
  readonly explainedIn: 'km' | 'en';
  readonly teachBack: TeachBack;
}

/** Reads an explanation; a point that is not said to be a yes is a no. */
export function parseExplanation(input: Fields): ExplanationInput | Refusal {
  const reader = new Reader(input);
  const teachBack = Object.fromEntries(TEACH_BACK_POINTS.map((point) => [point, reader.flag(point)])) as TeachBack;
  return reader.done({ explainedIn: reader.choice('language', ['km', 'en']), teachBack });
}

/** A draft of an offer to somebody who was introduced; it is the employer's until it is issued. */
export const draftOffer = (referral: SentReferral, id: string, input: OfferInput): NewOffer => {
  const { id: referralId, employerId, vacancyId } = referral;
  return { id, referralId, employerId, vacancyId, ...input, state: 'DRAFT', sentAt: null };
};
