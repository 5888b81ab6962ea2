import { OldRowCleanup } from '../../../src/jobs/old-row-cleanup';
import { MAX_PHOTOS } from '../../../src/shared/photo';
import { type Employer, type Institution, People } from '../../harness/data/people';
import { photo, sendPhoto as send, WHERE_IT_WAS_TAKEN } from '../../harness/data/photos';
import { changeEmployerData, planInput, submittedVetting } from '../../harness/employer-requests';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * A business in vetting uploads a photo of its registration. Vetting officers see the picture, and the stored
 * file does not reveal where it was taken.
 */
let harness: Harness;
let people: People;
let institution: Institution;
let employer: Employer;
let lead: Person;
let second: Person;

beforeAll(async () => (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  employer = await people.employer({ cleared: false });
  [lead, second] = [await people.staff(institution, ['VETTING_OFFICER']), await people.staff(institution, ['VETTING_OFFICER'])];
});

const own = async (person: Person): Promise<Data> =>
  (await person.ask('{ me { employer { maySendRegistrationPhoto registrationPhotos { id sentAt } sites { id approval } } } }')).employer;
const photosOf = async (person: Person, vetting: string): Promise<Data> =>
  (await person.ask(`{ vetting(id: "${vetting}") { registrationPhotos { id sentAt width height } } }`)).registrationPhotos;
const picture = async (person: Person, id: string): Promise<{ format: string; bytes: Buffer } | null> => {
  const file = await person.ask(`{ registrationPhoto(id: "${id}") { format content } }`);
  return file && { format: file.format, bytes: Buffer.from(file.content, 'base64') };
};
const count = async (): Promise<number> => (await harness.one<{ n: number }>('select count(*)::int as n from registration_photo')).n;

test('a photo is stored once per request, and shown to vetting officers without its location, the newest first', async () => {
  const { photo: first } = await send(employer.user, photo(10), 'once');
  expect((await send(employer.user, photo(10), 'once')).photo).toEqual(first);
  expect(await send(employer.user, photo(11), 'once')).toMatchObject({ code: 'KEY_USED_FOR_OTHER_REQUEST' });
  await harness.clockForward('1 minute');
  const { photo: better } = await send(employer.user, photo(12, 90, 40));
  expect(await own(employer.user)).toMatchObject({ maySendRegistrationPhoto: true, registrationPhotos: [better, first] });
  expect(await harness.sql("select actor_id, subject_id from audit_pending where action = 'RegistrationPhotoSent'")).toEqual(
    [1, 2].map(() => ({ actor_id: employer.user.id, subject_id: employer.id })),
  );

  const { id } = await changeEmployerData(lead, 'vettingPlan', { input: planInput(employer.siteId, lead, second) });
  expect(await photosOf(second, id)).toEqual([
    { ...better, width: 90, height: 40 },
    { ...first, width: 60, height: 80 },
  ]);
  const image = await picture(second, better.id);
  expect(image?.format).toBe('WEBP');
  expect([photo(12, 90, 40).includes(WHERE_IT_WAS_TAKEN), image?.bytes.includes(WHERE_IT_WAS_TAKEN), image?.bytes.includes('EXIF')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('a photo that an earlier version stored as it was sent is still shown', async () => {
  const earlier = Buffer.from([0xff, 0xd8, 0xff, 0xd9]);
  const { id } = await harness.one<{ id: string }>(
    "insert into registration_photo (employer_id, format, width, height, content, sent_at) values ($1, 'JPEG', 60, 80, $2, app.now()) returning id",
    [employer.id, earlier],
  );
  expect(await picture(second, id)).toEqual({ format: 'JPEG', bytes: earlier });
});

test('only vetting officers without a tie to the business can see the photo, in any institution', async () => {
  const { photo: sent } = await send(employer.user, photo());
  const { id } = await changeEmployerData(lead, 'vettingPlan', { input: planInput(employer.siteId, lead, second) });
  const elsewhere = await people.staff(await people.institution(), ['SAFETY_LEAD']);
  expect((await picture(elsewhere, sent.id))?.format).toBe('WEBP');
  const officer = await people.staff(institution, ['PLACEMENT_OFFICER', 'CASE_WORKER']);
  expect(await photosOf(officer, id)).toEqual([]);
  await expect(picture(officer, sent.id)).rejects.toThrow('FORBIDDEN');
  await harness.sql("insert into employer_tie (employer_id, account_id, tie) values ($1, $2, 'KIN')", [employer.id, second.id]);
  expect([await photosOf(second, id), await picture(second, sent.id), await picture(lead, 'none')]).toEqual([[], null, null]);

  const other = await people.employer({ cleared: false });
  expect((await own(other.user)).registrationPhotos).toEqual([]);
  await send(other.user, photo(9));
  expect(await photosOf(lead, id)).toHaveLength(1);
  expect((await own(employer.user)).registrationPhotos).toEqual([sent]);
  // the database denies it even if the service is bypassed
  const asOther = (query: string): Promise<Data[]> => harness.asLogin('employer', 'waymark_employer_writer', { employer_id: other.id }, query);
  await expect(asOther('select content from registration_photo')).rejects.toThrow('permission denied');
  expect(await asOther(`select id from registration_photo where employer_id = '${employer.id}'`)).toEqual([]);
  await expect(
    asOther(`insert into registration_photo (employer_id, format, width, height, content, sent_at) values ('${employer.id}', 'PNG', 1, 1, 'x', now())`),
  ).rejects.toThrow('row-level security');
});

test('any member can upload a photo, but not for a business that is suspended or has no site left to approve', async () => {
  expect(await send(await people.colleagueAt(employer), photo(1))).toMatchObject({ __typename: 'RegistrationPhotoSendPayload' });
  await harness.sql("update employer set state = 'SUSPENDED' where id = $1", [employer.id]);
  expect([(await own(employer.user)).maySendRegistrationPhoto, (await send(employer.user, photo(2))).code]).toEqual([false, 'TRANSITION_NOT_ALLOWED']);
  const approved = await people.employer();
  expect((await own(approved.user)).sites).toMatchObject([{ approval: 'APPROVED' }]);
  expect([(await own(approved.user)).maySendRegistrationPhoto, (await send(approved.user, photo(3))).code]).toEqual([false, 'TRANSITION_NOT_ALLOWED']);
  expect(await count()).toBe(1);
});

test('an invalid photo is refused at its field with a helpful message in both languages, and is not stored', async () => {
  const whole = photo();
  const broken = whole.subarray(0, whole.length - 20);
  const problemFor = async (content: Buffer): Promise<string> => {
    const { code, problems } = await send(employer.user, content);
    expect([code, problems.map(({ path }: { path: string }) => path)]).toEqual(['INVALID_INPUT', ['content']]);
    return problems[0].message;
  };
  expect(await problemFor(Buffer.alloc(0))).toContain('fill this in');
  expect(await problemFor(Buffer.from('%PDF-1.7'))).toContain('Send a JPEG, PNG or WebP');
  expect(await problemFor(broken)).toContain('Take it again and send the new one');
  expect(await problemFor(photo(0, 12_001, 1))).toContain('larger than 12000 × 12000');
  await harness.sql("update account set language = 'km' where id = $1", [employer.user.id]);
  expect(await problemFor(broken)).toContain('សូមថតម្តងទៀត');
  expect(await count()).toBe(0);
});

test('of many simultaneous photos four are accepted, after the decision more may be uploaded, and unannounced visits make no difference', async () => {
  const answers = await Promise.all([1, 2, 3, 4, 5, 6].map((grey) => send(employer.user, photo(grey))));
  expect(answers.filter(({ code }) => code === undefined)).toHaveLength(MAX_PHOTOS);
  expect(answers.find(({ code }) => code)).toMatchObject({
    code: 'INVALID_INPUT',
    problems: [{ path: 'content', message: expect.stringContaining('We already have 4 photos') }],
  });
  expect([await count(), (await own(employer.user)).maySendRegistrationPhoto]).toEqual([MAX_PHOTOS, false]);

  const third = await people.staff(institution, ['VETTING_OFFICER']);
  const decided = async (kind: string): Promise<string> => {
    const id = await submittedVetting(lead, second, employer.siteId);
    await harness.sql('update vetting set kind = $2 where id = $1', [id, kind]);
    for (const person of [second, third]) await changeEmployerData(person, 'vettingDecide', { id, input: { decision: 'NEEDS_REVISIT' } });
    return id;
  };
  await decided('UNANNOUNCED');
  expect((await own(employer.user)).maySendRegistrationPhoto).toBe(false);
  await harness.clockForward('1 minute');
  const first = await decided('FIRST');
  expect(await own(employer.user)).toMatchObject({ maySendRegistrationPhoto: true, registrationPhotos: [], sites: [{ approval: 'CHANGES_NEEDED' }] });
  await harness.clockForward('1 minute');
  const { photo: another } = await send(employer.user, photo(7));
  expect((await photosOf(lead, first)).map(({ id }: { id: string }) => id)).toHaveLength(MAX_PHOTOS);
  expect((await photosOf(lead, first))[0].id).toBe(another.id);
});

test('a photo is deleted after 400 days, unless an approval is based on it', async () => {
  await send(employer.user, photo());
  await harness.clockForward('399 days');
  await harness.app.get(OldRowCleanup, { strict: false }).clean();
  expect(await count()).toBe(1);
  await harness.clockForward('2 days');
  await harness.app.get(OldRowCleanup, { strict: false }).clean();
  expect(await count()).toBe(0);
});
