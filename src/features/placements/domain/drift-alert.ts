import type { LocalDate } from '../../../shared/local-date';
import { daysOf } from '../../../shared/weekdays';
import { monthlyRiel, PAY_RATES } from '../../matching/domain/facts/monthly-pay';
import type { ComparedTerm } from '../../offers/domain/offer-differences';
import { payOf, type VacancyTerms } from '../../vacancies/domain/vacancy';
import type { DriftStage } from './drift';

/** From when on a worse term is more than a slip. Both days count; without a last day it is still in force. */
export interface DriftThreshold {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  /** Less pay in a month of full work, in percent of what was promised. */
  readonly payLessPercent: number;
  readonly hoursMorePerWeek: number;
  readonly daysMorePerWeek: number;
}

/**
 * Whether newly recorded terms open an alert (docs/domain.md 5.9): they differ from the offer that she accepted beyond the
 * threshold, which is a sign of deception (4.1), in a way that the records in force do not show: the alert about those is
 * open or was dealt with.
 * @param earlier the latest record of each stage, because a later one corrects it
 */
export function opensAlert(found: DriftStage, earlier: readonly DriftStage[], threshold: DriftThreshold): boolean {
  const terms = deceptiveTerms(found, threshold);
  const known = earlier.map((stage) => ({ stage, terms: deceptiveTerms(stage, threshold) })).filter((one) => one.terms.length > 0);
  if (terms.some((term) => !known.some((one) => one.terms.includes(term)))) return true;
  return terms.includes('PAY') && known.every(({ stage }) => shareOfPay(found) < shareOfPay(stage));
}

/** @throws if no threshold is valid on that day */
export function thresholdOn(day: LocalDate, thresholds: readonly DriftThreshold[]): DriftThreshold {
  const threshold = thresholds.find(({ from, to }) => from <= day && (to === null || day <= to));
  if (!threshold) throw new Error(`data/drift.json has no threshold valid on ${day}`);
  return threshold;
}

type DeceptiveTerm = 'PAY' | 'HOURS' | 'DAYS' | 'NIGHT';
const TERM_OF: Partial<Readonly<Record<ComparedTerm, DeceptiveTerm>>> = {
  payAmount: 'PAY',
  payCurrency: 'PAY',
  payPer: 'PAY',
  hoursPerWeek: 'HOURS',
  workDays: 'DAYS',
  startMinute: 'NIGHT',
  endMinute: 'NIGHT',
};

/** The terms that are worse beyond the threshold. A shift is only worse if it now touches the night. */
function deceptiveTerms(stage: DriftStage, { payLessPercent, hoursMorePerWeek, daysMorePerWeek }: DriftThreshold): DeceptiveTerm[] {
  const { terms, promised } = stage;
  const isBeyond: Readonly<Record<DeceptiveTerm, () => boolean>> = {
    PAY: () => shareOfPay(stage) * 100 < 100 - payLessPercent,
    HOURS: () => terms.hoursPerWeek - promised.hoursPerWeek >= hoursMorePerWeek,
    DAYS: () => daysOf(terms.workDays).length - daysOf(promised.workDays).length >= daysMorePerWeek,
    NIGHT: () => true,
  };
  const worse = new Set(stage.worse.flatMap((term) => TERM_OF[term] ?? []));
  return [...worse].filter((term) => isBeyond[term]());
}

/** The share of the promised pay that is paid, of full work or of a piece; piece pay instead of time pay guarantees nothing. */
function shareOfPay({ terms, promised }: DriftStage): number {
  const [paid, due] = [monthlyRiel(payOf(terms)), monthlyRiel(payOf(promised))];
  if (paid !== null && due !== null) return paid / due;
  return paid === null && due === null ? inRiel(terms) / inRiel(promised) : 0;
}

const inRiel = ({ payAmount, payCurrency }: VacancyTerms): number => payAmount * PAY_RATES.riel[payCurrency];
