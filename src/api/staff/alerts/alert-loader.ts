import type { AlertsService } from '../../../features/alerts/alerts.service';
import type { SafetyAlert } from '../../../features/alerts/domain/alert';
import type { HoldsService } from '../../../features/alerts/holds.service';
import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isId } from '../../../shared/ids';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { outcome } from '../../shared/outcome';

/** An alert concerns a trainee, so the access to her record is logged before the response is sent. */
export function discloseAlert(c: OperationContext, alert: SafetyAlert): SafetyAlert {
  c.disclosed.set(alert.traineeId, { kind: 'trainee', id: alert.traineeId });
  return alert;
}

/** An alert by id; null if it does not exist or the reader may not read it. */
export async function alertById(c: OperationContext, alerts: AlertsService, id: string): Promise<SafetyAlert | null> {
  if (!isId(id)) return null;
  const byId = loader<SafetyAlert | null>(c, 'alertById', async (ids) => inOrder(ids, await alerts.byIds(c.tx, ids), (row) => row.id));
  const alert = await byId.load(id.toLowerCase());
  return alert && discloseAlert(c, alert);
}

/** The result of a transition on an alert: the alert, read again, or the refusal. */
export async function alertOutcome<P extends string, R extends Refusal>(c: OperationContext, alerts: AlertsService, payload: P, result: { id: string } | R) {
  if (isRefusal(result)) return outcome(c, payload, result);
  const alert = await alertById(c, alerts, result.id);
  return outcome(c, payload, alert ? { alert } : refuse('NOT_FOUND'));
}

/** The result of a transition on a hold: the hold, read again, or the refusal. */
export async function holdOutcome<P extends string, R extends Refusal>(c: OperationContext, holds: HoldsService, payload: P, result: { id: string } | R) {
  if (isRefusal(result)) return outcome(c, payload, result);
  const [hold] = await holds.byIds(c.tx, [result.id]);
  return outcome(c, payload, hold ? { hold } : refuse('NOT_FOUND'));
}
