import { type Attendance, type Conduct, type SkillShown } from '../../../features/check-ins/domain/answer';
import { type CheckInState, LINK_DAYS } from '../../../features/check-ins/domain/check-in';
import { planCheckIns } from '../../../features/follow-ups/domain/follow-up-schedule';
import type { Task } from '../../../features/notifications/domain/task';
import type { Agreement } from '../../../features/placements/domain/agreement';
import type { PlacementTerms, RecordedStage } from '../../../features/placements/domain/recorded-terms';
import type { LearningReview } from '../../../features/placements/domain/learning-review';
import { endWithPlacement } from '../../../features/placements/domain/agreement-transitions';
import { addDays, addMonths, daysBetween, instantOn, type LocalDate } from '../../../shared/local-date';
import type { Chance } from '../chance';
import type { PlacedTrainee } from '../path/pipeline';

/**
 * An employer check-in as a row of its table, without the link: its token is drawn at random when the demo is
 * loaded, so that it cannot be predicted.
 */
export interface DemoCheckIn {
  readonly institutionId: string;
  readonly id: string;
  readonly placementId: string;
  readonly traineeId: string;
  readonly employerId: string;
  readonly vacancyId: string;
  readonly day: number;
  readonly dueOn: LocalDate;
  readonly state: CheckInState;
  readonly askedAt: Date | null;
  readonly expiresAt: Date | null;
  readonly answeredAt: Date | null;
  readonly attendance: Attendance | null;
  readonly skill: SkillShown | null;
  readonly conduct: Conduct | null;
  readonly note: string | null;
  readonly version: number;
  readonly createdAt: Date;
}

/**
 * The records of every placement: check-ins of its employer, its agreement, the terms observed, learning
 * reviews, and the tasks at its end.
 */
export interface PlacementRecords {
  readonly checkIns: readonly DemoCheckIn[];
  readonly agreements: readonly Agreement[];
  readonly terms: readonly PlacementTerms[];
  readonly learning: readonly LearningReview[];
  readonly endTasks: readonly Task[];
}

const EIGHT_O_CLOCK = 480;
const FIVE_PM = 1_020;
/** A task about the end of a placement is open for this many days, then done. */
const DONE_AFTER_DAYS = 7;

export function makePlacementRecords(placed: readonly PlacedTrainee[], today: LocalDate, chance: Chance): PlacementRecords {
  const agreements = placed.flatMap((one) => agreementOf(one, today, chance) ?? []);
  return {
    checkIns: placed.flatMap((one, turn) => checkInsOf(one, turn, today, chance)),
    agreements,
    terms: placed.flatMap((one) => termsOf(one, today, chance)),
    learning: placed.flatMap((one) => learningOf(one, today, chance)),
    endTasks: placed.flatMap((one) => endTaskOf(one, today, chance) ?? []),
  };
}

const ownerOf = ({ placement: { institutionId, id: placementId, traineeId } }: PlacedTrainee) => ({ institutionId, placementId, traineeId });

function checkInsOf(placed: PlacedTrainee, turn: number, today: LocalDate, chance: Chance): DemoCheckIn[] {
  const { placement } = placed;
  return planCheckIns(placement.startsOn).map(({ day, dueOn }) => {
    const state = checkInState(placed, { day, dueOn }, turn, today);
    const askedAt = state === 'PLANNED' || state === 'CANCELLED' ? null : instantOn(dueOn, EIGHT_O_CLOCK);
    const answer = { attendance: turn % 4 === 3 ? 'MOSTLY' : 'ALWAYS', skill: turn % 5 === 2 ? 'ABOVE' : 'AS_EXPECTED', conduct: 'GOOD', note: null } as const;
    const none = { attendance: null, skill: null, conduct: null, note: null };
    return {
      ...ownerOf(placed),
      id: chance.id(),
      employerId: placement.employerId,
      vacancyId: placement.vacancyId,
      day,
      dueOn,
      state,
      askedAt,
      expiresAt: askedAt && instantOn(addDays(dueOn, LINK_DAYS), EIGHT_O_CLOCK),
      answeredAt: state === 'ANSWERED' ? instantOn(dueOn, FIVE_PM) : null,
      ...(state === 'ANSWERED' ? answer : none),
      version: 1,
      createdAt: placement.createdAt,
    };
  });
}

/**
 * Check-ins due today are sent by the service itself. Of the earlier ones most are answered, some are open
 * and some expired.
 */
function checkInState(
  { placement }: PlacedTrainee,
  { day, dueOn }: { readonly day: number; readonly dueOn: LocalDate },
  turn: number,
  today: LocalDate,
): CheckInState {
  const { state, endedOn, verifiedAt } = placement;
  if (state === 'CANCELLED' || (endedOn !== null && dueOn >= endedOn)) return 'CANCELLED';
  if (verifiedAt === null || dueOn >= today) return 'PLANNED';
  if (turn % 2 === 1) return 'ANSWERED';
  return daysBetween(dueOn, today) < LINK_DAYS ? 'ASKED' : day === 30 && turn % 3 === 0 ? 'EXPIRED' : 'ANSWERED';
}

/**
 * Signed within the first days, registered a week later and running from then on; agreements of recent starts
 * are not signed yet.
 */
function agreementOf(placed: PlacedTrainee, today: LocalDate, chance: Chance): Agreement | null {
  const { placement, vacancy } = placed;
  if (!vacancy.apprenticeship) return null;
  const { trade, instructorName, instructorBornOn, instructorPracticeYears, lengthDays } = vacancy.apprenticeship;
  const began = daysBetween(placement.startsOn, today);
  const isSigned = placement.verifiedAt !== null && began > 15;
  const signedOn = addDays(placement.startsOn, chance.whole(2, 9));
  const agreement: Agreement = {
    ...ownerOf(placed),
    id: chance.id(),
    employerId: placement.employerId,
    trade,
    instructorName,
    instructorBornOn,
    instructorPracticeYears,
    lengthDays,
    state: isSigned ? (placement.ownEnterprise || began < 40 ? 'REGISTERED' : 'RUNNING') : 'PLANNED',
    signedOn: isSigned ? signedOn : null,
    registeredOn: isSigned ? addDays(signedOn, 5) : null,
    registrationNumber: isSigned ? `AP-${chance.whole(1_000, 9_999)}` : null,
    endedOn: null,
    brokenBy: null,
    brokenReason: null,
    version: isSigned ? 3 : 1,
    createdAt: placement.createdAt,
  };
  return endWithPlacement(agreement, placement)?.agreement ?? agreement;
}

/**
 * The contract terms after some days and the first pay after a month. They are as promised, except for the
 * one with drift.
 */
function termsOf(placed: PlacedTrainee, today: LocalDate, chance: Chance): PlacementTerms[] {
  const { placement, offer, step, one } = placed;
  const { payAmount, payCurrency, payPer, workDays, startMinute, endMinute, hoursPerWeek, contractMonths, probationDays, startsOn } = offer;
  const promised = { payAmount, payCurrency, payPer, workDays, startMinute, endMinute, hoursPerWeek, contractMonths, probationDays, startsOn };
  const observed: Readonly<Record<RecordedStage, typeof promised>> =
    step.scenario === 'DRIFT'
      ? { CONTRACT: { ...promised, hoursPerWeek: hoursPerWeek + 6 }, FIRST_PAY: { ...promised, payAmount: Math.round(payAmount * 0.9) } }
      : { CONTRACT: promised, FIRST_PAY: promised };
  const stages: readonly (readonly [RecordedStage, number])[] = [
    ['CONTRACT', 4],
    ['FIRST_PAY', 33],
  ];
  if (placement.verifiedAt === null) return [];
  return stages
    .filter(([, day]) => addDays(startsOn, day) < (placement.endedOn ?? today))
    .map(([stage, day]) => ({
      ...ownerOf(placed),
      id: chance.id(),
      stage,
      ...observed[stage],
      recordedBy: one.trainee.placementOfficerId,
      recordedAt: instantOn(addDays(startsOn, day), FIVE_PM),
    }));
}

/** One unit a month, reviewed on the same day of each month. */
function learningOf(placed: PlacedTrainee, today: LocalDate, chance: Chance): LearningReview[] {
  const { placement, vacancy, one } = placed;
  if (placement.kind !== 'APPRENTICESHIP' || placement.verifiedAt === null) return [];
  const days = [1, 2, 3].map((months) => addMonths(placement.startsOn, months)).filter((day) => day < (placement.endedOn ?? today));
  return days.map((heldOn, at) => ({
    ...ownerOf(placed),
    id: chance.id(),
    heldOn,
    unitsReached: Math.min(at + 1, vacancy.units.length),
    note: at === 0 ? 'Learns fast; asks for more practice with customers.' : null,
    recordedBy: one.trainee.placementOfficerId,
    recordedAt: instantOn(heldOn, FIVE_PM),
  }));
}

/**
 * Matching must restart within a week of an end: the task of an older end is done, that of a recent one is
 * open.
 */
function endTaskOf({ placement, one }: PlacedTrainee, today: LocalDate, chance: Chance): Task | null {
  const { institutionId, traineeId, id: subjectId, endRecordedAt, endedOn, verifiedAt } = placement;
  if (endRecordedAt === null || endedOn === null || verifiedAt === null) return null;
  const isDone = daysBetween(endedOn, today) > DONE_AFTER_DAYS;
  const officerId = one.trainee.placementOfficerId;
  const completion = isDone
    ? { state: 'DONE', doneAt: instantOn(addDays(endedOn, 3), FIVE_PM), doneBy: officerId }
    : { state: 'OPEN', doneAt: null, doneBy: null };
  return {
    institutionId,
    id: chance.id(),
    kind: 'PLACEMENT_ENDED',
    traineeId,
    subjectId,
    causeId: chance.id(),
    assignedTo: officerId,
    createdAt: endRecordedAt,
    dueOn: null,
    about: null,
    noMessage: null,
    ...(completion as Pick<Task, 'state' | 'doneAt' | 'doneBy'>),
  };
}
