import { randomUUID } from 'node:crypto';
import { inDays, type Trainee } from './people';
import type { Harness } from '../harness';

/** A completed course; by default a vocational one that was passed. */
interface Training {
  readonly title: string;
  readonly skills: readonly number[];
  readonly kind?: 'VOCATIONAL' | 'LIFE_SKILLS' | 'LITERACY';
  readonly result?: 'PASSED' | 'NOT_PASSED';
}

const ENDED_ON = inDays(-50);
/** The month of completion on a card. */
export const FINISHED_IN = ENDED_ON.slice(0, 7);

/** Adds a completed course of eight weeks at her institution. */
export async function completeTraining(harness: Harness, her: Trainee, { title, skills, kind = 'VOCATIONAL', result = 'PASSED' }: Training): Promise<void> {
  const [courseId, beganOn] = [randomUUID(), inDays(-106)];
  await harness.sql(
    'insert into course (institution_id, id, kind, title, weeks, hours, starts_on, ends_on, created_at) values ($1, $2, $3, $4, 8, 120, $5, $6, now())',
    [her.institutionId, courseId, kind, title, beganOn, ENDED_ON],
  );
  for (const skillId of skills)
    await harness.sql('insert into course_skill (institution_id, course_id, skill_id, level) values ($1, $2, $3, 2)', [her.institutionId, courseId, skillId]);
  await harness.sql(
    `insert into training_enrolment (institution_id, trainee_id, course_id, enrolled_on, state, ended_on, ended_recorded_at, result, recorded_at)
     values ($1, $2, $3, $4, 'COMPLETED', $5, now(), $6, now())`,
    [her.institutionId, her.id, courseId, beganOn, ENDED_ON, result],
  );
}
