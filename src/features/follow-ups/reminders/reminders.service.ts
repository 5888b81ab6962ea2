import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { announce } from '../../../platform/database/outbox';
import { lockRows, saveRow } from '../../../platform/database/table';
import type { Tx } from '../../../platform/database/tx';
import type { DomainEvent } from '../../../shared/events';
import { isRefusal } from '../../../shared/refusal';
import { type ReminderCause, momentsOf, planReminder, type Reminder, REMINDER_KINDS, fireReminder } from '../domain/reminders/reminders';
import { CAUSE_KIND, CAUSES_BY_EVENT, causesOf, DUE, UPSERT, LOCK_SUBJECTS, LOCK_DUE, UNPLANNED_CAUSES } from './reminders.queries';
import { reminderTable } from './reminders.table';

type CauseRow = ReminderCause & Pick<Reminder, 'institutionId' | 'subjectId'>;

/**
 * Reminders, stored as rows with their instant. They are computed from the present state and not from an
 * event's contents, so the order and repetition of events do not matter.
 */
@Injectable()
export class RemindersService {
  /** Sets, reschedules and cancels the reminders an event may affect. */
  async updateFor(tx: Tx, { event, subjectId }: DomainEvent): Promise<void> {
    const queries = Object.entries(CAUSES_BY_EVENT).flatMap(([prefix, causeQueries]) => (event.startsWith(prefix) ? causeQueries : []));
    await this.refresh(tx, await causesBy(tx, queries, subjectId));
  }

  /** Sets reminders for causes without any. @returns the number of causes found, 0 if none led to a change */
  async planMissing(tx: Tx, limit: number): Promise<number> {
    const causes = await causesBy(tx, UNPLANNED_CAUSES, limit);
    return (await this.refresh(tx, causes)) > 0 ? causes.length : 0;
  }

  /** Checks causes one at a time per subject. @returns how many reminders changed */
  private async refresh(tx: Tx, causes: readonly CauseRow[]): Promise<number> {
    if (causes.length === 0) return 0;
    const subjectIds = causes.map(({ subjectId }) => subjectId);
    await tx.query(LOCK_SUBJECTS, [subjectIds]);
    const before = await lockRows(tx, reminderTable, { subjectId: subjectIds }, { id: 'ASC' });
    const now = await tx.now();
    const kinds = [...new Set(causes.map(({ cause }) => cause))];
    // Read again after the lock: its previous holder may have changed the state.
    const present = await causesBy(tx, kinds.map(causesOf), subjectIds);
    const changed = present.flatMap((cause) => changesOf(cause, before, now));
    return changed.length === 0 ? 0 : tx.change(UPSERT, [JSON.stringify(changed.map(toRow))]);
  }

  /** Due reminders that no worker has fired yet, earliest first. */
  async due(tx: Tx, limit: number): Promise<string[]> {
    return (await tx.query<{ id: string }>(DUE, [limit])).map(({ id }) => id);
  }

  /** Fires a due reminder and announces it, or reschedules or cancels it if its cause has changed. */
  async fire(tx: Tx, id: string): Promise<void> {
    const [reminder] = await tx.query<Reminder>(LOCK_DUE, [id]);
    if (!reminder) return;
    const cause = CAUSE_KIND[reminder.kind];
    const [now, [present]] = await Promise.all([tx.now(), tx.query<CauseRow>(causesOf(cause), [[reminder.subjectId]])]);
    const moment = present ? momentsOf(present).find(({ kind }) => kind === reminder.kind) : null;
    const fired = fireReminder(reminder, moment ?? null, now);
    if (isRefusal(fired)) return;
    await saveRow(tx, reminderTable, reminder, { ...fired.reminder, version: reminder.version + 1 });
    if (fired.event) await announce(tx, fired.event, { subjectKind: cause.toLowerCase() });
  }
}

async function causesBy(tx: Tx, queries: readonly string[], param: unknown): Promise<CauseRow[]> {
  const causes: CauseRow[] = [];
  for (const query of queries) causes.push(...(await tx.query<CauseRow>(query, [param])));
  return causes;
}

function changesOf(cause: CauseRow, before: readonly Reminder[], now: Date): Reminder[] {
  const { institutionId, subjectId } = cause;
  const moments = momentsOf(cause);
  return REMINDER_KINDS.filter((kind) => CAUSE_KIND[kind] === cause.cause).flatMap((kind) => {
    const existing = before.find((one) => one.subjectId === subjectId && one.kind === kind) ?? null;
    const planned = planReminder(existing, moments.find((one) => one.kind === kind) ?? null, now);
    return planned ? [{ ...(existing ?? { institutionId, id: randomUUID(), kind, subjectId, version: 1, createdAt: now }), ...planned }] : [];
  });
}

const toSnakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const toRow = (reminder: Reminder): object =>
  Object.fromEntries(Object.entries(reminder).map(([property, value]) => [toSnakeCase(property), value as unknown]));
