import { SkillsModule } from '../../../src/features/skills/skills.module';
import { Phone } from '../../harness/data/check-ins';
import { type Institution, People } from '../../harness/data/people';
import { exampleFile, commitImport, dryRunImport } from '../../harness/data/import-requests';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * Staff import a partner's file: a dry run first, then all rows or none, with the same permissions as
 * entering the rows by hand.
 */
let harness: Harness;
let people: People;
let steward: Institution;
let officer: Person;

beforeAll(async () => {
  harness = await Harness.start();
  // the service builds its search before it serves anyone
  await SkillsModule.prepareSearch(harness.app);
}, 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  steward = await people.institution();
  await harness.sql("update institution set code = 'NEW-STEPS' where id = $1", [steward.id]);
  officer = await people.staff(steward, ['PLACEMENT_OFFICER']);
});

const KINDS = ['employers', 'vacancies', 'trainees'] as const;
const rowsIn = async (table: string): Promise<number> => (await harness.one<{ n: number }>(`select count(*)::int as n from ${table}`)).n;

test('a dry run writes no data, a commit imports the file, and importing it again changes no rows', async () => {
  for (const kind of KINDS) {
    const before = await rowsIn('audit_pending');
    const tried = await dryRunImport(officer, kind, exampleFile(kind));
    expect(tried).toMatchObject({ __typename: 'ImportDryRunPayload', rows: 3, problemCount: 0, problems: [] });
    expect(tried.entries[0]).toMatchObject({ line: 2 });
    expect(await rowsIn(kind === 'vacancies' ? 'vacancy' : kind.slice(0, -1))).toBe(0);
    expect(await rowsIn('audit_pending')).toBe(before);
    const once = await commitImport(officer, kind, exampleFile(kind), kind);
    expect(once).toEqual({ __typename: 'ImportCommitPayload', counts: tried.counts, undoneAt: null });
    // Committing twice has the effect of once, and a repeated file contains no new rows.
    expect(await commitImport(officer, kind, exampleFile(kind), kind)).toEqual(once);
    expect(await commitImport(officer, kind, exampleFile(kind))).toMatchObject({ code: 'IMPORT_REFUSED' });
    expect((await dryRunImport(officer, kind, exampleFile(kind))).problems).toEqual(
      [2, 3, 4].map((line) => expect.objectContaining({ line, problem: 'ALREADY_EXISTS' })),
    );
  }
  const counts = { employer: 2, employer_site: 3, vacancy: 3, trainee: 3, outbox: 0, message: 0 };
  for (const [table, count] of Object.entries(counts)) expect([table, await rowsIn(table)]).toEqual([table, count]);
  expect(await harness.sql('select distinct actor_id from audit_pending')).toEqual([{ actor_id: officer.id }]);
});

test('staff list the drafts of an import by their state', async () => {
  for (const kind of ['employers', 'vacancies'] as const) await commitImport(officer, kind, exampleFile(kind), kind);
  const listed = (await new Phone(harness, `wm-staff=${officer.token}`).get('/staff/vacancies?state=DRAFT&lang=en')).text;
  expect(listed).toContain('<option value="DRAFT" selected>Draft</option>');
  for (const { id } of await harness.sql<{ id: string }>('select id from vacancy')) expect(listed).toContain(`href="/staff/vacancies/${id}"`);
});

test("the importing member of staff becomes the trainee's officer, unless the file or a colleague names another", async () => {
  const worker = await people.staff(steward, ['CASE_WORKER']);
  const named = (await harness.one<{ login: string }>('select login from account where id = $1', [officer.id])).login;
  // The second column names the officer.
  const [header, first = '', second] = exampleFile('trainees').split('\n');
  const sheet = [header, first.replace(',', `,${named.toUpperCase()}`), second].join('\n');
  expect(await commitImport(worker, 'trainees', sheet)).toMatchObject({ counts: [{ kind: 'TRAINEE', count: 2 }] });
  const trainees = await harness.sql(
    'select placement_officer_id as officer, case_worker_id as worker, institution_id as institution from trainee order by created_at, (placement_officer_id = $1) desc',
    [officer.id],
  );
  expect(trainees).toEqual([officer.id, worker.id].map((id) => ({ officer: id, worker: worker.id, institution: steward.id })));
});

test('import has the same limits as manual entry: vacancies only at the steward, trainees only for the own institution', async () => {
  const theirs = await people.institution();
  const other = await people.staff(theirs);
  const stranger = (await harness.one<{ login: string }>('select login from account where id = $1', [officer.id])).login;
  expect(await dryRunImport(other, 'employers', exampleFile('employers'))).toMatchObject({ code: 'NOT_FOUND' });
  expect(await commitImport(other, 'employers', exampleFile('employers'))).toMatchObject({ code: 'NOT_FOUND' });
  const [problem] = (await dryRunImport(other, 'trainees', exampleFile('trainees'))).problems;
  expect(problem).toMatchObject({ column: 'institution', value: 'NEW-STEPS', problem: 'UNKNOWN' });
  expect(problem.limit).not.toContain('NEW-STEPS');
  const { code } = await harness.one<{ code: string }>('select code from institution where id = $1', [theirs.id]);
  const [header, first = ''] = exampleFile('trainees').replaceAll('NEW-STEPS', code).split('\n');
  expect((await dryRunImport(other, 'trainees', `${header}\n${first.replace(',', `,${stranger}`)}`)).problems).toEqual([
    expect.objectContaining({ column: 'placement_officer', value: stranger, problem: 'UNKNOWN' }),
  ]);
  const lead = await people.staff(steward, ['SAFETY_LEAD']);
  const vetting = await people.staff(steward, ['VETTING_OFFICER']);
  for (const [person, kind] of [
    [lead, 'trainees'],
    [lead, 'employers'],
    [vetting, 'trainees'],
  ] as const) {
    const answer = await person.answer(
      kind === 'trainees'
        ? 'mutation ($content: String!) { traineeImportCommit(input: { content: $content }, idempotencyKey: "k") { __typename } }'
        : 'mutation ($content: String!) { employerImportCommit(input: { kind: EMPLOYERS, content: $content }, idempotencyKey: "k") { __typename } }',
      { content: Buffer.from(exampleFile(kind)).toString('base64') },
    );
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  }
  const forms = (person: Person): Promise<{ kind: string }[]> => person.ask('{ importColumns { kind } }');
  expect((await forms(officer)).map(({ kind }) => kind)).toEqual(['EMPLOYERS', 'VACANCIES', 'TRAINEES']);
  expect((await forms(vetting)).map(({ kind }) => kind)).toEqual(['EMPLOYERS', 'VACANCIES']);
  expect((await forms(other)).map(({ kind }) => kind)).toEqual(['TRAINEES']);
});

test("all errors are reported in the reader's language, and the record of a refused file names no person", async () => {
  const [header = '', first = ''] = exampleFile('trainees').split('\n');
  const sheet = `${header},legal_name\n${first.replace('NEW-STEPS', 'NOWHERE')},Chan Secret`;
  const tried = await dryRunImport(officer, 'trainees', sheet);
  expect(tried).toMatchObject({ counts: [], entries: [], problemCount: 2 });
  expect(tried.problems).toEqual([
    expect.objectContaining({ line: 1, column: 'legal_name', problem: 'PROTECTED_COLUMN', remedy: expect.stringMatching(/protected record/) }),
    expect.objectContaining({ line: 2, column: 'institution', value: 'NOWHERE', remedy: 'Write one of these: NEW-STEPS.' }),
  ]);
  expect(JSON.stringify(tried)).not.toContain('Chan Secret');
  await harness.sql("update account set language = 'km' where id = $1", [officer.id]);
  for (const { message, remedy } of (await dryRunImport(officer, 'trainees', sheet)).problems)
    for (const words of [message, remedy]) expect(words).toMatch(/[\u1780-\u17ff]/);
  expect(await commitImport(officer, 'trainees', sheet)).toMatchObject({ code: 'IMPORT_REFUSED' });
  expect(JSON.stringify(await harness.sql('select * from idempotency'))).not.toMatch(/Secret|NOWHERE|ស្រី/);
  expect(await rowsIn('trainee')).toBe(0);
});

test('a file with errors is returned with the remedy in each row, and can be imported after correction', async () => {
  const good = exampleFile('trainees');
  const [header = '', first = ''] = good.split('\n');
  const { fileWithErrors } = await dryRunImport(officer, 'trainees', good.replace('Phnom Penh', '=Pnom Pehn'));
  const [names, row, ...others] = fileWithErrors.split('\r\n');
  expect(names).toBe(`\ufefferrors,${header}`);
  expect(row).toMatch(/^"home_province ""=Pnom Pehn"" is not known\. Write the name of a province[^"]*",NEW-STEPS,[^\n]*,'=Pnom Pehn,/);
  expect(others.slice(0, 2)).toEqual(
    good
      .split('\n')
      .slice(2, 4)
      .map((line) => `,${line}`),
  );
  // Without a correction, the same error recurs, and the error column is not treated as a new one.
  expect(await dryRunImport(officer, 'trainees', fileWithErrors)).toMatchObject({ rows: 3, problemCount: 1, problems: [{ line: 2, value: '=Pnom Pehn' }] });
  const mended = fileWithErrors.replace("'=Pnom Pehn", 'Phnom Penh');
  expect(await dryRunImport(officer, 'trainees', mended)).toMatchObject({ rows: 3, problemCount: 0, fileWithErrors: null });
  // Errors about columns are written below their names, and are skipped on import as well.
  const uncalled = (await dryRunImport(officer, 'trainees', `${header.replace('literacy', 'letters')}\n${first}`)).fileWithErrors;
  expect(uncalled.split('\r\n')[1]).toMatch(/letters is an unknown column\.[^|]* \| Reading and writing is missing/);
  expect(await dryRunImport(officer, 'trainees', uncalled.replace('letters', 'literacy'))).toMatchObject({ rows: 1, problemCount: 0 });
  // Columns that must never be exchanged are not returned either, and a file without rows has no error
  // column.
  for (const file of [`${header},phone\n${first},012`, header, 'a\n"b']) expect((await dryRunImport(officer, 'trainees', file)).fileWithErrors).toBeNull();
  await harness.sql("update account set language = 'km' where id = $1", [officer.id]);
  expect((await dryRunImport(officer, 'trainees', good.replace('Phnom Penh', 'x'))).fileWithErrors).toContain('"home_province ""x"" មិនស្គាល់ទេ។');
  expect(await commitImport(officer, 'trainees', mended)).toMatchObject({ counts: [{ kind: 'TRAINEE', count: 3 }] });
});

test('of two concurrent commits of the same file one succeeds, and the other is refused with the reason', async () => {
  const second = await people.staff(steward, ['PLACEMENT_OFFICER']);
  const both = await Promise.all([officer, second].map((person) => commitImport(person, 'trainees', exampleFile('trainees'))));
  expect(both.map(({ __typename }) => __typename).sort()).toEqual(['ImportCommitPayload', 'ImportRefused']);
  expect(await rowsIn('trainee')).toBe(3);
});

const IMPORT = 'id committedBy people undoneAt mayUndo changedTraineeCount changedTrainees { id code changes }';
const listImports = (person: Person): Promise<Data[]> => person.ask(`{ traineeImports { ${IMPORT} } }`);
const undo = (person: Person, id: string, key = 'back'): Promise<Data> =>
  person.ask(
    `mutation ($id: ID!, $key: ID!) { traineeImportUndo(id: $id, idempotencyKey: $key) { __typename ... on TraineeImportUndoPayload { people }
      ... on Refusal { code message } ... on TransitionNotAllowed { state } } }`,
    { id, key },
  );

test('an import of trainees can be undone as a whole, once, and can be committed again', async () => {
  const earlierTrainee = await people.trainee(steward);
  expect(await commitImport(officer, 'trainees', exampleFile('trainees'), 'pressed')).toMatchObject({ undoneAt: null });
  const [sheet] = await listImports(officer);
  expect(sheet).toMatchObject({ people: 3, undoneAt: null, mayUndo: true, changedTraineeCount: 0, changedTrainees: [] });
  const trainees = (await harness.sql<{ id: string }>('select trainee_id as id from trainee_import_person')).map(({ id }) => id).toSorted();
  // Viewing a trainee is not a change; a colleague with the import permission can undo it.
  await officer.ask('query ($id: ID!) { trainee(id: $id) { code displayName } }', { id: trainees[0] });
  const worker = await people.staff(steward, ['CASE_WORKER']);
  const theirs = await people.staff(await people.institution(), ['PLACEMENT_OFFICER']);
  expect(await listImports(theirs)).toEqual([]);
  expect(await undo(theirs, sheet?.id)).toMatchObject({ code: 'NOT_FOUND' });
  const once = await undo(worker, sheet?.id);
  expect(once).toEqual({ __typename: 'TraineeImportUndoPayload', people: 3 });
  // Undoing twice has the effect of once, and a later colleague is refused with the reason.
  expect(await undo(worker, sheet?.id)).toEqual(once);
  expect(await undo(officer, sheet?.id)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', state: 'UNDONE' });
  expect(await harness.sql('select id from trainee')).toEqual([{ id: earlierTrainee.id }]);
  for (const table of ['trainee_import_person', 'trainee_job_preference']) expect([table, await rowsIn(table)]).toEqual([table, 0]);
  // The audit lines about each person and about the import stay.
  const lines = await harness.sql<{ action: string; subject: string; actor: string; person: string | null }>(
    "select action, subject_id as subject, actor_id as actor, person_id as person from audit_pending where action in ('TraineeImported', 'ImportedTraineeRemoved', 'TraineeImportCommitted', 'TraineeImportUndone')",
  );
  for (const [action, by, of] of [
    ['TraineeImported', officer, trainees],
    ['ImportedTraineeRemoved', worker, trainees],
    ['TraineeImportCommitted', officer, [sheet?.id]],
    ['TraineeImportUndone', worker, [sheet?.id]],
  ] as const) {
    const entries = lines.filter((line) => line.action === action);
    expect([action, entries.map(({ subject }) => subject).toSorted()]).toEqual([action, of]);
    expect(new Set(entries.map(({ actor }) => actor))).toEqual(new Set([by.id]));
    if (action.startsWith('TraineeT')) expect(entries.every(({ subject, person }) => person === subject)).toBe(true);
  }
  expect((await listImports(officer))[0]).toMatchObject({ mayUndo: false, undoneAt: expect.any(String) });
  // Repeating the importing request reports that it was undone; a new request imports the file again.
  const since = await commitImport(officer, 'trainees', exampleFile('trainees'), 'pressed');
  expect([since, await rowsIn('trainee')]).toEqual([expect.objectContaining({ undoneAt: expect.any(String) }), 1]);
  expect(await commitImport(officer, 'trainees', exampleFile('trainees'))).toMatchObject({ counts: [{ count: 3 }], undoneAt: null });
});

test('one trainee with later records, or the end of the day, prevents undoing the import', async () => {
  await commitImport(officer, 'trainees', exampleFile('trainees'));
  const [sheet] = await listImports(officer);
  const [{ id, code }, other] = (await harness.sql('select id, code from trainee order by code')) as [Data, Data];
  const ofOfficer = `mutation ($id: ID!) { traineePrepare(id: $id, idempotencyKey: "p") { __typename } }`;
  expect(await officer.ask(ofOfficer, { id })).toMatchObject({ __typename: 'TraineePreparePayload' });
  // For staff without permission, protected records are reported under another reason.
  await harness.sql(
    "insert into protected.trainee_identity (institution_id, trainee_id, legal_name, birth_date_certainty) select institution_id, id, 'Chan Secret', 'UNKNOWN' from trainee where id = $1",
    [other.id],
  );
  expect(await undo(officer, sheet?.id)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', state: 'CHANGED' });
  expect((await listImports(officer))[0]).toMatchObject({
    mayUndo: false,
    changedTraineeCount: 2,
    changedTrainees: [
      { id, code, changes: ['CHANGED'] },
      { id: other.id, code: other.code, changes: ['OTHER'] },
    ],
  });
  expect(await rowsIn('trainee')).toBe(3);
  // The database enforces this itself.
  const asOfficer = (id: string): string =>
    `select set_config('app.institution_id', '${steward.id}', true), set_config('app.actor_id', '${officer.id}', true); select app.undo_import('${id}')`;
  await expect(harness.sql(asOfficer(String(sheet?.id)))).rejects.toMatchObject({ constraint: 'trainee_import_unchanged' });
  await commitImport(
    officer,
    'trainees',
    exampleFile('trainees')
      .replaceAll('2026-11-16', '2026-11-17')
      .replace(/,20\d\d-\d\d-\d\d,/g, ',2027-05-05,'),
  );
  const next = (await listImports(officer)).find(({ mayUndo }) => mayUndo);
  await expect(harness.sql(asOfficer(String(next?.id)))).rejects.toMatchObject({ constraint: 'trainee_import_undo_complete' });
  await harness.sql("update trainee_import set committed_at = committed_at - interval '24 hours'");
  expect(await undo(officer, next?.id, 'late')).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', state: 'STAYS' });
  expect(await listImports(officer)).toEqual([]);
  expect(await rowsIn('trainee')).toBe(6);
});

test('an unlocked desk is not enough to commit an import', async () => {
  await harness.sql("update session set authenticated_at = now() - interval '10 minutes'");
  expect(await dryRunImport(officer, 'trainees', exampleFile('trainees'))).toMatchObject({ rows: 3 });
  expect(await commitImport(officer, 'trainees', exampleFile('trainees'))).toMatchObject({ code: 'REAUTHENTICATION_NEEDED' });
});
