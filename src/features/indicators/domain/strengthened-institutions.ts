import type { CountedRow, IndicatorRows, ExcludedRow } from './counted-rows';
import { type Facts, isWithin, type Period, type ReviewFact } from './facts';

/**
 * Institutions that received support in the period, and those of them that score higher than at their
 * baseline (docs/domain.md 6.S6). The comparison sums the functions scored in both reviews, and uses the latest
 * later review up to the end of the period by the institution that made the baseline.
 */
export function strengthenedRows({ supports, reviews }: Facts, period: Period): [string, IndicatorRows][] {
  const supportsInPeriod = supports.filter(({ givenOn }) => isWithin(givenOn, period));
  const rows = supportsInPeriod.map((one): CountedRow => ({ institutionId: one.partnerId, traineeId: null, kind: 'SUPPORT', id: one.id, date: one.givenOn }));
  const pastReviews = reviews.filter(({ heldOn }) => heldOn <= period.to);
  const isHigher = ({ institutionId }: CountedRow): boolean =>
    pastReviews.some((baseline) => baseline.kind === 'BASELINE' && baseline.partnerId === institutionId && hasHigherScore(baseline, pastReviews));
  return [
    ['S6', { counted: rows.filter(isHigher), leftOut: rows.filter((row) => !isHigher(row)).map((row): ExcludedRow => ({ ...row, reason: 'NOT_HIGHER' })) }],
    ['S6-SUPPORT', { counted: rows, leftOut: [] }],
  ];
}

function hasHigherScore(baseline: ReviewFact, reviews: readonly ReviewFact[]): boolean {
  const [latest] = reviews
    .filter(({ kind, institutionId, partnerId }) => kind === 'LATER' && institutionId === baseline.institutionId && partnerId === baseline.partnerId)
    .toSorted((a, b) => (a.heldOn === b.heldOn ? b.recordedAt.getTime() - a.recordedAt.getTime() : a.heldOn < b.heldOn ? 1 : -1));
  if (!latest) return false;
  return Object.entries(baseline.scores).reduce((risen, [name, before]) => risen + ((latest.scores[name] ?? before) - before), 0) > 0;
}
