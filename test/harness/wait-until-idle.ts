import { setTimeout as pause } from 'node:timers/promises';
import { JobQueue } from '../../src/platform/queue/job-queue';
import type { Harness } from './harness';

const TIMEOUT_MS = 45_000;

/**
 * Waits until all pending events and messages are handled, except held messages. Advances the product's clock
 * for retries that are due later.
 */
export async function waitUntilIdle(harness: Harness): Promise<void> {
  for (const until = Date.now() + TIMEOUT_MS; ; await pause(50)) {
    const { waiting, later, undoable } = await harness.one<{ waiting: number; later: number; undoable: number }>(
      `select (select count(*)::int from outbox where done_at is null) + (select count(*)::int from message where state in ('PLANNED', 'SENDING')) as waiting,
         (select count(*)::int from message where state = 'PLANNED' and due_at > app.now()) as later,
         (select count(*)::int from outbox where done_at is null and not_before > app.now()) as undoable`,
    );
    if (waiting === 0) return;
    if (later > 0) await harness.clockForward('1 minute');
    if (undoable > 0) await passUndo(harness);
    if (Date.now() > until)
      throw new Error(`still waiting: ${JSON.stringify(await harness.sql('select recipient_kind, channel, state, attempts, failures from message'))}`);
  }
}

/** Moves the clock past the time in which acts can be undone, and wakes a worker for their messages, instead of its next sweep. */
export async function passUndo(harness: Harness): Promise<void> {
  await harness.clockForward('11 seconds');
  harness.app.get(JobQueue, { strict: false }).wake(['outbox']);
}
