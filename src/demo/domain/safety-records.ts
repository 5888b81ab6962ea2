import { type AlertAction, type SafetyAlert } from '../../features/alerts/domain/alert';
import type { LiftAgreement } from '../../features/alerts/domain/hold';
import { type Concern, reviewBy, severityOf } from '../../features/alerts/domain/severity';
import type { EmployerHold } from '../../features/employers/domain/employer';
import { answersForSafety } from '../../features/follow-ups/domain/follow-up-record';
import type { Task } from '../../features/notifications/domain/task';
import { localDateAt } from '../../shared/local-date';
import type { Chance } from './chance';
import type { Team } from './people/staff';
import type { Contact } from './path/follow-up-year';

/**
 * What the worrying answers of check-ins and follow-ups lead to: alerts with their actions, holds with their
 * causes, and tasks to review an answer.
 */
export interface SafetyRecords {
  readonly alerts: readonly SafetyAlert[];
  readonly actions: readonly AlertAction[];
  readonly holds: readonly DemoHold[];
  readonly reviews: readonly Task[];
}
/** A hold, its cause, and the agreements to lift it. */
export interface DemoHold {
  readonly hold: EmployerHold;
  readonly cause: { readonly institutionId: string; readonly holdId: string; readonly alertId: string | null };
  readonly lifts: readonly LiftAgreement[];
}

const HOUR_MS = 3_600_000;
const later = (instant: Date, hours: number): Date => new Date(instant.getTime() + hours * HOUR_MS);
const OUTCOME = 'She has her papers, works there no longer, and looks for another place. The owner gives workers their cards back on the first day now.';
const WISHES = {
  HIGH: 'She wants her wages of the first week and somebody who comes along when she asks for them. She wants to stay.',
  CRITICAL: 'She wants her card back and does not want to go there again.',
} as const;

/** Applies the service's own severity rules to every contact. */
export function makeSafetyRecords(contacts: readonly Contact[], teams: readonly Team[], chance: Chance): SafetyRecords {
  const weighed = contacts.map((contact) => ({ contact, concern: concernOf(contact) }));
  const raised = weighed
    .filter(({ concern: { step } }) => step === 'HIGH' || step === 'CRITICAL')
    .map(({ contact, concern }) => {
      const team = teams.find(({ institution }) => institution.id === contact.record.institutionId) as Team;
      const alert = alertOf(contact, concern, chance);
      return { alert, actions: actionsOf(alert, team, chance), hold: alert.severity === 'CRITICAL' ? holdOf(alert, team, chance) : null };
    });
  return {
    alerts: raised.map(({ alert }) => alert),
    actions: raised.flatMap(({ actions }) => actions),
    holds: raised.flatMap(({ hold }) => hold ?? []),
    reviews: weighed.filter(({ concern }) => concern.step === 'REVIEW').map(({ contact }) => reviewOf(contact, chance)),
  };
}

function concernOf({ placed, record, answers }: Contact): Concern {
  const { eighteenOn } = placed.one.limits;
  const isMinor = eighteenOn === null || localDateAt(record.recordedAt) < eighteenOn;
  return severityOf(answersForSafety({ answers, facts: record }), { ...record, priorWithheldWages: false, isMinor });
}

/**
 * A critical alert is resolved where the placement has ended, otherwise still open; a high one is triaged.
 */
function alertOf({ placed, record }: Contact, { step, indicators }: Concern, chance: Chance): SafetyAlert {
  const severity = step === 'CRITICAL' ? 'CRITICAL' : 'HIGH';
  const isOver = severity === 'CRITICAL' && placed.placement.endedOn !== null;
  const isTriaged = isOver || severity === 'HIGH';
  return {
    institutionId: record.institutionId,
    id: chance.id(),
    traineeId: record.traineeId,
    placementId: record.placementId,
    employerId: placed.placement.employerId,
    source: record.reportedBy === 'TRAINEE_ALONE' ? 'CHECK_IN' : 'FOLLOW_UP',
    sourceId: record.id,
    severity,
    indicators,
    state: isOver ? 'RESOLVED' : isTriaged ? 'TRIAGED' : 'OPEN',
    safetyWishes: isTriaged ? WISHES[severity] : null,
    lifeAtRisk: false,
    mandatoryReport: isOver ? 'NOT_REQUIRED' : 'UNDECIDED',
    outcome: isOver ? OUTCOME : null,
    traineeAgreed: isOver ? true : null,
    openedAt: record.recordedAt,
    firstActionAt: isTriaged ? later(record.recordedAt, 2) : null,
    endedAt: isOver ? later(record.recordedAt, 5 * 24) : null,
    reopenedCount: 0,
    version: isOver ? 4 : isTriaged ? 2 : 1,
  };
}

function actionsOf({ institutionId, id: alertId, traineeId, ...alert }: SafetyAlert, team: Team, chance: Chance): AlertAction[] {
  const step = (transition: AlertAction['transition'], action: string, doneAt: Date, doneBy = team.safetyLead.id): AlertAction => ({
    institutionId,
    id: chance.id(),
    alertId,
    traineeId,
    doneBy,
    doneAt,
    transition,
    action,
    lifeAtRisk: transition === 'triage' ? alert.lifeAtRisk : null,
  });
  const triage = alert.safetyWishes && alert.firstActionAt ? [step('triage', alert.safetyWishes, alert.firstActionAt)] : [];
  if (alert.endedAt === null || alert.outcome === null) return triage;
  const fetched = 'Went there with her case worker; the owner handed over the card. She slept at her sister’s.';
  return [...triage, step('act', fetched, later(alert.openedAt, 20), team.caseWorker.id), step('resolve', alert.outcome, alert.endedAt)];
}

/** The hold is lifted by the safety lead and the case worker once its alert is resolved. */
function holdOf({ institutionId, id: alertId, employerId, openedAt, endedAt }: SafetyAlert, team: Team, chance: Chance): DemoHold {
  const id = chance.id();
  const liftedAt = endedAt && later(endedAt, 26);
  const agreements = (accountId: string, asSafetyLead: boolean, hours: number): LiftAgreement[] =>
    endedAt === null
      ? []
      : [
          {
            institutionId,
            holdId: id,
            accountId,
            asSafetyLead,
            reason: 'Visited without notice: every worker had her own card.',
            agreedAt: later(endedAt, hours),
          },
        ];
  return {
    hold: { id, employerId: employerId as string, openedAt, liftedAt },
    cause: { institutionId, holdId: id, alertId },
    lifts: [...agreements(team.safetyLead.id, true, 2), ...agreements(team.caseWorker.id, false, 26)],
  };
}

function reviewOf({ placed, record }: Contact, chance: Chance): Task {
  const { institutionId, traineeId, id, recordedAt } = record;
  const assignedTo = placed.one.trainee.caseWorkerId;
  const open = { state: 'OPEN', dueOn: reviewBy(localDateAt(recordedAt)), doneAt: null, doneBy: null, about: null, noMessage: null } as const;
  return { institutionId, id: chance.id(), kind: 'REVIEW_ANSWER', traineeId, subjectId: id, causeId: id, assignedTo, createdAt: recordedAt, ...open };
}
