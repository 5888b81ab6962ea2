import { randomUUID } from 'node:crypto';
import type { Trainee, Vacancy } from './people';
import { inDays } from './people';
import type { Harness, Person } from '../harness';

export interface PipelineRow {
  readonly id: string;
  readonly referralId: string;
  readonly trainee: Trainee;
  readonly vacancy: Vacancy;
}

const BEFORE_SENDING = ['PROPOSED', 'ASKED', 'AGREED', 'DECLINED_BY_TRAINEE'];
const AGREED = (state: string): boolean => !['PROPOSED', 'ASKED', 'DECLINED_BY_TRAINEE'].includes(state);

/** Creates a referral of this pair in a state, with all rows that must precede it. */
export async function referralIn(harness: Harness, trainee: Trainee, vacancy: Vacancy, state: string): Promise<PipelineRow> {
  const [id, matchId, consentId] = [randomUUID(), randomUUID(), randomUUID()];
  const { institutionId } = trainee;
  const proposedBy = (
    await harness.one<{ id: string }>("select id from account where audience = 'staff' and institution_id = $1 order by created_at, id limit 1", [institutionId])
  ).id;
  await harness.sql(
    "insert into match (institution_id, id, trainee_id, employer_id, vacancy_id, model_id, score, inputs, contributions, covers_percent, uses_percent, computed_at) values ($1, $2, $3, $4, $5, 'none', 0, '{}', '[]', 0, 0, now())",
    [institutionId, matchId, trainee.id, vacancy.employer.id, vacancy.id],
  );
  if (AGREED(state)) {
    await harness.sql("update consent set state = 'SUPERSEDED' where trainee_id = $1 and employer_id = $2 and state = 'GIVEN'", [
      trainee.id,
      vacancy.employer.id,
    ]);
    await harness.sql(
      "insert into consent (institution_id, id, trainee_id, purpose, employer_id, fields, state, language, given_at, expires_on) values ($1, $2, $3, 'REFERRAL_TO_EMPLOYER', $4, '{DISPLAY_NAME,SKILLS}', 'GIVEN', 'km', now(), $5)",
      [institutionId, consentId, trainee.id, vacancy.employer.id, inDays(60)],
    );
  }
  const sent = !BEFORE_SENDING.includes(state);
  await harness.sql(
    `insert into referral (institution_id, id, trainee_id, employer_id, vacancy_id, match_id, consent_id, proposed_by, card, state, proposed_at, asked_at, answered_at, sent_at, shown_until)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, now(), $11, $12, $13, $14)`,
    [
      institutionId,
      id,
      trainee.id,
      vacancy.employer.id,
      vacancy.id,
      matchId,
      AGREED(state) ? consentId : null,
      proposedBy,
      AGREED(state) && !['WITHDRAWN', 'EXPIRED'].includes(state) ? JSON.stringify({ displayName: 'Sophea', skills: [] }) : null,
      state,
      state === 'PROPOSED' ? null : new Date(),
      ['PROPOSED', 'ASKED'].includes(state) ? null : new Date(),
      // the employer sees a card once it can no longer be undone
      sent ? new Date(Date.now() - 11_000) : null,
      sent ? new Date(Date.now() + 60 * 86_400_000) : null,
    ],
  );
  return { id, referralId: id, trainee, vacancy };
}

/**
 * Creates an offer of this pair in a state. By default, the cooling-off period of an explained offer has
 * passed.
 */
export async function offerIn(
  harness: Harness,
  trainee: Trainee,
  vacancy: Vacancy,
  state: 'ISSUED' | 'EXPLAINED',
  coolingOff: 'over' | 'running' = 'over',
): Promise<PipelineRow> {
  const { referralId } = await referralIn(harness, trainee, vacancy, 'OFFERED');
  const id = randomUUID();
  const explained = state === 'EXPLAINED';
  await harness.sql(
    `insert into offer (id, referral_id, employer_id, vacancy_id, pay_amount, pay_currency, pay_per, work_days, start_minute, end_minute, hours_per_week, probation_days, starts_on, answer_by, state, sent_at,
       explained_at, explained_in, teach_back, cooling_off_until)
     select $1, $2, v.employer_id, v.id, v.pay_amount, v.pay_currency, v.pay_per, v.work_days, v.start_minute, v.end_minute, v.hours_per_week, 0, v.starts_on, app.now() + interval '10 days', $3, app.now(), $4, $5, $6, $7
     from vacancy v where v.id = $8`,
    [
      id,
      referralId,
      state,
      explained ? new Date() : null,
      explained ? 'km' : null,
      explained ? JSON.stringify({ pay: true, hours: true, place: true, contactPerson: true }) : null,
      explained ? new Date(Date.now() + (coolingOff === 'over' ? -60_000 : 23 * 3_600_000)) : null,
      vacancy.id,
    ],
  );
  return { id, referralId, trainee, vacancy };
}

/** Every trainee has another real option, in state SHORTLISTED, so that she can be asked about a vacancy without a reason. */
export async function otherOptionForAll(harness: Harness, { id, employer }: Vacancy, proposedBy: Person): Promise<void> {
  await harness.sql(
    `with made as (insert into match (institution_id, id, trainee_id, employer_id, vacancy_id, model_id, score, inputs, contributions, covers_percent, uses_percent, computed_at)
       select t.institution_id, gen_random_uuid(), t.id, $1, $2, 'none', 0, '{}', '[]', 0, 0, now() from trainee t returning *),
     agreed as (insert into consent (institution_id, id, trainee_id, purpose, employer_id, fields, state, language, given_at, expires_on)
       select institution_id, gen_random_uuid(), trainee_id, 'REFERRAL_TO_EMPLOYER', $1, '{SKILLS}', 'GIVEN', 'km', now(), $4 from made returning *)
     insert into referral (institution_id, trainee_id, employer_id, vacancy_id, match_id, consent_id, card, proposed_by, state, proposed_at, asked_at, answered_at, sent_at, shown_until)
       select m.institution_id, m.trainee_id, $1, $2, m.id, a.id, '{"skills":[]}', $3, 'SHORTLISTED', now(), now(), now(), now(), now() + interval '30 days'
       from made m join agreed a on a.trainee_id = m.trainee_id`,
    [employer.id, id, proposedBy.id, inDays(60)],
  );
}
