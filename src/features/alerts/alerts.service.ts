import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { announce, audit } from '../../platform/database/outbox';
import { insertRow, lockRow, rowsBy, saveRow } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { domainEvent } from '../../shared/events';
import { isId } from '../../shared/ids';
import { localDateAt } from '../../shared/local-date';
import { ALERT_PAGE, ADD_REVIEW_TASK, OPEN_ALERT } from './alerts.queries';
import { alertActionTable, alertTable } from './alerts.table';
import { type AlertAction, type AlertState, holdsEmployer, type AlertChange, type SafetyAlert, type Severity } from './domain/alert';
import type { Answer, IndicatorAnswer } from './domain/indicators';
import type { AlertOpening } from './domain/parse-alert';
import { isGraver, reviewBy, severityOf } from './domain/severity';
import { HoldsService } from './holds.service';
import type { TermsAlerts } from './terms-alerts.service';

/** The answers of one contact that matter for safety. */
export interface SafetyAnswers {
  readonly institutionId: string;
  readonly traineeId: string;
  readonly placementId: string;
  readonly employerId: string;
  /** The follow-up record that holds the answers. */
  readonly recordId: string;
  readonly source: 'FOLLOW_UP' | 'CHECK_IN';
  readonly answers: readonly IndicatorAnswer[];
  readonly feelsSafe: Answer | null;
  readonly daysLastWeek?: number | null;
  readonly priorWithheldWages: boolean;
  readonly isMinor: boolean;
  /**
   * The answers of the record that this one corrects. A correction that is no more serious opens no second
   * alert.
   */
  readonly corrects?: Pick<SafetyAnswers, 'answers' | 'feelsSafe' | 'daysLastWeek'>;
}

/** The place the trainee works at; placement and employer are null if she works nowhere. */
export type TraineeWorkplace = Pick<SafetyAlert, 'institutionId' | 'traineeId' | 'placementId' | 'employerId'>;
type NewAlert = Pick<SafetyAlert, 'institutionId' | 'traineeId' | 'placementId' | 'employerId' | 'source' | 'sourceId' | 'severity' | 'indicators'>;

/** Safety alerts. A person who records an answer may open an alert without being allowed to read it. */
@Injectable()
export class AlertsService implements TermsAlerts {
  constructor(private readonly holds: HoldsService) {}

  /**
   * Runs in the transaction that records the answers. Opens an alert (a critical one also holds the employer)
   * or adds a review task for staff. Reads nothing back, because the caller may not read alerts.
   * @returns the severity of the alert; null if none was opened
   */
  async evaluateAnswers(tx: Tx, contact: SafetyAnswers): Promise<Severity | null> {
    const { priorWithheldWages, isMinor, corrects } = contact;
    const assess = ({ answers, feelsSafe, daysLastWeek = null }: NonNullable<SafetyAnswers['corrects']>): ReturnType<typeof severityOf> =>
      severityOf(answers, { priorWithheldWages, isMinor, feelsSafe, daysLastWeek });
    const { step, indicators } = assess(contact);
    if (step === 'NOTHING' || (corrects && !isGraver(step, assess(corrects).step))) return null;
    if (step === 'REVIEW') {
      await this.addReviewTask(tx, contact);
      return null;
    }
    const { institutionId, traineeId, placementId, employerId, source, recordId } = contact;
    await this.open(tx, { institutionId, traineeId, placementId, employerId, source, sourceId: recordId, severity: step, indicators });
    return step;
  }

  /**
   * Opens an alert about something a staff member saw or heard, with a note. The staff member may lack the
   * right to read it.
   * @returns the alert's id
   */
  async openByStaff(tx: Tx, opening: AlertOpening, about: Pick<SafetyAlert, 'institutionId' | 'employerId'>, doneBy: string): Promise<string> {
    const { traineeId, placementId, severity, indicators, note } = opening;
    const alert: NewAlert = { ...about, traineeId, placementId, source: 'STAFF', sourceId: null, severity, indicators };
    const id = await this.open(tx, alert);
    await this.addAction(tx, { ...alert, id }, { transition: 'open', action: note, lifeAtRisk: null }, doneBy);
    return id;
  }

  /**
   * The trainee reported that something is wrong, without details. Severity HIGH: staff follow it up, and the
   * employer is not held before staff have spoken with her.
   */
  async openFromTrainee(tx: Tx, workplace: TraineeWorkplace): Promise<void> {
    await this.open(tx, { ...workplace, source: 'SELF_REPORTED', sourceId: null, severity: 'HIGH', indicators: [] });
  }

  async openFromTerms(tx: Tx, { institutionId, traineeId, placementId, employerId }: TraineeWorkplace): Promise<void> {
    const about = { institutionId, traineeId, placementId, employerId };
    await this.open(tx, { ...about, source: 'TERMS', sourceId: null, severity: 'HIGH', indicators: ['DECEPTION'] });
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<SafetyAlert[]> {
    return rowsBy(tx, alertTable, { id: ids.filter(isId) });
  }

  /** Returns one row more than the page size. Critical alerts first, then the newest. */
  async page(
    tx: Tx,
    options: { readonly states: readonly AlertState[] | null; readonly after: string | null; readonly limit: number },
  ): Promise<SafetyAlert[]> {
    if (options.after !== null && !isId(options.after)) return [];
    const ids = (await tx.query<{ id: string }>(ALERT_PAGE, [options.after, options.states, options.limit + 1])).map(({ id }) => id);
    const rows = new Map((await this.byIds(tx, ids)).map((row) => [row.id, row]));
    return ids.flatMap((id) => rows.get(id) ?? []);
  }

  /** The actions taken, oldest first. */
  actionsOf(tx: Tx, ids: readonly string[]): Promise<AlertAction[]> {
    return rowsBy(tx, alertActionTable, { alertId: ids }, { doneAt: 'ASC', id: 'ASC' });
  }

  /** Locks an alert that the actor may read; null if it does not exist or the actor may not read it. */
  async lock(tx: Tx, id: string): Promise<SafetyAlert | null> {
    return isId(id) ? lockRow(tx, alertTable, { id }) : null;
  }

  /**
   * Saves a transition and its actor, announces it, and holds the employer again if a critical alert was
   * reopened.
   */
  async saveTransition(tx: Tx, before: SafetyAlert, { alert, event, entry }: AlertChange, doneBy: string): Promise<void> {
    await saveRow(tx, alertTable, before, alert);
    await this.addAction(tx, alert, entry, doneBy);
    await announce(tx, event, { subjectKind: 'alert', from: before.state, to: alert.state });
    if (alert.state === 'OPEN') await this.holdFor(tx, alert);
  }

  private async open(tx: Tx, alert: NewAlert): Promise<string> {
    const id = randomUUID();
    const { institutionId, traineeId, placementId, employerId, source, sourceId, severity, indicators } = alert;
    await tx.change(OPEN_ALERT, [institutionId, id, traineeId, placementId, employerId, source, sourceId, severity, indicators, await tx.now()]);
    await announce(tx, domainEvent('AlertOpened', id), { subjectKind: 'alert', to: 'OPEN' });
    await this.holdFor(tx, { ...alert, id });
    return id;
  }

  private async holdFor(tx: Tx, alert: Pick<SafetyAlert, 'id' | 'severity' | 'employerId'>): Promise<void> {
    if (holdsEmployer(alert) && alert.employerId !== null) await this.holds.place(tx, alert.employerId, alert.id);
  }

  private async addAction(
    tx: Tx,
    { institutionId, id, traineeId }: Pick<SafetyAlert, 'institutionId' | 'id' | 'traineeId'>,
    entry: AlertChange['entry'],
    doneBy: string,
  ): Promise<void> {
    await insertRow(tx, alertActionTable, { institutionId, id: randomUUID(), alertId: id, traineeId, doneBy, doneAt: await tx.now(), ...entry });
  }

  private async addReviewTask(tx: Tx, { institutionId, traineeId, recordId }: SafetyAnswers): Promise<void> {
    const now = await tx.now();
    await tx.change(ADD_REVIEW_TASK, [institutionId, randomUUID(), traineeId, recordId, now, reviewBy(localDateAt(now))]);
    audit(tx, 'AnswerReviewRequested', 'follow_up_record', recordId);
  }
}
