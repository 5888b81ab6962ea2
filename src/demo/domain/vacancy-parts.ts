import type { VacancyKind } from '../../features/matching/domain/facts/pair';
import { addDays, type LocalDate } from '../../shared/local-date';
import type { Currency, PayPeriod } from '../../shared/money';
import type { Apprenticeship, LearningPlanUnit, VacancyCostItem, VacancyLanguage, VacancySkill, VacancyState } from '../../features/vacancies/domain/vacancy';
import type { Chance } from './chance';
import type { SourceOccupation } from './market-source';
import { FAMILY_NAMES, GIVEN_NAMES } from './people/names';
import { titleOf } from './people/trade-labels';
import type { Shift, Trade } from './people/trades';

interface Ids {
  readonly employerId: string;
  readonly vacancyId: string;
}

/** How many skills a vacancy requires of workers and of people who are to learn the trade, and how many are desired. */
const [REQUIRED, REQUIRED_OF_BEGINNERS, DESIRED] = [
  [4, 5],
  [3, 4],
  [1, 2],
] as const;

/**
 * The requirements that an employer of the trade would write: always those that say most, and some of the others. An
 * apprentice or intern needs only what a beginner can do.
 */
export function skillsFor({ skills }: SourceOccupation, kind: VacancyKind, ids: Ids, chance: Chance): VacancySkill[] {
  const isTraining = kind !== 'JOB';
  const needed = skills.filter(({ need, isForBeginners }) => need === 'REQUIRED' && (isForBeginners || !isTraining));
  const [least, most] = isTraining ? REQUIRED_OF_BEGINNERS : REQUIRED;
  const core = needed.slice(0, 2);
  const required = [...core, ...chance.some(needed.slice(2), chance.whole(least, most) - core.length)];
  const desired = chance.some(
    skills.filter(({ need }) => need === 'DESIRED'),
    chance.whole(...DESIRED),
  );
  const gated = !isTraining && chance.happens(15);
  return [...required, ...desired].map(({ id: skillId, need, level }) => {
    const gate = gated && skillId === core[0]?.id;
    return { ...ids, need, gate, skillId, minLevel: isTraining || gate ? 1 : level };
  });
}

const PROGRAMME_MONTH_USD: readonly [number, number] = [80, 140];
const RIEL_PER_USD = 4_000;
const MONTH = { days: 26, hours: 208 } as const;
const roundUp = (amount: number, step: number): number => Math.ceil(amount / step) * step;

/**
 * Pay at or above what the trade pays, never below the floor of the law or the programme (docs/domain.md 4.5). Half
 * days are paid by the hour, because floors are compared by a month of 26 days of 8 hours; other work by
 * month or day, in dollars or riel.
 */
export function payFor(trade: Trade, kind: VacancyKind, shift: Shift, chance: Chance): { payAmount: number; payCurrency: Currency; payPer: PayPeriod } {
  const monthlyUsd = chance.whole(...(kind === 'JOB' ? trade.monthlyUsd : PROGRAMME_MONTH_USD));
  const per: PayPeriod =
    shift.hoursPerWeek < 35
      ? 'HOUR'
      : chance.weighted([
          ['MONTH', 9],
          ['DAY', 1],
        ] as const);
  const usd = monthlyUsd / { HOUR: MONTH.hours, DAY: MONTH.days, MONTH: 1 }[per];
  if (chance.happens(35)) return { payAmount: roundUp(usd * RIEL_PER_USD, per === 'MONTH' ? 10_000 : 100), payCurrency: 'KHR', payPer: per };
  return { payAmount: roundUp(usd * 100, per === 'MONTH' ? 500 : 5), payCurrency: 'USD', payPer: per };
}

/** Khmer everywhere, and English where the trade serves guests. */
export const languagesFor = ({ english }: Trade, ids: Ids): VacancyLanguage[] => [
  { ...ids, language: 'km', minLevel: 2 },
  ...(english ? [{ ...ids, language: 'en', minLevel: english }] : []),
];

/** Who pays the starting costs: never the worker, except in a vacancy that was returned for it. */
export function costItemsOf(state: VacancyState, ids: Ids, chance: Chance): VacancyCostItem[] {
  const uniform: VacancyCostItem = { ...ids, kind: 'UNIFORM_AND_TOOLS', paidBy: state === 'CHANGES_REQUESTED' ? 'WORKER' : 'EMPLOYER' };
  const transport: VacancyCostItem = { ...ids, kind: 'TRANSPORT', paidBy: 'PROGRAMME' };
  return [uniform, ...(chance.happens(30) ? [transport] : [])];
}

/**
 * A learning plan over the skills of the trade, and an instructor with the required age and
 * practice (Labour Law arts 51–64).
 */
export function learningFor(
  trade: Trade,
  occupation: SourceOccupation,
  ids: Ids,
  today: LocalDate,
  chance: Chance,
): { apprenticeship: Apprenticeship; units: LearningPlanUnit[] } {
  const learnt = chance.some(occupation.skills, chance.whole(4, 6));
  const units = learnt.map(({ id, label }, at) => ({
    ...ids,
    position: at + 1,
    title: label.charAt(0).toUpperCase() + label.slice(1, 200),
    skillId: id,
    weeks: chance.whole(3, 8),
  }));
  const apprenticeship: Apprenticeship = {
    ...ids,
    trade: titleOf(trade, 'JOB'),
    instructorName: `${chance.oneOf(FAMILY_NAMES)[0]} ${chance.oneOf(GIVEN_NAMES)[0]}`,
    instructorBornOn: addDays(today, -chance.whole(33 * 365, 52 * 365)),
    instructorPracticeYears: chance.whole(4, 20),
    lengthDays: 7 * units.reduce((sum, { weeks }) => sum + weeks, 4),
  };
  return { apprenticeship, units };
}
