import type { LocalDate } from '../../../shared/local-date';
import { InputReader } from '../../../shared/input-reader';
import { invalid, refuse, type Refusal } from '../../../shared/refusal';
import { MAX_SCORE, type CapacityReview, type CapacitySupport, type FunctionScore, REVIEW_KINDS, SUPPORT_KINDS, WORK_FUNCTIONS } from './capacity';

type Fields = Readonly<Record<string, unknown>>;

/** A capacity review as entered. */
export type CapacityReviewDraft = Omit<CapacityReview, 'id'> & { readonly partnerId: string };
/** Support for a partner as entered. */
export type CapacitySupportDraft = Omit<CapacitySupport, 'id'> & { readonly partnerId: string };

/** Parses a capacity review: held today or earlier, each of the ten functions once, scores 0 to 4. */
export function parseCapacityReview(input: Fields, today: LocalDate): CapacityReviewDraft | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const scores = reader.list('scores', WORK_FUNCTIONS.length, (item): FunctionScore => ({
    workFunction: item.choice('workFunction', WORK_FUNCTIONS),
    score: item.integer('score', 0, MAX_SCORE),
    note: item.optionalText('note', 1000),
  }));
  scores.forEach(({ workFunction }, at) => {
    if (scores.findIndex((one) => one.workFunction === workFunction) < at) reader.refuse(`scores.${at}.workFunction`, 'REPEATED');
  });
  if (scores.length < WORK_FUNCTIONS.length) reader.refuse('scores', scores.length === 0 ? 'EMPTY' : 'TOO_SMALL', WORK_FUNCTIONS.length);
  return reader.result({ partnerId: reader.id('partnerId'), kind: reader.choice('kind', REVIEW_KINDS), heldOn: readPastDay(reader, 'heldOn', today), scores });
}

/**
 * Parses support for a partner: today or earlier, at most 1000 hours in steps of 0.01, and the code of the
 * grant that paid.
 */
export function parseCapacitySupport(input: Fields, today: LocalDate): CapacitySupportDraft | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const grantId = reader.optionalText('grantId', 40);
  return reader.result({
    partnerId: reader.id('partnerId'),
    kind: reader.choice('kind', SUPPORT_KINDS),
    givenOn: readPastDay(reader, 'givenOn', today),
    hours: readHours(reader, input['hours']),
    about: reader.text('about', 1000),
    grantId,
  });
}

const MAX_HOURS = 1000;

function readHours(reader: InputReader, value: unknown): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'number' || !Number.isFinite(value)) return (reader.refuse('hours', 'NOT_A_NUMBER'), null);
  const hours = Math.round(value * 100) / 100;
  if (hours <= 0) return (reader.refuse('hours', 'TOO_SMALL', 0.01), null);
  return hours > MAX_HOURS ? (reader.refuse('hours', 'TOO_BIG', MAX_HOURS), null) : hours;
}

function readPastDay(reader: InputReader, field: string, today: LocalDate): LocalDate {
  const day = reader.date(field);
  if (day > today) reader.refuse(field, 'TOO_BIG', today);
  return day;
}

/** Who records, and whether the partner exists. */
export interface RecordingFacts {
  readonly institutionId: string | null;
  readonly isSteward: boolean;
  readonly partnerIsThere: boolean;
}

/**
 * Refuses to record about this partner, or returns null: only the steward records (NOT_FOUND for others), and
 * never about itself (INVALID_INPUT).
 */
export function recordingRefusal(
  { institutionId, isSteward, partnerIsThere }: RecordingFacts,
  partnerId: string,
): Refusal<'INVALID_INPUT' | 'NOT_FOUND'> | null {
  if (!isSteward || !partnerIsThere) return refuse('NOT_FOUND');
  return partnerId === institutionId ? invalid([{ path: 'partnerId', problem: 'NOT_ALLOWED' }]) : null;
}

/**
 * Refuses a review that is out of order, or returns null. There is one baseline (ALREADY_OPEN for a second),
 * and a later review comes after it (NOT_READY with CAPACITY_BASELINE without one, BEFORE_START on or before
 * its day).
 */
export function reviewOrderRefusal(
  draft: Pick<CapacityReviewDraft, 'kind' | 'heldOn'>,
  reviews: readonly Pick<CapacityReview, 'kind' | 'heldOn'>[],
): Refusal<'ALREADY_OPEN' | 'INVALID_INPUT' | 'NOT_READY'> | null {
  const baseline = reviews.find(({ kind }) => kind === 'BASELINE');
  if (draft.kind === 'BASELINE') return baseline ? refuse('ALREADY_OPEN') : null;
  if (!baseline) return refuse('NOT_READY', { reasons: ['CAPACITY_BASELINE'] });
  return draft.heldOn > baseline.heldOn ? null : invalid([{ path: 'heldOn', problem: 'BEFORE_START', limit: baseline.heldOn }]);
}
