import { MORE_SETTLINGS, Scheduler } from '../../../src/jobs/scheduler';
import { SettleDue } from '../../../src/use-cases/notifications/settle-due.use-case';
import { Database } from '../../../src/platform/database/database';
import { Doorbell } from '../../../src/platform/queue/doorbell';
import { SETTINGS, type Settings } from '../../../src/platform/settings';
import { referralIn } from './path';
import { type Employer, People, type Trainee } from './people';
import { quiet } from '../wait-until-idle';
import { atTen, step } from './steps';
import type { World } from '../harness';

/**
 * Runs the worker once on everything due by the product's clock, and waits for the resulting notifications
 * and mails.
 */
export async function settled(world: World): Promise<void> {
  await quiet(world);
  await world.app.get(Scheduler, { strict: false }).tick();
  await quiet(world);
}

/** Runs several workers concurrently. */
export async function severalWorkersLook(world: World, workers: number): Promise<void> {
  const get = <T>(token: unknown): T => world.app.get<T>(token as never, { strict: false });
  const all = Array.from({ length: workers }, () => new Scheduler(get<Settings>(SETTINGS), get(Database), get(Doorbell), get(SettleDue), get(MORE_SETTLINGS)));
  await Promise.all(all.map((worker) => worker.tick()));
}

/** Writes the event that a use case would have written for a row inserted by a test. */
export const tell = (world: World, event: string, subjectId: string): Promise<unknown> =>
  world.sql('insert into outbox (id, event, subject_id, occurred_at) values (gen_random_uuid(), $1, $2, app.now())', [event, subjectId]);

/** The reminders about one subject, earliest first. */
export const remindersOf = (world: World, subjectId: string): Promise<{ kind: string; state: string; due_at: Date }[]> =>
  world.sql('select kind, state, due_at from reminder where subject_id = $1 order by due_at', [subjectId]);

/** The notifications of an event: recipient, channel, notice and state. */
export async function told(world: World, event: string): Promise<string[]> {
  const rows = await world.sql<{ told: string }>(
    "select m.recipient_kind || ' ' || m.channel || ' ' || m.notice || ' ' || m.state as told from message m join outbox e on e.id = m.event_id where e.event = $1 order by told",
    [event],
  );
  return rows.map((row) => row.told);
}

/** The number of events of a kind. */
export const count = async (world: World, event: string): Promise<number> =>
  (await world.one<{ n: number }>('select count(*)::int as n from outbox where event = $1', [event])).n;

/** An interview the trainee has confirmed, with its reminders. */
export async function meeting(world: World, employer: Employer, trainee: Trainee, startsAt: string): Promise<{ id: string; referralId: string }> {
  const referral = await referralIn(world, trainee, await new People(world).vacancy(employer), 'SHORTLISTED');
  const proposal = { slots: [atTen(3)], place: 'Street 163' };
  const { interviews } = await step(employer.user, 'interviewPropose', { id: referral.id, input: proposal }, 'interviews { id }');
  const id = interviews[0].id as string;
  // At whatever hour the tests run.
  await world.sql('update interview set slots = array[$2::timestamptz] where id = $1', [id, startsAt]);
  expect(await step(trainee.user, 'interviewConfirm', { id, input: { startsAt } })).toMatchObject({ state: 'CONFIRMED' });
  await settled(world);
  return { id, referralId: referral.id };
}
