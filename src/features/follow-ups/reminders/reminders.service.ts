import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { announce } from '../../../platform/database/outbox';
import { saveRow } from '../../../platform/database/table';
import type { Tx } from '../../../platform/database/tx';
import type { DomainEvent } from '../../../shared/events';
import { isRefusal } from '../../../shared/refusal';
import { type Cause, momentsOf, planReminder, type Reminder, REMINDER_KINDS, ringReminder } from '../domain/reminders/reminders';
import { CAUSE_KIND, CAUSES_BY_EVENT, CAUSES_OF, DUE, KEEP, LOCK_OF_SUBJECTS, LOCK_SUBJECTS, TAKE_DUE, UNPLANNED_CAUSES } from './reminders.queries';
import { reminderTable } from './reminders.table';

type CauseRow = Cause & Pick<Reminder, 'institutionId' | 'subjectId'>;

/**
 * Reminders, stored as rows with their instant. They are computed from the present state and not from an
 * event's contents, so the order and repetition of events do not matter.
 */
@Injectable()
export class RemindersService {
  /** Sets, reschedules and cancels the reminders an event may affect. */
  async keep(tx: Tx, { event, subjectId }: DomainEvent): Promise<void> {
    const queries = Object.entries(CAUSES_BY_EVENT).flatMap(([begins, found]) => (event.startsWith(begins) ? found : []));
    await this.look(tx, await causesBy(tx, queries, subjectId));
  }

  /** Sets reminders for causes without any. @returns the number of causes found, 0 if none led to a change */
  async planMissing(tx: Tx, limit: number): Promise<number> {
    const found = await causesBy(tx, UNPLANNED_CAUSES, limit);
    return (await this.look(tx, found)) > 0 ? found.length : 0;
  }

  /** Checks causes one at a time per subject. @returns how many reminders changed */
  private async look(tx: Tx, causes: readonly CauseRow[]): Promise<number> {
    if (causes.length === 0) return 0;
    const subjectIds = causes.map(({ subjectId }) => subjectId);
    await tx.query(LOCK_SUBJECTS, [subjectIds]);
    const before = await tx.query<Reminder>(LOCK_OF_SUBJECTS, [subjectIds]);
    const now = await tx.now();
    const kinds = [...new Set(causes.map(({ cause }) => cause))];
    // Read again after the lock: its previous holder may have changed the state.
    const present = await causesBy(tx, kinds.map(CAUSES_OF), subjectIds);
    const changed = present.flatMap((cause) => changesOf(cause, before, now));
    return changed.length === 0 ? 0 : tx.change(KEEP, [JSON.stringify(changed.map(written))]);
  }

  /** Due reminders that no worker has fired yet, earliest first. */
  async due(tx: Tx, limit: number): Promise<string[]> {
    return (await tx.query<{ id: string }>(DUE, [limit])).map(({ id }) => id);
  }

  /** Fires a due reminder and announces it, or reschedules or cancels it if its cause has changed. */
  async ring(tx: Tx, id: string): Promise<void> {
    const [reminder] = await tx.query<Reminder>(TAKE_DUE, [id]);
    if (!reminder) return;
    const cause = CAUSE_KIND[reminder.kind];
    const [now, [present]] = await Promise.all([tx.now(), tx.query<CauseRow>(CAUSES_OF(cause), [[reminder.subjectId]])]);
    const wanted = present ? momentsOf(present).find(({ kind }) => kind === reminder.kind) : null;
    const rung = ringReminder(reminder, wanted ?? null, now);
    if (isRefusal(rung)) return;
    await saveRow(tx, reminderTable, reminder, { ...rung.reminder, version: reminder.version + 1 });
    if (rung.event) await announce(tx, rung.event, { subjectKind: cause.toLowerCase() });
  }
}

async function causesBy(tx: Tx, queries: readonly string[], param: unknown): Promise<CauseRow[]> {
  const found: CauseRow[] = [];
  for (const query of queries) found.push(...(await tx.query<CauseRow>(query, [param])));
  return found;
}

function changesOf(cause: CauseRow, before: readonly Reminder[], now: Date): Reminder[] {
  const { institutionId, subjectId } = cause;
  const moments = momentsOf(cause);
  return REMINDER_KINDS.filter((kind) => CAUSE_KIND[kind] === cause.cause).flatMap((kind) => {
    const kept = before.find((one) => one.subjectId === subjectId && one.kind === kind) ?? null;
    const planned = planReminder(kept, moments.find((one) => one.kind === kind) ?? null, now);
    return planned ? [{ ...(kept ?? { institutionId, id: randomUUID(), kind, subjectId, version: 1, createdAt: now }), ...planned }] : [];
  });
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const written = (reminder: Reminder): object => Object.fromEntries(Object.entries(reminder).map(([property, value]) => [snake(property), value as unknown]));
