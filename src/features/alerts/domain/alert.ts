import { type DomainEvent, type EventName, happened } from '../../../shared/events';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { type Machine, stateAfter } from '../../../shared/states';
import type { Indicator } from './indicators';

/** A safety alert (DOMAIN 3.5). She is asked for her wishes before anything else; nothing is over before that, and what is over can be opened again. */
export const ALERT = {
  states: ['OPEN', 'TRIAGED', 'ACTING', 'RESOLVED', 'UNFOUNDED'],
  moves: {
    triage: { from: ['OPEN', 'TRIAGED'], to: 'TRIAGED' },
    act: { from: ['TRIAGED', 'ACTING'], to: 'ACTING' },
    resolve: { from: ['TRIAGED', 'ACTING'], to: 'RESOLVED' },
    findUnfounded: { from: ['TRIAGED', 'ACTING'], to: 'UNFOUNDED' },
    reopen: { from: ['RESOLVED', 'UNFOUNDED'], to: 'OPEN' },
  },
} as const satisfies Machine<string, string>;
/** Where an alert stands. */
export type AlertState = (typeof ALERT.states)[number];
/** What can be done with an alert. */
export type AlertMove = keyof typeof ALERT.moves;

/** Where an alert comes from: a contact staff recorded, her own check-in, a member of staff who saw or heard something, or her own press that something is wrong. */
export const ALERT_SOURCES = ['FOLLOW_UP', 'CHECK_IN', 'STAFF', 'HERSELF'] as const;
/** One source. */
export type AlertSource = (typeof ALERT_SOURCES)[number];

/** How grave an alert is; only a critical one holds an employer (DOMAIN 0.1). */
export const SEVERITIES = ['HIGH', 'CRITICAL'] as const;
/** One severity. */
export type Severity = (typeof SEVERITIES)[number];

/** Whether the authorities were told, where the law may ask for it. */
export const MANDATORY_REPORTS = ['UNDECIDED', 'REPORTED', 'NOT_REQUIRED'] as const;
/** One answer. */
export type MandatoryReport = (typeof MANDATORY_REPORTS)[number];

/** One person's safety at one place; read by the safety lead and her case worker alone. */
export interface SafetyAlert {
  readonly institutionId: string;
  readonly id: string;
  readonly traineeId: string;
  readonly placementId: string | null;
  readonly employerId: string | null;
  readonly source: AlertSource;
  /** The follow-up record that gave it; null for one that staff or she herself opened. */
  readonly sourceId: string | null;
  readonly severity: Severity;
  readonly indicators: readonly Indicator[];
  readonly state: AlertState;
  readonly herWishes: string | null;
  readonly lifeAtRisk: boolean;
  readonly mandatoryReport: MandatoryReport;
  readonly outcome: string | null;
  /** Whether she agreed with how it was resolved; null while it is not. */
  readonly sheAgreed: boolean | null;
  readonly openedAt: Date;
  /** When somebody first spoke with her about it, or acted at once. */
  readonly firstActionAt: Date | null;
  readonly endedAt: Date | null;
  readonly reopenedCount: number;
  readonly version: number;
}

/** Every step somebody took, with what they wrote down; nothing is ever overwritten. */
export interface AlertAction {
  readonly institutionId: string;
  readonly id: string;
  readonly alertId: string;
  readonly traineeId: string;
  readonly doneBy: string;
  readonly doneAt: Date;
  readonly move: 'open' | AlertMove;
  readonly action: string;
  /** What a triage answered to whether her life is at risk; null for every other step. */
  readonly lifeAtRisk: boolean | null;
}

/** An alert after a move: what is told, and what is written beside who did it and when. */
export interface MovedAlert {
  readonly alert: SafetyAlert;
  readonly event: DomainEvent;
  readonly written: Pick<AlertAction, 'move' | 'action' | 'lifeAtRisk'>;
}

const EVENT_OF: Readonly<Record<AlertMove, EventName>> = {
  triage: 'AlertTriaged',
  act: 'AlertActed',
  resolve: 'AlertResolved',
  findUnfounded: 'AlertUnfounded',
  reopen: 'AlertReopened',
};

/** What was learnt from her first. */
export interface Triage {
  readonly herWishes: string;
  readonly lifeAtRisk: boolean;
}

/** Writes down what she wishes, and whether her life is at risk; it may be written again until somebody acts. The first of these is the first action. */
export const triageAlert = (alert: SafetyAlert, { herWishes, lifeAtRisk }: Triage, now: Date): MovedAlert | Refusal =>
  moved(alert, 'triage', herWishes, { herWishes, lifeAtRisk, firstActionAt: alert.firstActionAt ?? now });

/** All that a triage writes over: both answers as they stand. */
export const triageStanding = ({ herWishes, lifeAtRisk }: Pick<SafetyAlert, 'herWishes' | 'lifeAtRisk'>): unknown => [herWishes, lifeAtRisk];

/** One step that somebody takes for her. */
export interface Act {
  readonly action: string;
  readonly sheAgreed: boolean;
  /** A decision about the mandatory report that is taken with it; null where none is. */
  readonly mandatoryReport: MandatoryReport | null;
}

/** Takes a step. She decides on further steps: NO_CONSENT when she did not agree, unless her life is at risk or she is under 18 (DOMAIN 4.1). */
export function actOnAlert(alert: SafetyAlert, { action, sheAgreed, mandatoryReport }: Act, { isMinor }: { readonly isMinor: boolean }): MovedAlert | Refusal {
  const acted = moved(alert, 'act', action, { mandatoryReport: mandatoryReport ?? alert.mandatoryReport });
  if (isRefusal(acted)) return acted;
  return sheAgreed || alert.lifeAtRisk || isMinor ? acted : refuse('NO_CONSENT');
}

/** How it ended. */
export interface Resolution {
  readonly outcome: string;
  readonly sheAgreed: boolean;
  /** A decision about the mandatory report that is taken with it; null where none is. */
  readonly mandatoryReport: MandatoryReport | null;
}

/** Ends an alert. NOT_READY with MANDATORY_REPORT while nobody has decided about the mandatory report of a critical one, or of a minor's. */
export function resolveAlert(alert: SafetyAlert, resolution: Resolution, { isMinor }: { readonly isMinor: boolean }, now: Date): MovedAlert | Refusal {
  const mandatoryReport = resolution.mandatoryReport ?? alert.mandatoryReport;
  const { outcome, sheAgreed } = resolution;
  const resolved = moved(alert, 'resolve', outcome, { outcome, sheAgreed, mandatoryReport, endedAt: now });
  if (isRefusal(resolved)) return resolved;
  const mustDecide = alert.severity === 'CRITICAL' || isMinor;
  return mustDecide && mandatoryReport === 'UNDECIDED' ? refuse('NOT_READY', { reasons: ['MANDATORY_REPORT'] }) : resolved;
}

/** Ends an alert that proved to be none, with what showed it. */
export const findAlertUnfounded = (alert: SafetyAlert, outcome: string, now: Date): MovedAlert | Refusal =>
  moved(alert, 'findUnfounded', outcome, { outcome, endedAt: now });

/** Opens an alert again, with the reason; it is triaged anew, and what was written before stays among its steps. */
export const reopenAlert = (alert: SafetyAlert, reason: string): MovedAlert | Refusal =>
  moved(alert, 'reopen', reason, { outcome: null, sheAgreed: null, endedAt: null, reopenedCount: alert.reopenedCount + 1 });

/** Whether an alert holds the employer it is about. */
export const holdsEmployer = ({ severity, employerId }: Pick<SafetyAlert, 'severity' | 'employerId'>): boolean =>
  severity === 'CRITICAL' && employerId !== null;

function moved(alert: SafetyAlert, move: AlertMove, action: string, change: Partial<SafetyAlert>): MovedAlert | Refusal {
  const state = stateAfter(ALERT, alert.state, move);
  if (isRefusal(state)) return state;
  return {
    alert: { ...alert, ...change, state, version: alert.version + 1 },
    event: happened(EVENT_OF[move], alert.id),
    written: { move, action, lifeAtRisk: move === 'triage' ? (change.lifeAtRisk ?? null) : null },
  };
}
