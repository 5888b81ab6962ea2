import { type Institution, People, type Trainee } from '../../harness/data/people';
import { type Person, Harness } from '../../harness/harness';
import { waitUntilIdle } from '../../harness/wait-until-idle';

/** Staff find a trainee by her name, her code or a phone number, and no one whom they may not find. */
let harness: Harness;
let people: People;
let ours: Institution;
let officer: Person;
let caseWorker: Person;

beforeAll(async () => (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  await harness.sql('delete from daily_disclosure');
  await harness.sql('delete from daily_listing');
  people = new People(harness);
  ours = await people.institution();
  officer = await people.staff(ours, ['PLACEMENT_OFFICER']);
  caseWorker = await people.staff(ours, ['CASE_WORKER']);
});

/** A trainee with a name, a code, and what her protected record says. */
async function someone(name: string, { legalName = null, khmerName = null, phone = null, by = officer, at = ours }: Partial<Details> = {}): Promise<Trainee> {
  const trainee = await people.trainee(at, { officer: by });
  await harness.sql('update trainee set display_name = $2 where id = $1', [trainee.id, name]);
  if (legalName)
    await harness.sql(
      "insert into protected.trainee_identity (institution_id, trainee_id, legal_name, khmer_name, birth_date_certainty, phone) values ($1, $2, $3, $4, 'UNKNOWN', $5)",
      [trainee.institutionId, trainee.id, legalName, khmerName, phone],
    );
  return trainee;
}
interface Details {
  readonly legalName: string | null;
  readonly khmerName: string | null;
  readonly phone: string | null;
  readonly by: Person;
  readonly at: Institution;
}

const FIND = 'query ($text: String!) { findTrainees(text: $text) { displayName code isMine placementOfficer homeProvince { code } } }';
async function found(person: Person, text: string): Promise<string[]> {
  const { data, errors } = await person.answer(FIND, { text });
  if (!data) throw new Error(errors?.[0]?.message);
  return data.findTrainees.map(({ displayName }: { displayName: string }) => displayName);
}

test('an officer finds a woman by the words of her name, in any order, in both scripts and in any case', async () => {
  await someone('Sok Sreymom');
  await someone('សុខ ស្រីមុំ');
  await someone('Anaïs Chan');
  for (const text of ['sreymom', 'Sok', 'SREY', 'sreymom sok', 'Sok\u200b Srey']) expect([text, await found(officer, text)]).toEqual([text, ['Sok Sreymom']]);
  for (const text of ['ស្រីមុំ', 'ស្រី សុខ']) expect([text, await found(officer, text)]).toEqual([text, ['សុខ ស្រីមុំ']]);
  expect(await found(officer, 'anais')).toEqual(['Anaïs Chan']);
  for (const text of ['', ' ', '%', 'ok', 'Sok Chan', "'; --", '\u{10ffff}', 'ช']) expect([text, await found(officer, text)]).toEqual([text, []]);
});

test('the word as typed comes first, then her own trainees, then the others by name', async () => {
  const other = await people.staff(ours, ['PLACEMENT_OFFICER']);
  await someone('Sokha', { by: other });
  await someone('Sokunthea');
  await someone('Sok', { by: other });
  expect(await found(officer, 'sok')).toEqual(['Sok', 'Sokunthea', 'Sokha']);
});

test('a code is found in any spelling', async () => {
  const { id } = await someone('Bopha');
  await someone('Dara');
  const code = 'W-4CFZKE';
  await harness.sql('update trainee set code = $2 where id = $1', [id, code]);
  const signs = code.slice(2);
  for (const text of [code, code.toLowerCase(), signs, signs.toLowerCase(), `w ${signs}`, code.replace('-', ' '), code.slice(0, -1), ` ${code}\u200b`])
    expect([text, await found(officer, text)]).toEqual([text, ['Bopha']]);
});

test('a case worker finds by legal name and phone in any writing; an officer only her own trainees', async () => {
  const other = await people.staff(ours, ['PLACEMENT_OFFICER']);
  const her = await someone('Bopha', { by: other, legalName: 'Chan Sophea', khmerName: 'ចាន់ សុភា', phone: '012 345 678' });
  await someone('Maly', { legalName: 'Sophea Lim', phone: '+855 99 888 777' });
  const texts = ['Sophea', 'Chan Sophea', 'សុភា', '012345678', '+855 12 345 678', '០១២ ៣៤៥ ៦៧៨', '85512345678'];
  for (const text of texts) expect([text, (await found(caseWorker, text)).includes('Bopha')]).toEqual([text, true]);
  for (const text of texts) expect([text, (await found(officer, text)).includes('Bopha')]).toEqual([text, false]);
  expect(await found(officer, 'Sophea')).toEqual(['Maly']);
  expect(await found(officer, '099 888 777')).toEqual(['Maly']);
  // a part of a number finds no one
  expect(await found(caseWorker, '012 345 67')).toEqual([]);
  await harness.sql('update trainee set placement_officer_id = $2 where id = $1', [her.id, officer.id]);
  expect(await found(officer, 'Chan Sophea')).toEqual(['Bopha']);
});

test('a number among her contact methods finds her, until it is changed', async () => {
  const her = await someone('Bopha');
  await harness.sql(
    "insert into contact_method (institution_id, trainee_id, kind, address, owner, state) values ($1, $2, 'SMS', '0977 111 222', 'SELF', 'UNVERIFIED')",
    [her.institutionId, her.id],
  );
  expect(await found(officer, '+855 977 111 222')).toEqual(['Bopha']);
  await harness.sql("update contact_method set address = '0977 111 333' where trainee_id = $1 and kind = 'SMS'", [her.id]);
  expect([await found(officer, '0977111222'), await found(officer, '0977111333')]).toEqual([[], ['Bopha']]);
});

test('a new name replaces the old one, and an anonymised trainee is not found', async () => {
  const her = await someone('Bopha', { legalName: 'Chan Sophea' });
  await harness.sql("update trainee set display_name = 'Kunthea' where id = $1", [her.id]);
  await harness.sql("update protected.trainee_identity set legal_name = 'Chan Sophy' where trainee_id = $1", [her.id]);
  expect([await found(caseWorker, 'Bopha'), await found(caseWorker, 'Sophea'), await found(caseWorker, 'Kunthea Sophy')]).toEqual([[], [], ['Kunthea']]);
  await harness.sql("update trainee set state = 'EXITED', exit_reason = 'COMPLETED', exited_on = current_date where id = $1", [her.id]);
  expect(await found(caseWorker, 'Kunthea')).toEqual(['Kunthea']);
  await harness.sql("update trainee set state = 'ANONYMISED', display_name = '—', education = null where id = $1", [her.id]);
  for (const text of ['Kunthea', 'Sophy', her.code, '—']) expect([text, await found(caseWorker, text)]).toEqual([text, []]);
  const keys = await harness.sql("select search_key from protected.trainee_search_key where trainee_id = $1 and source <> 'CODE'", [her.id]);
  expect(keys).toEqual([]);
});

test('another institution’s trainees and unknown names give the same answer', async () => {
  const theirs = await people.institution();
  const { code } = await someone('Bopha', { at: theirs, by: await people.staff(theirs, ['PLACEMENT_OFFICER']), legalName: 'Chan Sophea', phone: '012345678' });
  for (const text of ['Bopha', 'Sophea', '012345678', code]) expect(await found(caseWorker, text)).toEqual([]);
});

test.each(['VETTING_OFFICER', 'MONITORING_OFFICER', 'INSTITUTION_ADMIN', 'SYSTEM_ADMIN'])('%s may not search trainees', async (role) => {
  await someone('Bopha');
  const { data, errors } = await (await people.staff(ours, [role])).answer(FIND, { text: 'Bopha' });
  expect([data, errors?.[0]?.extensions.code]).toEqual([null, 'FORBIDDEN']);
});

test('no login reads the search keys, and an injected role finds no one', async () => {
  await someone('Bopha', { legalName: 'Chan Sophea' });
  const statements = ['select from protected.trainee_search_key', 'select from daily_listing'];
  for (const role of [
    'waymark_staff',
    'waymark_staff_writer',
    'waymark_protected',
    'waymark_worker',
    'waymark_employer',
    'waymark_trainee',
    'waymark_index',
    'waymark_report',
  ])
    for (const statement of statements)
      expect([role, statement, await harness.one(`select has_table_privilege($1, $2, 'select') as may`, [role, statement.split(' ').at(-1)])]).toEqual([
        role,
        statement,
        { may: false },
      ]);
});

test('a search is logged with its number of results and without its text, and counts toward a limit of its own', async () => {
  await someone('Bopha');
  expect(await found(officer, 'Bopha')).toEqual(['Bopha']);
  const rows = await harness.sql<{ detail: object }>("select action, subject_kind, subject_id, detail from audit_pending where action = 'TraineesSearched'");
  expect(rows).toEqual([{ action: 'TraineesSearched', subject_kind: 'account', subject_id: officer.id, detail: expect.objectContaining({ listSize: 1 }) }]);
  expect(JSON.stringify(rows).toLowerCase()).not.toContain('bopha');
  // searching opens no record
  expect(await harness.sql('select from daily_disclosure')).toEqual([]);
});

// an officer without trainees is shown 500 people a day, and ten more for each trainee of hers
const listed = (person: Person, count: number): Promise<object[]> =>
  harness.sql("insert into daily_listing select (now() at time zone 'Asia/Phnom_Penh')::date, $1, gen_random_uuid() from generate_series(1, $2::int)", [
    person.id,
    count,
  ]);
const codeOf = async (person: Person, text: string): Promise<string> => {
  const { data, errors } = await person.answer(FIND, { text });
  return data ? 'DONE' : (errors?.[0]?.extensions.code ?? '');
};

test('at the limit someone seen today is still found and an unknown name answers as before; the first refusal of a day is reported', async () => {
  await someone('Bopha', { by: caseWorker });
  await someone('Kunthea', { by: caseWorker });
  const admin = await people.staff(ours, ['INSTITUTION_ADMIN']);
  await listed(officer, 499);
  expect(await found(officer, 'Bopha')).toEqual(['Bopha']);
  expect([await codeOf(officer, 'Kunthea'), await codeOf(officer, 'Kunthea')]).toEqual(['RATE_LIMITED', 'RATE_LIMITED']);
  expect([await found(officer, 'Bopha'), await found(officer, 'no such name')]).toEqual([['Bopha'], []]);
  const actions = await harness.sql("select action from audit_pending where action like 'Account%' or action like 'RecordLimit%'");
  expect(actions).toEqual([{ action: 'AccountSearchLimitReached' }, { action: 'AccountSearchLimitReached' }]);
  expect(await harness.sql('select event, subject_id from outbox')).toEqual([{ event: 'AccountSearchLimitReached', subject_id: officer.id }]);
  await waitUntilIdle(harness);
  expect(await harness.sql("select recipient_id, channel from message where notice = 'search-limit-reached' order by channel")).toEqual([
    { recipient_id: admin.id, channel: 'EMAIL' },
    { recipient_id: admin.id, channel: 'IN_APP' },
  ]);
  // another account and another day have their own numbers
  expect(await codeOf(caseWorker, 'Kunthea')).toBe('DONE');
  await harness.sql('update daily_listing set listed_on = listed_on - 1');
  expect(await codeOf(officer, 'Kunthea')).toBe('DONE');
});

test('a larger caseload has a larger limit, and a safety lead has the largest', async () => {
  await someone('Bopha');
  const lead = await people.staff(ours, ['SAFETY_LEAD']);
  await listed(officer, 508);
  await someone('Kunthea', { by: caseWorker });
  await someone('Maly', { by: caseWorker });
  expect([await codeOf(officer, 'Bopha'), await codeOf(officer, 'Kunthea'), await codeOf(officer, 'Maly')]).toEqual(['DONE', 'DONE', 'RATE_LIMITED']);
  await listed(lead, 1999);
  expect([await codeOf(lead, 'Bopha'), await codeOf(lead, 'Maly')]).toEqual(['DONE', 'RATE_LIMITED']);
});

test('parallel searches do not fit twice into what is left', async () => {
  for (const name of ['Bopha', 'Kunthea', 'Maly', 'Dara']) await someone(name, { by: caseWorker });
  await listed(officer, 499);
  const codes = await Promise.all(['Bopha', 'Kunthea', 'Maly', 'Dara'].map((name) => codeOf(officer, name)));
  expect(codes.toSorted()).toEqual(['DONE', 'RATE_LIMITED', 'RATE_LIMITED', 'RATE_LIMITED']);
});

test('an officer learns no phone number from a name made of its digits', async () => {
  const other = await people.staff(ours, ['PLACEMENT_OFFICER']);
  await someone('012 x', { by: other, legalName: 'Chan Sophea', phone: '012 345 678' });
  expect([await found(caseWorker, '012 345 678'), await found(officer, '012 345 678')]).toEqual([['012 x'], []]);
});

test('her own trainee is found among thousands of one name, and two common words together', async () => {
  await harness.sql(
    "insert into trainee (institution_id, id, code, display_name, language, home_province, travel, accepts_housing, literacy, available_from, available_days, available_from_minute, available_to_minute, state) select institution_id, gen_random_uuid(), 'W-' || to_char(500000 + n, 'FM000000'), 'Srey Aaa' || n, language, home_province, travel, accepts_housing, literacy, available_from, available_days, available_from_minute, available_to_minute, 'REGISTERED' from trainee, generate_series(1, 6000) n where id = $1",
    [(await someone('Other', { by: caseWorker })).id],
  );
  await someone('Srey Zaa');
  await someone('Sreyleak Mom', { by: caseWorker });
  // as after an import: statistics of the keys are newer than those of the trainees
  await harness.sql('analyze protected.trainee_search_key');
  expect((await found(officer, 'srey'))[0]).toBe('Srey Zaa');
  expect(await found(officer, 'srey mo')).toEqual(['Sreyleak Mom']);
});
