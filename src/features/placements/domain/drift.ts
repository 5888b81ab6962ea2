import { monthlyRiel, PAY_RATES } from '../../matching/domain/facts/monthly-pay';
import { type ComparedTerm, type TermDifference, differences } from '../../offers/domain/offer-differences';
import { daysOf } from '../../../shared/weekdays';
import { type Night, touchesNight } from '../../matching/domain/facts/law-rule';
import { payOf, type VacancyTerms } from '../../vacancies/domain/vacancy';
import { type PlacementTerms, RECORDED_STAGES, type RecordedStage } from './recorded-terms';

/** From promise to first pay, in order. */
export const TERMS_STAGES = ['VACANCY', 'OFFER', ...RECORDED_STAGES] as const;
export type TermsStage = (typeof TERMS_STAGES)[number];

/**
 * One stage: its terms, the terms it is compared with, the differences, and which of them are worse for the
 * trainee.
 */
export interface DriftStage {
  readonly stage: TermsStage;
  readonly terms: VacancyTerms;
  readonly promised: VacancyTerms;
  readonly differences: readonly TermDifference[];
  readonly worse: readonly ComparedTerm[];
}

/**
 * Drift (docs/domain.md 5.9): how the terms of each stage differ from what was promised. The offer is compared
 * with the vacancy; contract and first pay with the offer, because that is what the trainee accepted. The
 * latest record of each stage counts.
 */
export function driftOf(vacancy: VacancyTerms, offer: VacancyTerms, recorded: readonly PlacementTerms[], night: Night): DriftStage[] {
  const latest = (stage: RecordedStage): PlacementTerms[] =>
    recorded
      .filter((one) => one.stage === stage)
      .sort((a, b) => a.recordedAt.getTime() - b.recordedAt.getTime())
      .slice(-1);
  return [
    comparedStage('VACANCY', vacancy, vacancy, night),
    comparedStage('OFFER', offer, vacancy, night),
    ...RECORDED_STAGES.flatMap((stage) => latest(stage).map((terms) => comparedStage(stage, terms, offer, night))),
  ];
}

/** The terms of one stage compared with what was promised. */
export function comparedStage(stage: TermsStage, terms: VacancyTerms, promised: VacancyTerms, night: Night): DriftStage {
  const termDifferences = differences(terms, promised);
  const worse = termDifferences.map(({ term }) => term).filter((term) => isWorse(term, terms, promised, night));
  return { stage, terms, promised, differences: termDifferences, worse };
}

/**
 * Whether a differing term is worse for the trainee: less pay in a month of 26 days of 8 hours (docs/domain.md 0.6),
 * piece pay instead of time pay, more days, more hours, a shift that now touches the night, a contract that
 * ends earlier or no longer is permanent, a longer probation, a later start. Other changes of shift or days
 * are differences but not worse; only she can judge them.
 */
function isWorse(term: ComparedTerm, now: VacancyTerms, promised: VacancyTerms, night: Night): boolean {
  switch (term) {
    case 'payAmount':
    case 'payCurrency':
    case 'payPer':
      return paysLess(now, promised);
    case 'workDays':
      return daysOf(now.workDays).length > daysOf(promised.workDays).length;
    case 'startMinute':
    case 'endMinute':
      return touchesNight(now, night) && !touchesNight(promised, night);
    case 'hoursPerWeek':
      return now.hoursPerWeek > promised.hoursPerWeek;
    case 'contractMonths':
      return (now.contractMonths ?? Infinity) < (promised.contractMonths ?? Infinity);
    case 'probationDays':
      return now.probationDays > promised.probationDays;
    case 'startsOn':
      return now.startsOn > promised.startsOn;
  }
}

function paysLess(now: VacancyTerms, promised: VacancyTerms): boolean {
  const [have, need] = [monthlyRiel(payOf(now)), monthlyRiel(payOf(promised))];
  if (have !== null && need !== null) return have < need;
  if (have === null && need === null) return riel(now) < riel(promised);
  return have === null;
}

const riel = ({ payAmount, payCurrency }: VacancyTerms): number => payAmount * PAY_RATES.riel[payCurrency];
