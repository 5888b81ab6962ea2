import type { EntitySchemaColumnOptions } from 'typeorm';
import { INVITATION } from '../../src/features/accounts/domain/invitation';
import { ALERT } from '../../src/features/alerts/domain/alert';
import { EMPLOYER } from '../../src/features/employers/domain/employer';
import { FOLLOW_UP } from '../../src/features/follow-ups/domain/follow-up';
import { INSTITUTION_REFERRAL } from '../../src/features/institutions/domain/institution-referral-states';
import { MESSAGE } from '../../src/features/notifications/domain/message';
import { TASK } from '../../src/features/notifications/domain/task';
import { OFFER } from '../../src/features/offers/domain/offer';
import { AGREEMENT } from '../../src/features/placements/domain/agreement';
import { PLACEMENT } from '../../src/features/placements/domain/placement';
import { definedTables } from '../../src/platform/database/table';
import { INTERVIEW } from '../../src/features/referrals/domain/interview';
import { REFERRAL } from '../../src/features/referrals/domain/referral';
import { CHECK_IN } from '../../src/features/check-ins/domain/check-in';
import { REMINDER } from '../../src/features/follow-ups/domain/reminders/reminders';
import { ENROLMENT } from '../../src/features/services/domain/enrolment';
import { TRAINEE } from '../../src/features/trainees/domain/trainee';
import { VACANCY } from '../../src/features/vacancies/domain/vacancy';
import { VETTING } from '../../src/features/vetting/domain/vetting';
import { Harness } from '../harness/harness';

/** The table mappings and the state machines agree with the database. */
let harness: Harness;
beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());

const TYPES: Readonly<Record<string, string>> = {
  uuid: 'uuid',
  text: 'text',
  int: 'integer',
  bigint: 'bigint',
  numeric: 'numeric',
  boolean: 'boolean',
  date: 'date',
  timestamptz: 'timestamp with time zone',
  jsonb: 'jsonb',
  bytea: 'bytea',
};

test('every mapped column has the name, type and nullability of its column in the database', async () => {
  expect(definedTables().length).toBeGreaterThan(10);
  for (const { options } of definedTables()) {
    const rows = await harness.sql<{ name: string; type: string; nullable: string; element: string | null }>(
      `select c.column_name as name, c.data_type as type, c.is_nullable as nullable, e.data_type as element from information_schema.columns c
       left join information_schema.element_types e on e.object_schema = c.table_schema and e.object_name = c.table_name and e.object_type = 'TABLE' and e.collection_type_identifier = c.dtd_identifier
       where c.table_schema = $1 and c.table_name = $2`,
      ['public', options.tableName],
    );
    const inDatabase = new Map(rows.map((row) => [row.name, row]));
    for (const column of Object.values(options.columns) as EntitySchemaColumnOptions[]) {
      const row = inDatabase.get(String(column.name));
      const type = row?.type === 'ARRAY' ? `${row.element}[]` : row?.type;
      const mapped = `${TYPES[String(column.type)]}${column.array ? '[]' : ''}`;
      expect([options.name, column.name, type, row?.nullable === 'YES']).toEqual([options.name, column.name, mapped, column.nullable ?? false]);
    }
  }
});

test.each([
  ['employer', EMPLOYER],
  ['vetting', VETTING],
  ['vacancy', VACANCY],
  ['trainee', TRAINEE],
  ['referral', REFERRAL],
  ['interview', INTERVIEW],
  ['offer', OFFER],
  ['placement', PLACEMENT],
  ['apprenticeship_agreement', AGREEMENT],
  ['follow_up', FOLLOW_UP],
  ['training_enrolment', ENROLMENT],
  ['institution_referral', INSTITUTION_REFERRAL],
  ['safety_alert', ALERT],
  ['message', MESSAGE],
  ['task', TASK],
  ['reminder', REMINDER],
  ['employer_check_in', CHECK_IN],
  ['employer_invitation', INVITATION],
])('the states of %s are the same in its state machine and in the database', async (name, machine) => {
  const { check } = await harness.one<{ check: string }>(
    `select pg_get_constraintdef(oid) as check from pg_constraint where conrelid = $1::regclass and contype = 'c' and conkey = array[(select attnum from pg_attribute where attrelid = $1::regclass and attname = 'state')]
     and pg_get_constraintdef(oid) ~ '^CHECK \\(\\(state = ANY'`,
    [name],
  );
  expect([...check.matchAll(/'(\w+)'/g)].map((match) => match[1]).sort()).toEqual([...machine.states].sort());
});

/**
 * Every column that names an account. Work that is still hers when an account closes or goes on leave would be with no
 * one: a column of ASSIGNED is part of `app.outstanding_work` and of a handover, or says here why not. A new column is
 * added to one of the three.
 */
const ACCOUNT_COLUMNS = {
  ASSIGNED: [
    'follow_up.assigned_to',
    'follow_up_draft.account_id', // moves with its follow-up (app.hand_over)
    'skill_question_watcher.account_id', // the answer goes to the officer of the trainee once the account is closed
    'staff_leave.stand_in_id', // cleared when the account closes: the work goes to the team's queue
    'task.assigned_to',
    'trainee.case_worker_id', // with it the open alerts about her
    'trainee.placement_officer_id', // with it the offers to explain and all steps of her referrals
    'vetting_condition.owner_id', // the stand-in's, and everyone's once the account is closed
    'vetting_visitor.account_id',
  ],
  DONE_BY:
    'contact_log.logged_by correction.account_id account_request.decided_by account_request.requested_by capacity_review.recorded_by capacity_support.recorded_by conduct_signature.recorded_by consent.explained_by employer_invitation.invited_by employer_tie.declared_by first_user_invitation.invited_by first_user_invitation.requested_by first_user_request.requested_by follow_up.closed_by follow_up_record.recorded_by group_session.recorded_by handover.from_id handover.made_by handover.to_id hold_cause.placed_by hold_lift.account_id import_mapping.mapped_by indicator_report.published_by institution_referral_person.recorded_by learning_review.recorded_by lexicon_word.decided_by next_step_plan.planned_by offer.explained_by placement_terms.recorded_by referral.proposed_by revet_trigger.reported_by safety_alert_action.done_by self_employment.recorded_by self_employment.verified_by service_record.recorded_by shelter_stay.recorded_by skill_question.decided_by staff_leave.recorded_by task.done_by trainee_assignment.account_id trainee_assignment.assigned_by trainee_assignment.ended_by trainee_import.committed_by trainee_import.undone_by training_enrolment.recorded_by vacancy_draft.started_by vacancy_review.reviewer_id vetting_condition.checked_by vetting_condition.extended_by vetting_decision.account_id vetting_earlier_decision.account_id vetting_lead.account_id vetting_photo.added_by vetting_send_back.account_id witnessed_word.asked_again_by witnessed_word.confirmed_by witnessed_word.recorded_by witnessed_word.reversed_by word_evidence.added_by'.split(
      ' ',
    ),
  /** Of the account itself, and what was computed or requested for it. */
  OWN: 'account.case_successor_id account.successor_id account_request.account_id calculation.requested_by employer_tie.account_id form_draft.account_id known_device.account_id mail_code.account_id new_match_notification.officer_id new_match_run_count.officer_id new_match_run_person.officer_id recovery_code.account_id registration.account_id session.account_id sign_in_attempt.account_id staff_leave.account_id saved_view.account_id staff_act.account_id visit_draft.account_id'.split(
    ' ',
  ),
} as const;

test('every column that names an account says whether its work is handed over', async () => {
  const rows = await harness.sql<{ column: string }>(
    `select c.conrelid::regclass::text || '.' || a.attname as column from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
     where c.contype = 'f' and c.confrelid = 'account'::regclass order by 1`,
  );
  const { ASSIGNED, DONE_BY, OWN } = ACCOUNT_COLUMNS;
  expect(rows.map(({ column }) => column)).toEqual([...ASSIGNED, ...DONE_BY, ...OWN].toSorted());
});
