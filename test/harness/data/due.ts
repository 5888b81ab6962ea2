import { MORE_DUE_TRANSITIONS, Scheduler } from '../../../src/jobs/scheduler';
import { RunDueTransitions } from '../../../src/use-cases/notifications/run-due-transitions.use-case';
import { Database } from '../../../src/platform/database/database';
import { JobQueue } from '../../../src/platform/queue/job-queue';
import { SETTINGS, type Settings } from '../../../src/platform/settings';
import { referralIn } from './pipeline-rows';
import { type Employer, People, type Trainee } from './people';
import { waitUntilIdle } from '../wait-until-idle';
import { atTen, step } from './pipeline-requests';
import type { Harness } from '../harness';

/**
 * Runs the worker once on everything due by the product's clock, and waits for the resulting notifications
 * and mails.
 */
export async function runDueWork(harness: Harness): Promise<void> {
  await waitUntilIdle(harness);
  await harness.app.get(Scheduler, { strict: false }).tick();
  await waitUntilIdle(harness);
}

/** Runs several workers concurrently. */
export async function runDueWorkConcurrently(harness: Harness, workers: number): Promise<void> {
  const get = <T>(token: unknown): T => harness.app.get<T>(token as never, { strict: false });
  const all = Array.from({ length: workers }, () => new Scheduler(get<Settings>(SETTINGS), get(Database), get(JobQueue), get(RunDueTransitions), get(MORE_DUE_TRANSITIONS)));
  await Promise.all(all.map((worker) => worker.tick()));
}

/** Writes the event that a use case would have written for a row inserted by a test. */
export const writeEvent = (harness: Harness, event: string, subjectId: string): Promise<unknown> =>
  harness.sql('insert into outbox (id, event, subject_id, occurred_at) values (gen_random_uuid(), $1, $2, app.now())', [event, subjectId]);

/** The reminders about one subject, earliest first. */
export const remindersOf = (harness: Harness, subjectId: string): Promise<{ kind: string; state: string; due_at: Date }[]> =>
  harness.sql('select kind, state, due_at from reminder where subject_id = $1 order by due_at', [subjectId]);

/** The notifications of an event: recipient, channel, notice and state. */
export async function notificationsOf(harness: Harness, event: string): Promise<string[]> {
  const rows = await harness.sql<{ told: string }>(
    "select m.recipient_kind || ' ' || m.channel || ' ' || m.notice || ' ' || m.state as told from message m join outbox e on e.id = m.event_id where e.event = $1 order by told",
    [event],
  );
  return rows.map((row) => row.told);
}

/** The number of events of a kind. */
export const countEvents = async (harness: Harness, event: string): Promise<number> =>
  (await harness.one<{ n: number }>('select count(*)::int as n from outbox where event = $1', [event])).n;

/** An interview the trainee has confirmed, with its reminders. */
export async function meeting(harness: Harness, employer: Employer, trainee: Trainee, startsAt: string): Promise<{ id: string; referralId: string }> {
  const referral = await referralIn(harness, trainee, await new People(harness).vacancy(employer), 'SHORTLISTED');
  const proposal = { slots: [atTen(3)], place: 'Street 163' };
  const { interviews } = await step(employer.user, 'interviewPropose', { id: referral.id, input: proposal }, 'interviews { id }');
  const id = interviews[0].id as string;
  // At whatever hour the tests run.
  await harness.sql('update interview set slots = array[$2::timestamptz] where id = $1', [id, startsAt]);
  expect(await step(trainee.user, 'interviewConfirm', { id, input: { startsAt } })).toMatchObject({ state: 'CONFIRMED' });
  await runDueWork(harness);
  return { id, referralId: referral.id };
}
