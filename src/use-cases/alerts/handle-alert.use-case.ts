import { Injectable } from '@nestjs/common';
import { isMinorOn } from '../../features/matching/domain/gates/age-gates';
import { AlertsService } from '../../features/alerts/alerts.service';
import {
  actOnAlert,
  findAlertUnfounded,
  type AlertChange,
  reopenAlert,
  resolveAlert,
  type SafetyAlert,
  triageAlert,
  versionedTriageFields,
} from '../../features/alerts/domain/alert';
import { type AlertOpening, parseAct, parseOpening, parseReason, parseResolution, parseTriage } from '../../features/alerts/domain/parse-alert';
import { EmployersService } from '../../features/employers/employers.service';
import { PlacementsService } from '../../features/placements/placements.service';
import { once } from '../../platform/database/idempotency';
import { checkVersion, versionOf, type ExpectedVersion } from '../../platform/database/edit-version';
import type { Tx } from '../../platform/database/tx';
import { localDateAt } from '../../shared/local-date';
import { invalid, isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { TraineesService } from '../../features/trainees/trainees.service';

type Input = Readonly<Record<string, unknown>>;
type Parse<T> = (input: Input) => T | Refusal<'INVALID_INPUT'>;
type Decide<T, R> = (alert: SafetyAlert, read: T, facts: { readonly now: Date; readonly isMinor: boolean }) => AlertChange | R | Promise<AlertChange | R>;

/** The transitions of a safety alert. Staff who may not read the alert get NOT_FOUND. */
@Injectable()
export class HandleAlert {
  constructor(
    private readonly alerts: AlertsService,
    private readonly trainees: TraineesService,
    private readonly placements: PlacementsService,
    private readonly employers: EmployersService,
  ) {}

  /**
   * Opened by staff without a follow-up record; also by an officer, who may not read the alert afterwards.
   */
  async open(tx: Tx, input: Input, key: string) {
    tx.asWriter();
    return once(tx, { field: 'alertOpen', key, args: { input } }, async () => {
      const opening = parseOpening(input);
      if (isRefusal(opening)) return opening;
      const [trainee] = await this.trainees.byIds(tx, [opening.traineeId]);
      if (!trainee || tx.actor.accountId === null) return refuse('NOT_FOUND');
      const employerId = await this.employerOf(tx, opening);
      if (isRefusal(employerId)) return employerId;
      const { institutionId } = trainee;
      return { id: await this.alerts.openByStaff(tx, opening, { institutionId, employerId }, tx.actor.accountId) };
    });
  }

  /** `expectedVersion`: the version of the triage notes that are overwritten. */
  triage(tx: Tx, id: string, input: Input, expectedVersion: ExpectedVersion, key: string) {
    return this.transition(tx, { field: 'alertTriage', id, input, key }, parseTriage, async (alert, triage, { now }) => {
      const triaged = triageAlert(alert, triage, now);
      if (isRefusal(triaged)) return triaged;
      return (await checkVersion(expectedVersion, async () => versionOf(versionedTriageFields(alert)))) ?? triaged;
    });
  }

  act(tx: Tx, id: string, input: Input, key: string) {
    return this.transition(tx, { field: 'alertAct', id, input, key }, parseAct, actOnAlert);
  }

  resolve(tx: Tx, id: string, input: Input, key: string) {
    return this.transition(tx, { field: 'alertResolve', id, input, key }, parseResolution, (alert, resolution, facts) =>
      resolveAlert(alert, resolution, facts, facts.now),
    );
  }

  markUnfounded(tx: Tx, id: string, input: Input, key: string) {
    return this.transition(tx, { field: 'alertMarkUnfounded', id, input, key }, parseReason, (alert, { reason }, { now }) =>
      findAlertUnfounded(alert, reason, now),
    );
  }

  reopen(tx: Tx, id: string, input: Input, key: string) {
    return this.transition(tx, { field: 'alertReopen', id, input, key }, parseReason, (alert, { reason }) => reopenAlert(alert, reason));
  }

  private async transition<T extends object, R extends Refusal>(
    tx: Tx,
    { field, id, input, key }: { readonly field: string; readonly id: string; readonly input: Input; readonly key: string },
    read: Parse<T>,
    decide: Decide<T, R>,
  ) {
    const alert = await this.alerts.lock(tx, id);
    tx.asWriter();
    return once(tx, { field, key, args: { id, input } }, async () => {
      if (!alert || tx.actor.accountId === null) return refuse('NOT_FOUND');
      const parsed = read(input);
      if (isRefusal(parsed)) return parsed;
      const now = await tx.now();
      const moved = await decide(alert, parsed, { now, isMinor: await this.isMinor(tx, alert.traineeId, now) });
      if (isRefusal(moved)) return moved;
      await this.alerts.saveTransition(tx, alert, moved, tx.actor.accountId);
      return { id };
    });
  }

  /** An unknown age counts as under 18. */
  private async isMinor(tx: Tx, traineeId: string, now: Date): Promise<boolean> {
    const [limits] = await this.trainees.limitsOf(tx, [traineeId]);
    return isMinorOn(limits?.eighteenOn ?? null, localDateAt(now));
  }

  private async employerOf(tx: Tx, { traineeId, placementId, employerId }: AlertOpening) {
    if (placementId !== null) {
      const [placement] = await this.placements.byIds(tx, [placementId]);
      return placement?.traineeId === traineeId ? placement.employerId : invalid([{ path: 'placementId', problem: 'UNKNOWN' }]);
    }
    if (employerId === null) return null;
    const [employer] = await this.employers.byIds(tx, [employerId]);
    return employer?.id ?? invalid([{ path: 'employerId', problem: 'UNKNOWN' }]);
  }
}
