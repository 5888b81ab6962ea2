import type { FollowUp } from '../../../features/follow-ups/domain/follow-up';
import { QUESTIONS } from '../../../features/follow-ups/domain/questions';
import type { FollowUpRecord } from '../../../features/follow-ups/domain/follow-up-record';
import type { FollowUpForm } from '../../../features/follow-ups/domain/follow-up-schedule';
import type { FollowUpRecordsService } from '../../../features/follow-ups/follow-up-records.service';
import type { FollowUpsService } from '../../../features/follow-ups/follow-ups.service';
import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isId } from '../../../shared/ids';
import { questionLabel } from '../../shared/follow-ups/questions';
import type { FollowUpQuestion } from '../schema';

/** Logs the access to the trainee's record before a follow-up or a follow-up record is returned. */
export function discloseContact<R extends { readonly traineeId: string }>(c: OperationContext, row: R): R {
  c.disclosed.set(row.traineeId, { kind: 'trainee', id: row.traineeId });
  return row;
}

export async function followUpById(c: OperationContext, followUps: FollowUpsService, id: string): Promise<FollowUp | null> {
  if (!isId(id)) return null;
  const byId = loader<FollowUp | null>(c, 'followUpById', async (ids) => inOrder(ids, await followUps.byIds(c.tx, ids), (row) => row.id));
  const followUp = await byId.load(id.toLowerCase());
  return followUp && discloseContact(c, followUp);
}

export async function recordById(c: OperationContext, records: FollowUpRecordsService, id: string): Promise<FollowUpRecord | null> {
  const byId = loader<FollowUpRecord | null>(c, 'followUpRecordById', async (ids) => inOrder(ids, await records.byIds(c.tx, ids), (row) => row.id));
  const record = await byId.load(id);
  return record && discloseContact(c, record);
}

/** The questions of a form, in the actor's language. */
export function questionsOf(c: OperationContext, form: FollowUpForm): FollowUpQuestion[] {
  const { indicators, needed } = QUESTIONS[form];
  return indicators.map((indicator) => ({ indicator, text: questionLabel(c, indicator), isNeeded: needed.includes(indicator) }));
}
