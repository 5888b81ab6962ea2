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
