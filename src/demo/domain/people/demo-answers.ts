import { type Answer, type Indicator, INDICATORS } from '../../../features/alerts/domain/indicators';
import type { FollowUp } from '../../../features/follow-ups/domain/follow-up';
import { QUESTIONS, SHORT_QUESTIONS } from '../../../features/follow-ups/domain/questions';
import { type ContactFacts, type FollowUpRecord, NO_FACTS } from '../../../features/follow-ups/domain/follow-up-record';
import { addDays, daysBetween, type LocalDate } from '../../../shared/local-date';
import { daysOf } from '../../../shared/weekdays';
import type { Chance } from '../chance';
import type { PlacedTrainee } from '../path/pipeline';
import type { DemoPerson, Team } from './staff';
import type { Scenario } from '../path/pipeline-steps';

/** An answer as a row of its table. */
export interface DemoAnswer {
  readonly institutionId: string;
  readonly recordId: string;
  readonly traineeId: string;
  readonly indicator: Indicator;
  readonly answer: Answer;
}

/** The bad answers of each scenario, and the contact at which she gives them. */
const BAD_ANSWERS: Readonly<Partial<Record<Scenario, { readonly at: string; readonly bad: readonly Indicator[]; readonly facts: Partial<ContactFacts> }>>> = {
  LOCKED_DOOR: { at: 'F2', bad: ['RESTRICTION_OF_MOVEMENT'], facts: { mood: 2, wants: 'CHANGE', feelsSafe: 'NOT_SURE' } },
  PAPERS_KEPT: { at: 'F2', bad: ['RETENTION_OF_DOCUMENTS'], facts: { mood: 2, wants: 'HELP', feelsSafe: 'NOT_SURE', holdsOwnId: false } },
  TWO_HIGH: { at: 'F1', bad: ['DECEPTION', 'WITHHOLDING_WAGES'], facts: { mood: 2, wants: 'HELP' } },
  ONE_HIGH: { at: 'F1', bad: ['DECEPTION'], facts: { mood: 3 } },
};

/** A completed follow-up contact: the placement, which follow-up it was, and when it took place. */
export interface CompletedContact {
  readonly placed: PlacedTrainee;
  readonly followUp: FollowUp;
  readonly doneAt: Date;
  readonly doneOn: LocalDate;
  readonly team: Team;
}

/**
 * The record of a contact and its answers. All answers are good, except in scenarios with bad answers and for
 * trainees who no longer work there.
 */
export function answersAt(completed: CompletedContact, chance: Chance): { readonly record: FollowUpRecord; readonly answers: readonly DemoAnswer[] } {
  const { placed, followUp, doneAt, doneOn, team } = completed;
  const { one, step, placement } = placed;
  const { institutionId, traineeId } = placement;
  const stillWorks = placement.endedOn === null || doneOn <= placement.endedOn;
  const badAnswers = step.scenario && BAD_ANSWERS[step.scenario];
  const applicable = badAnswers?.at === followUp.code ? badAnswers : null;
  const isAlone = step.scenario === 'SAID_ALONE' && followUp.code === 'F1';
  const id = chance.id();
  const facts = stillWorks ? factsOf(completed, chance) : { ...NO_FACTS, mood: 3, wants: 'HELP' as const, feelsSafe: 'YES' as const, stillWorks: false };
  const record: FollowUpRecord = {
    institutionId,
    id,
    placementId: placement.id,
    traineeId,
    followUpId: followUp.id,
    replacesId: null,
    reportedBy: isAlone ? 'TRAINEE_ALONE' : 'TRAINEE_TO_STAFF',
    method: isAlone ? 'IN_APP' : placement.kind === 'APPRENTICESHIP' ? 'VISIT' : chance.oneOf(['CALL', 'CALL', 'IN_PERSON'] as const),
    recordedBy: isAlone ? (one.account as DemoPerson).id : (one.trainee.placementOfficerId ?? team.caseWorker.id),
    recordedAt: doneAt,
    ...facts,
    ...applicable?.facts,
  };
  const questions = [...new Set([...QUESTIONS[followUp.form].needed, ...(applicable?.bad ?? [])])];
  const answers = (isAlone ? SHORT_QUESTIONS : questions).map((indicator): DemoAnswer => {
    const { bad } = INDICATORS[indicator];
    const isBad = applicable?.bad.includes(indicator) ?? false;
    const answer = stillWorks ? ((bad === 'YES') === isBad ? 'YES' : 'NO') : 'SKIP';
    return { institutionId, recordId: id, traineeId, indicator, answer };
  });
  return { record, answers };
}

function factsOf({ placed, followUp: { form }, doneOn }: CompletedContact, chance: Chance): ContactFacts {
  const { offer, placement } = placed;
  const goodFacts = { ...NO_FACTS, mood: chance.whole(3, 5), feelsSafe: 'YES', stillWorks: true } as const;
  if (form === 'ARRIVAL') return goodFacts;
  if (form === 'SHORT') return { ...goodFacts, wants: 'STAY', contractInHand: true };
  const paidDaysAgo = Math.min(chance.whole(1, 6), daysBetween(placement.startsOn, doneOn));
  const isMonthly = offer.payPer === 'MONTH';
  return {
    ...goodFacts,
    wants: 'STAY',
    wanted: chance.weighted([
      [3, 2],
      [4, 5],
      [5, 3],
    ]),
    contractInHand: true,
    payReceivedAmount: isMonthly ? offer.payAmount : null,
    payReceivedCurrency: isMonthly ? offer.payCurrency : null,
    paidOn: isMonthly ? addDays(doneOn, -paidDaysAgo) : null,
    hoursLastWeek: offer.hoursPerWeek,
    daysLastWeek: daysOf(offer.workDays).length,
    deductionsAmount: isMonthly ? 0 : null,
    holdsOwnId: true,
  };
}
