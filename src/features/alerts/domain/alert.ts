import { type DomainEvent, type EventName, domainEvent } from '../../../shared/events';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { type StateMachine, stateAfter } from '../../../shared/state-machine';
import type { Indicator } from './indicators';

/**
 * A safety alert (docs/domain.md 3.5). The first transition is always the triage, which records what the trainee
 * wants; an alert cannot be closed before it. A closed alert can be reopened.
 */
export const ALERT = {
  states: ['OPEN', 'TRIAGED', 'ACTING', 'RESOLVED', 'UNFOUNDED'],
  transitions: {
    triage: { from: ['OPEN', 'TRIAGED'], to: 'TRIAGED' },
    act: { from: ['TRIAGED', 'ACTING'], to: 'ACTING' },
    resolve: { from: ['TRIAGED', 'ACTING'], to: 'RESOLVED' },
    markUnfounded: { from: ['TRIAGED', 'ACTING'], to: 'UNFOUNDED' },
    reopen: { from: ['RESOLVED', 'UNFOUNDED'], to: 'OPEN' },
  },
} as const satisfies StateMachine<string, string>;
export type AlertState = (typeof ALERT.states)[number];
export type AlertTransition = keyof typeof ALERT.transitions;

/**
 * What opened the alert: a follow-up contact recorded by staff, the trainee's own check-in, a staff member
 * who saw or heard something, the trainee's report that something is wrong, or recorded terms that are worse than the
 * offer that she accepted.
 */
export const ALERT_SOURCES = ['FOLLOW_UP', 'CHECK_IN', 'STAFF', 'SELF_REPORTED', 'TERMS'] as const;
export type AlertSource = (typeof ALERT_SOURCES)[number];

/** Only a critical alert holds an employer (docs/domain.md 0.1). */
export const SEVERITIES = ['HIGH', 'CRITICAL'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Whether the case was reported to the authorities, where the law may require it. */
export const MANDATORY_REPORTS = ['UNDECIDED', 'REPORTED', 'NOT_REQUIRED'] as const;
export type MandatoryReport = (typeof MANDATORY_REPORTS)[number];

/** One trainee's safety at one place. Only the safety lead and her case worker can read it. */
export interface SafetyAlert {
  readonly institutionId: string;
  readonly id: string;
  readonly traineeId: string;
  readonly placementId: string | null;
  readonly employerId: string | null;
  readonly source: AlertSource;
  /** The follow-up record that caused it; null if staff or the trainee opened it. */
  readonly sourceId: string | null;
  readonly severity: Severity;
  readonly indicators: readonly Indicator[];
  readonly state: AlertState;
  readonly safetyWishes: string | null;
  readonly lifeAtRisk: boolean;
  readonly mandatoryReport: MandatoryReport;
  readonly outcome: string | null;
  /** Whether the trainee agreed with the resolution; null until it is resolved. */
  readonly traineeAgreed: boolean | null;
  readonly openedAt: Date;
  /** When staff first spoke with the trainee about it, or acted at once. */
  readonly firstActionAt: Date | null;
  readonly endedAt: Date | null;
  readonly reopenedCount: number;
  readonly version: number;
}

/** One action taken on an alert, with its note. Actions are append-only. */
export interface AlertAction {
  readonly institutionId: string;
  readonly id: string;
  readonly alertId: string;
  readonly traineeId: string;
  readonly doneBy: string;
  readonly doneAt: Date;
  readonly transition: 'open' | AlertTransition;
  readonly action: string;
  /** The triage's answer to whether the trainee's life is at risk; null for all other actions. */
  readonly lifeAtRisk: boolean | null;
}

/**
 * The result of a transition: the changed alert, the event to announce, and the action to record (actor and
 * time are added on saving).
 */
export interface AlertChange {
  readonly alert: SafetyAlert;
  readonly event: DomainEvent;
  readonly entry: Pick<AlertAction, 'transition' | 'action' | 'lifeAtRisk'>;
}

const EVENT_OF: Readonly<Record<AlertTransition, EventName>> = {
  triage: 'AlertTriaged',
  act: 'AlertActed',
  resolve: 'AlertResolved',
  markUnfounded: 'AlertUnfounded',
  reopen: 'AlertReopened',
};

/** What staff must find out from the trainee first. */
export interface Triage {
  readonly safetyWishes: string;
  readonly lifeAtRisk: boolean;
}

/**
 * Records what the trainee wants and whether her life is at risk. Can be repeated until staff act. The first
 * triage counts as the first action.
 */
export const triageAlert = (alert: SafetyAlert, { safetyWishes, lifeAtRisk }: Triage, now: Date): AlertChange | Refusal<'TRANSITION_NOT_ALLOWED'> =>
  transition(alert, 'triage', safetyWishes, { safetyWishes, lifeAtRisk, firstActionAt: alert.firstActionAt ?? now });

/** The fields a triage overwrites; the version is computed from them. */
export const versionedTriageFields = ({ safetyWishes, lifeAtRisk }: Pick<SafetyAlert, 'safetyWishes' | 'lifeAtRisk'>): unknown => [safetyWishes, lifeAtRisk];

/** One action that staff take for the trainee. */
export interface Act {
  readonly action: string;
  readonly traineeAgreed: boolean;
  /** A decision about the mandatory report made with this action; null if none. */
  readonly mandatoryReport: MandatoryReport | null;
}

/**
 * Records an action. The trainee decides on further steps: refuses with NO_CONSENT if she did not agree,
 * unless her life is at risk or she is under 18 (docs/domain.md 4.1).
 */
export function actOnAlert(
  alert: SafetyAlert,
  { action, traineeAgreed, mandatoryReport }: Act,
  { isMinor }: { readonly isMinor: boolean },
): AlertChange | Refusal<'NO_CONSENT' | 'TRANSITION_NOT_ALLOWED'> {
  const acted = transition(alert, 'act', action, { mandatoryReport: mandatoryReport ?? alert.mandatoryReport });
  if (isRefusal(acted)) return acted;
  return traineeAgreed || alert.lifeAtRisk || isMinor ? acted : refuse('NO_CONSENT');
}

export interface Resolution {
  readonly outcome: string;
  readonly traineeAgreed: boolean;
  /** A decision about the mandatory report made with the resolution; null if none. */
  readonly mandatoryReport: MandatoryReport | null;
}

/**
 * Closes an alert. Refuses with NOT_READY (MANDATORY_REPORT) while the mandatory report is undecided for a
 * critical alert or a minor.
 */
export function resolveAlert(
  alert: SafetyAlert,
  resolution: Resolution,
  { isMinor }: { readonly isMinor: boolean },
  now: Date,
): AlertChange | Refusal<'NOT_READY' | 'TRANSITION_NOT_ALLOWED'> {
  const mandatoryReport = resolution.mandatoryReport ?? alert.mandatoryReport;
  const { outcome, traineeAgreed } = resolution;
  const resolved = transition(alert, 'resolve', outcome, { outcome, traineeAgreed, mandatoryReport, endedAt: now });
  if (isRefusal(resolved)) return resolved;
  const mustDecide = alert.severity === 'CRITICAL' || isMinor;
  return mustDecide && mandatoryReport === 'UNDECIDED' ? refuse('NOT_READY', { reasons: ['MANDATORY_REPORT'] }) : resolved;
}

/** Closes an alert that proved unfounded, with the reason. */
export const findAlertUnfounded = (alert: SafetyAlert, outcome: string, now: Date): AlertChange | Refusal<'TRANSITION_NOT_ALLOWED'> =>
  transition(alert, 'markUnfounded', outcome, { outcome, endedAt: now });

/** Reopens an alert with a reason. It must be triaged again; earlier actions stay in its history. */
export const reopenAlert = (alert: SafetyAlert, reason: string): AlertChange | Refusal<'TRANSITION_NOT_ALLOWED'> =>
  transition(alert, 'reopen', reason, { outcome: null, traineeAgreed: null, endedAt: null, reopenedCount: alert.reopenedCount + 1 });

/** Whether the alert places a hold on its employer. */
export const holdsEmployer = ({ severity, employerId }: Pick<SafetyAlert, 'severity' | 'employerId'>): boolean =>
  severity === 'CRITICAL' && employerId !== null;

function transition(
  alert: SafetyAlert,
  transitionName: AlertTransition,
  action: string,
  change: Partial<SafetyAlert>,
): AlertChange | Refusal<'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(ALERT, alert.state, transitionName);
  if (isRefusal(state)) return state;
  return {
    alert: { ...alert, ...change, state, version: alert.version + 1 },
    event: domainEvent(EVENT_OF[transitionName], alert.id),
    entry: { transition: transitionName, action, lifeAtRisk: transitionName === 'triage' ? (change.lifeAtRisk ?? null) : null },
  };
}
