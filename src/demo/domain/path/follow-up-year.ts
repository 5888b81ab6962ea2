import type { FollowUp, FollowUpState } from '../../../features/follow-ups/domain/follow-up';
import type { FollowUpRecord } from '../../../features/follow-ups/domain/follow-up-record';
import { planFollowUps, type PlannedFollowUp } from '../../../features/follow-ups/domain/follow-up-schedule';
import { addDays, daysBetween, instantOn, type LocalDate } from '../../../shared/local-date';
import type { Chance } from '../chance';
import type { PlacedTrainee } from './pipeline';
import { type DemoAnswer, answersAt } from '../people/demo-answers';
import type { Team } from '../people/staff';

/** The follow-ups of every placement, and the contacts that took place. */
export interface FollowUpYear {
  readonly followUps: readonly FollowUp[];
  readonly contacts: readonly Contact[];
}
/** A contact that took place: the placement, the record and the answers. */
export interface Contact {
  readonly placed: PlacedTrainee;
  readonly record: FollowUpRecord;
  readonly answers: readonly DemoAnswer[];
}

/** For how many days staff have failed to reach a trainee who is out of touch. */
export const OUT_OF_TOUCH_DAYS = 5;
const LATE_DAYS = 2;
const NINE_O_CLOCK = 540;
const AFTERNOON = 960;

/** A year of follow-ups for every placed trainee: planned at her acceptance, and completed up to today. */
export function makeFollowUpYear(placed: readonly PlacedTrainee[], teams: readonly Team[], today: LocalDate, chance: Chance): FollowUpYear {
  const contacts = placed.flatMap((one) => {
    const team = teams.find(({ institution }) => institution.id === one.placement.institutionId) as Team;
    return planFollowUps(one.placement.startsOn, one.one.limits.eighteenOn).map((planned) => makeContact(one, planned, { team, today, chance }));
  });
  return { followUps: contacts.map(({ followUp }) => followUp), contacts: contacts.flatMap(({ contact }) => contact ?? []) };
}

interface ContactContext {
  readonly team: Team;
  readonly today: LocalDate;
  readonly chance: Chance;
}

function makeContact(
  placed: PlacedTrainee,
  planned: PlannedFollowUp,
  context: ContactContext,
): { readonly followUp: FollowUp; readonly contact: Contact | null } {
  const { one, placement } = placed;
  const { by, ...days } = planned;
  const { chance, today, team } = context;
  const state = stateOf(placed, planned, today);
  const doneOn = state === 'DONE' ? doneDay(placed, planned, today, chance) : null;
  const attempts = { ATTEMPTED: 2, ESCALATED: 1 }[state as 'ATTEMPTED'] ?? 0;
  const followUp: FollowUp = {
    institutionId: placement.institutionId,
    id: chance.id(),
    placementId: placement.id,
    traineeId: placement.traineeId,
    ...days,
    assignedTo: by === 'OFFICER' ? one.trainee.placementOfficerId : null,
    state,
    attempts,
    lastAttemptAt: attempts > 0 ? instantOn(addDays(planned.dueOn, attempts), NINE_O_CLOCK) : null,
    doneAt: doneOn ? instantOn(doneOn, AFTERNOON) : null,
    closedBy: null,
    closedBecause: null,
    version: 1 + attempts + (state === 'SCHEDULED' ? 0 : 1),
    createdAt: placement.createdAt,
  };
  const contact = followUp.doneAt && doneOn ? { placed, ...answersAt({ placed, followUp, doneAt: followUp.doneAt, doneOn, team }, chance) } : null;
  return { followUp, contact };
}

/**
 * Follow-ups due today stay open for people who try the demo. Earlier ones are done, except in the scenarios
 * where they were not.
 */
function stateOf({ placement, step }: PlacedTrainee, { code, dueOn, by }: PlannedFollowUp, today: LocalDate): FollowUpState {
  if (placement.state === 'CANCELLED') return 'CANCELLED';
  if (placement.verifiedAt === null || dueOn >= today) return 'SCHEDULED';
  if (by === 'OTHER_STAFF') return 'SCHEDULED';
  if (step.scenario === 'MISSED' && code === 'F1') return 'ESCALATED';
  return placement.state === 'UNREACHABLE' && daysBetween(dueOn, today) <= OUT_OF_TOUCH_DAYS ? 'ATTEMPTED' : 'DONE';
}

/** Usually on the due day or soon after; in scenarios on the due day. */
function doneDay({ step }: PlacedTrainee, { dueOn }: PlannedFollowUp, today: LocalDate, chance: Chance): LocalDate {
  const delay = chance.whole(0, Math.min(LATE_DAYS, daysBetween(dueOn, today) - 1));
  return addDays(dueOn, step.scenario ? 0 : delay);
}
