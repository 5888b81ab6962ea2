import { OldRowCleanup } from '../../../src/jobs/old-row-cleanup';
import { PhotoReader } from '../../../src/platform/photos/photo-reader';
import { MAX_VISIT_PHOTOS } from '../../../src/shared/photo';
import { Phone } from '../../harness/data/check-ins';
import { inDays, type Institution, People } from '../../harness/data/people';
import { addVisitPhoto, emptyPng, photo, WHERE_IT_WAS_TAKEN } from '../../harness/data/photos';
import { answersOf, changeEmployerData, planInput } from '../../harness/employer-requests';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * Visitors add photos of a site to their visit. Those who vet in their institution see them, no one else does, and once
 * a person has decided they stay as they are.
 */
const DAY_SECONDS = 86_400;
let harness: Harness;
let people: People;
let institution: Institution;
let employer: Awaited<ReturnType<People['employer']>>;
let lead: Person;
let second: Person;
let id: string;

beforeAll(async () => (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  employer = await people.employer({ cleared: false });
  [lead, second] = [await officer(), await officer()];
  ({ id } = await changeEmployerData(lead, 'vettingPlan', { input: planInput(employer.siteId, lead, second) }));
});

const officer = (): Promise<Person> => people.staff(institution, ['VETTING_OFFICER']);
const shown = (person: Person): Promise<Data> =>
  person.ask(`{ vetting(id: "${id}") { mayAddPhoto mayRemovePhotos photos { id subject itemCode width height } } }`);
const picture = (person: Person, photoId: string): Promise<Data> => person.ask(`{ vettingPhoto(id: "${photoId}") { format content } }`);
const remove = (person: Person, photoId: string, key = `remove ${photoId}`): Promise<Data> =>
  person.ask(`mutation ($id: ID!, $key: ID!) { vettingPhotoRemove(id: $id, idempotencyKey: $key) { __typename ... on Refusal { code } } }`, {
    id: photoId,
    key,
  });
const count = async (): Promise<number> => (await harness.one<{ n: number }>('select count(*)::int as n from vetting_photo')).n;
const submit = async (): Promise<void> => {
  const input = { answers: await answersOf(lead, {}), workersInterviewed: 4, workersInterviewedOffSite: 2, findings: null };
  await changeEmployerData(lead, 'vettingRecordVisit', { id, input });
  await changeEmployerData(lead, 'vettingSubmit', { id });
};

test('a photo is stored once per request without its location, audited, and shown to colleagues who vet', async () => {
  const { photo: first } = await addVisitPhoto(lead, id, photo(10), { subject: 'EXIT', itemCode: 'EXITS_OPEN', key: 'once' });
  expect((await addVisitPhoto(lead, id, photo(10), { subject: 'EXIT', itemCode: 'EXITS_OPEN', key: 'once' })).photo).toEqual(first);
  expect(await addVisitPhoto(lead, id, photo(11), { key: 'once' })).toMatchObject({ code: 'KEY_USED_FOR_OTHER_REQUEST' });
  expect(await shown(await officer())).toEqual({
    mayAddPhoto: false,
    mayRemovePhotos: false,
    photos: [{ id: first.id, subject: 'EXIT', itemCode: 'EXITS_OPEN', width: 60, height: 80 }],
  });
  const stored = Buffer.from((await picture(second, first.id)).content, 'base64');
  expect([photo(10).includes(WHERE_IT_WAS_TAKEN), stored.includes(WHERE_IT_WAS_TAKEN), stored.includes('EXIF')]).toEqual([true, false, false]);

  expect(await remove(second, first.id)).toMatchObject({ __typename: 'VettingPhotoRemovePayload' });
  expect(await remove(second, first.id)).toMatchObject({ __typename: 'VettingPhotoRemovePayload' });
  expect(await harness.sql("select actor_id, action, subject_id from audit_pending where action like 'VettingPhoto%' order by action")).toEqual([
    { actor_id: lead.id, action: 'VettingPhotoAdded', subject_id: id },
    { actor_id: second.id, action: 'VettingPhotoRemoved', subject_id: id },
  ]);
  expect(await count()).toBe(0);
});

test('an unknown question, and a photo beyond twelve also of many at once, is refused at its field', async () => {
  expect(await addVisitPhoto(lead, id, photo(1), { itemCode: 'NO_SUCH_QUESTION' })).toMatchObject({ code: 'INVALID_INPUT', problems: [{ path: 'itemCode' }] });
  for (let grey = 0; grey < MAX_VISIT_PHOTOS - 2; grey++) await addVisitPhoto(lead, id, photo(grey));
  const answers = await Promise.all([1, 2, 3, 4].map((grey) => addVisitPhoto(grey > 2 ? second : lead, id, photo(100 + grey))));
  expect(answers.filter(({ code }) => code === undefined)).toHaveLength(2);
  expect(answers.find(({ code }) => code)).toMatchObject({
    code: 'INVALID_INPUT',
    problems: [{ path: 'content', message: 'A visit can have at most 12 photos. Remove one before you add another.' }],
  });
  expect([await count(), (await shown(lead)).mayAddPhoto]).toEqual([MAX_VISIT_PHOTOS, false]);
});

test('a photo that was added before is not refused while other photos are read first', async () => {
  const { photo: added } = await addVisitPhoto(lead, id, photo(1), { key: 'once' });
  const reader = harness.app.get(PhotoReader, { strict: false });
  const others = Array.from({ length: 6 }, () => reader.read('content', lead.id, emptyPng(5_000, 5_000)));
  const [repeated, next] = await Promise.all([addVisitPhoto(lead, id, photo(1), { key: 'once' }), addVisitPhoto(lead, id, photo(2), { key: 'next' })]);
  await Promise.all(others);
  expect([repeated.photo, next.problems]).toEqual([added, [{ path: 'content', message: 'Other photos are being read. Send this one again in a minute.' }]]);
  expect((await addVisitPhoto(lead, id, photo(2), { key: 'next' })).photo).toBeDefined();
});

test('only colleagues who vet and have no tie to the employer see a photo, and only visitors add or remove one', async () => {
  const { photo: added } = await addVisitPhoto(lead, id, photo());
  const outsider = await officer();
  expect((await addVisitPhoto(outsider, id, photo(1))).code).toBe('TRANSITION_NOT_ALLOWED');
  expect((await remove(outsider, added.id)).code).toBe('TRANSITION_NOT_ALLOWED');
  const elsewhere = await people.staff(await people.institution(), ['VETTING_OFFICER', 'SAFETY_LEAD']);
  expect([(await shown(elsewhere)).photos, await picture(elsewhere, added.id), (await remove(elsewhere, added.id)).code]).toEqual([[], null, 'NOT_FOUND']);
  const placement = await people.staff(institution, ['PLACEMENT_OFFICER', 'CASE_WORKER']);
  expect((await shown(placement)).photos).toEqual([]);
  await expect(picture(placement, added.id)).rejects.toThrow('FORBIDDEN');
  await expect(addVisitPhoto(placement, id, photo(2))).rejects.toThrow('FORBIDDEN');
  expect((await fetch(`${harness.url}/staff/visit-photos/${added.id}`, { headers: { cookie: `wm-staff=${elsewhere.token}` } })).status).toBe(404);
  await harness.sql("insert into employer_tie (employer_id, account_id, tie) values ($1, $2, 'KIN')", [employer.id, second.id]);
  expect([(await shown(second)).photos, await picture(second, added.id)]).toEqual([[], null]);
  expect((await addVisitPhoto(second, id, photo(3))).code).toBe('CONFLICT_OF_INTEREST');
  // the database denies it even if the service is bypassed
  await expect(harness.asLogin('employer', 'waymark_employer_writer', { employer_id: employer.id }, 'select id from vetting_photo')).rejects.toThrow(
    'permission denied',
  );
  await expect(harness.asLogin('trainee', 'waymark_trainee', {}, 'select id from vetting_photo')).rejects.toThrow('permission denied');
  await expect(
    harness.asLogin(
      'staff',
      'waymark_staff_writer',
      { institution_id: institution.id, actor_id: outsider.id, roles: 'VETTING_OFFICER' },
      `insert into vetting_photo (institution_id, vetting_id, subject, format, width, height, content, added_by, added_at)
       values ($1, $2, 'EXIT', 'WEBP', 1, 1, 'x', $3, now())`,
      [institution.id, id, outsider.id],
    ),
  ).rejects.toThrow('row-level security');
});

test('a submitted visit gets no more photos, and a photo on which a person has decided stays', async () => {
  const { photo: kept } = await addVisitPhoto(lead, id, photo(1), { subject: 'EXIT', itemCode: 'EXITS_OPEN' });
  const { photo: dropped } = await addVisitPhoto(lead, id, photo(2));
  await submit();
  expect((await addVisitPhoto(lead, id, photo(3))).code).toBe('TRANSITION_NOT_ALLOWED');
  expect((await remove(lead, dropped.id)).__typename).toBe('VettingPhotoRemovePayload');
  const { text } = await new Phone(harness, `wm-staff=${second.token}`).get(`/staff/vettings/${id}?lang=en`);
  // next to its answer, and among the photos of its section
  expect(text.split(`src="/staff/visit-photos/${kept.id}"`)).toHaveLength(3);
  await changeEmployerData(second, 'vettingDecide', { id, input: { decision: 'APPROVED', validUntil: inDays(60) } });
  expect((await remove(lead, kept.id)).code).toBe('TRANSITION_NOT_ALLOWED');
  await expect(
    harness.asLogin(
      'staff',
      'waymark_staff_writer',
      { institution_id: institution.id, actor_id: lead.id, roles: 'VETTING_OFFICER' },
      'delete from vetting_photo where id = $1',
      [kept.id],
    ),
  ).rejects.toThrow('a photo on which somebody decided stays');
  expect((await new Phone(harness, `wm-staff=${second.token}`).get(`/staff/vettings/${id}/checklist?lang=en`)).text).toContain('<dt>Photos</dt><dd>1</dd>');
});

test('a photo is deleted after 400 days, unless an approval rests on it', async () => {
  await addVisitPhoto(lead, id, photo());
  const clean = (): Promise<void> => harness.app.get(OldRowCleanup, { strict: false }).clean();
  await harness.clockForward('399 days');
  await clean();
  expect(await count()).toBe(1);
  await harness.clockForward('2 days');
  await harness.sql('update vetting set valid_until = app.today() + 1, valid_from = app.today() where id = $1', [id]);
  await clean();
  expect(await count()).toBe(1);
  await harness.clockForward('2 days');
  await clean();
  expect(await count()).toBe(0);
});

describe('the draft of a visit on a device', () => {
  const prepare = (person: Person, key = 'prepare'): Promise<Data> =>
    person.ask(
      `mutation ($id: ID!, $key: ID!) { vettingDraftPrepare(id: $id, idempotencyKey: $key) { __typename ... on VettingDraftPreparePayload { draft { id expiresAt secondsLeft } }
         ... on Refusal { code } } }`,
      { id, key },
    );
  const sync = (person: Person, draftId: string, answers: object[], key: string): Promise<Data> =>
    person.ask(
      `mutation ($id: ID!, $input: VettingDraftInput!, $key: ID!) { vettingDraftSync(id: $id, input: $input, idempotencyKey: $key) { __typename
         ... on VettingDraftSyncPayload { conflicts vetting { state answers { itemCode answer evidence note } } }
         ... on Refusal { code message } ... on InvalidInput { problems { path } } ... on TransitionNotAllowed { state } } }`,
      { id: draftId, input: { answers }, key },
    );
  const visits = (): Promise<{ n: number }> => harness.one("select count(*)::int as n from outbox where event = 'VettingVisited'");
  const answer = (itemCode: string, given: string, expected: string | null = null) => ({ itemCode, answer: given, evidence: 'OBSERVED', expected });

  test('is taken over once, leaves interviews and notes alone, and returns what another visitor changed in the meantime', async () => {
    const { draft } = await prepare(lead);
    expect([draft.secondsLeft, (await prepare(lead)).draft.id]).toEqual([DAY_SECONDS, draft.id]);
    await changeEmployerData(second, 'vettingRecordVisit', {
      id,
      input: {
        answers: [
          { itemCode: 'EXITS_OPEN', answer: 'NO', evidence: 'OBSERVED', note: 'Locked.' },
          { itemCode: 'MAY_RESIGN', answer: 'YES', evidence: 'WORKER_STATEMENT_OFF_SITE', note: null },
        ],
        workersInterviewed: 3,
        workersInterviewedOffSite: 1,
        findings: 'Calm.',
      },
    });
    const answers = [answer('EXITS_OPEN', 'YES'), answer('DRINKING_WATER', 'YES')];
    const first = await sync(lead, draft.id, answers, 'send');
    expect(first).toMatchObject({ conflicts: ['EXITS_OPEN'], vetting: { state: 'VISITED' } });
    expect(first.vetting.answers).toEqual([
      { itemCode: 'DRINKING_WATER', answer: 'YES', evidence: 'OBSERVED', note: null },
      { itemCode: 'EXITS_OPEN', answer: 'NO', evidence: 'OBSERVED', note: 'Locked.' },
      { itemCode: 'MAY_RESIGN', answer: 'YES', evidence: 'WORKER_STATEMENT_OFF_SITE', note: null },
    ]);
    expect(await sync(lead, draft.id, answers, 'send')).toEqual(first);
    expect(await visits()).toEqual({ n: 2 });
    // she has seen both and chooses her own: the note of her colleague stays
    expect((await sync(lead, draft.id, [answer('EXITS_OPEN', 'YES', 'NO')], 'choose')).vetting.answers[1]).toMatchObject({ answer: 'YES', note: 'Locked.' });
    expect(await harness.one('select workers_interviewed, findings from vetting')).toEqual({ workers_interviewed: 3, findings: 'Calm.' });
  });

  test('is refused with anything but site facts, of another account, and after 24 hours, with its photos', async () => {
    const { draft } = await prepare(lead);
    for (const other of [answer('MAY_RESIGN', 'YES'), answer('PAY_AT_FLOOR', 'NO'), { ...answer('EXITS_OPEN', 'YES'), evidence: 'MANAGER_STATEMENT' }])
      expect((await sync(lead, draft.id, [answer('DRINKING_WATER', 'YES'), other], `other ${other.itemCode}`)).code).toBe('INVALID_INPUT');
    expect((await sync(second, draft.id, [], 'not hers')).code).toBe('NOT_FOUND');
    expect((await prepare(await officer())).code).toBe('TRANSITION_NOT_ALLOWED');
    const { draft: newer } = await prepare(lead, 'again');
    await harness.clockForward('23 hours 59 minutes');
    expect((await sync(lead, newer.id, [answer('EXITS_OPEN', 'YES')], 'in time')).conflicts).toEqual([]);
    expect((await sync(second, newer.id, [answer('EXITS_OPEN', 'NO', 'YES')], 'of a colleague')).code).toBe('NOT_FOUND');
    await addVisitPhoto(lead, id, photo(1), { draftId: newer.id });
    await harness.clockForward('2 minutes');
    expect(await sync(lead, newer.id, [answer('EXITS_OPEN', 'NO', 'YES')], 'late')).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', state: 'EXPIRED' });
    expect((await addVisitPhoto(lead, id, photo(2), { draftId: newer.id })).code).toBe('TRANSITION_NOT_ALLOWED');
    expect(await harness.sql('select item_code, answer from vetting_answer')).toEqual([{ item_code: 'EXITS_OPEN', answer: 'YES' }]);
  });

  test('is accepted after something of another device was sent, and the same preparation repeated gets no more time', async () => {
    const { draft } = await prepare(lead);
    await harness.clockForward('20 hours');
    const { draft: repeated } = await prepare(lead);
    expect(repeated).toEqual({ ...draft, secondsLeft: repeated.secondsLeft });
    expect(repeated.secondsLeft).toBeLessThanOrEqual(DAY_SECONDS / 6);
    expect(repeated.secondsLeft).toBeGreaterThan(DAY_SECONDS / 6 - 600);
    // on another device of hers
    const { draft: newer } = await prepare(lead, 'newer');
    expect((await sync(lead, newer.id, [answer('EXITS_OPEN', 'YES')], 'of the other')).conflicts).toEqual([]);
    await addVisitPhoto(lead, id, photo(1), { draftId: newer.id });
    expect(await sync(lead, draft.id, [answer('EXITS_OPEN', 'NO'), answer('DRINKING_WATER', 'YES')], 'earlier')).toMatchObject({ conflicts: ['EXITS_OPEN'] });
    expect((await addVisitPhoto(lead, id, photo(2), { draftId: draft.id })).code).toBeUndefined();
    await harness.clockForward('25 hours');
    expect((await prepare(lead, 'newer')).draft).toMatchObject({ id: newer.id, secondsLeft: 0 });
    await prepare(lead, 'newest');
    expect(await harness.one('select count(*)::int as n from visit_draft')).toEqual({ n: 1 });
  });

  test('says to the visitors who sent another one of the visit, and when', async () => {
    const sender = async (person: Person, except: string | null): Promise<Data> =>
      (await person.ask('query ($id: ID!, $except: ID) { vetting(id: $id) { sentDraft(except: $except) { by { id } sentAt } } }', { id, except })).sentDraft;
    const [{ draft: own }, { draft: ofColleague }] = [await prepare(lead), await prepare(second, 'colleague')];
    await sync(lead, own.id, [], 'nothing');
    expect(await sender(second, ofColleague.id)).toBeNull();
    await sync(second, ofColleague.id, [answer('EXITS_OPEN', 'YES')], 'sent');
    expect(await sender(lead, own.id)).toEqual({ by: { id: second.id }, sentAt: expect.any(String) });
    expect(await sender(second, ofColleague.id)).toBeNull();
    expect(await sync(lead, own.id, [answer('EXITS_OPEN', 'NO'), answer('DRINKING_WATER', 'YES')], 'later')).toMatchObject({ conflicts: ['EXITS_OPEN'] });
    expect(await sender(second, ofColleague.id)).toMatchObject({ by: { id: lead.id } });
    // of two of hers, each hears of the other
    const { draft: onTablet } = await prepare(lead, 'tablet');
    expect(await sender(lead, onTablet.id)).toMatchObject({ by: { id: lead.id } });
    expect(await sender(await officer(), null)).toBeNull();
  });

  test('does not record a visit without an accepted answer', async () => {
    const { draft } = await prepare(lead);
    expect(await sync(lead, draft.id, [], 'empty')).toMatchObject({ conflicts: [], vetting: { state: 'PLANNED', answers: [] } });
    expect(await visits()).toEqual({ n: 0 });
    const input = {
      answers: [{ itemCode: 'EXITS_OPEN', answer: 'NO', evidence: 'OBSERVED', note: null }],
      workersInterviewed: 0,
      workersInterviewedOffSite: 0,
    };
    await changeEmployerData(second, 'vettingRecordVisit', { id, input });
    expect(await sync(lead, draft.id, [answer('EXITS_OPEN', 'YES')], 'conflict')).toMatchObject({ conflicts: ['EXITS_OPEN'], vetting: { state: 'VISITED' } });
    expect(await visits()).toEqual({ n: 1 });
  });
});
