import { dayText } from '../../../src/shared/local-date';
import { type Institution, inDays, People, today, type Trainee } from '../../harness/data/people';
import { waitUntilIdle } from '../../harness/wait-until-idle';
import { answerOf, addGrant, changeServices, sewingCourse } from '../../harness/data/services';
import { type Data, type Person, Harness } from '../../harness/harness';

/** A trainee takes a course from enrolment to completion; passing it adds its skills to her profile. */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let trainee: Trainee;
let skills: { id: number; code: string }[];

beforeAll(async () => {
  harness = await Harness.start({ withWorker: true });
  skills = await harness.sql("select id, code from skill where not retired and kind = 'S' order by id limit 3");
}, 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution, ['PLACEMENT_OFFICER']);
  trainee = await people.trainee(institution, { officer });
});

const gives = (...levels: readonly number[]): object => ({ skills: levels.map((level, at) => ({ skillCode: skills[at]?.code, level })) });
const course = (more: object = {}, by = officer): Promise<Data> => changeServices(by, 'courseCreate', { input: sewingCourse(more) });
const enrol = (id: string, her = trainee, more: object = {}): Promise<Data> =>
  changeServices(officer, 'courseEnrol', { id, input: { traineeId: her.id, enrolledOn: inDays(-30), ...more } });
const attendance = (id: string, heldOn: string, hours = 3, by = officer): Promise<Data> =>
  changeServices(by, 'enrolmentAttend', { id, input: { heldOn, hours } });
const completed = (id: string, result = 'PASSED'): Promise<Data> =>
  changeServices(officer, 'enrolmentComplete', { id, input: { endedOn: inDays(-1), result, credential: 'Certificate 12' } });
const readSkills = async (): Promise<object[]> =>
  harness.sql('select skill_id, level, source, evidence, asserted_on::text from trainee_skill where trainee_id = $1 order by skill_id', [trainee.id]);

test('a trainee enrols, attends, is suspended, resumes and completes, and gains skills with the instructor as source', async () => {
  const { id: courseId } = await course(gives(2, 3));
  const enrolment = await enrol(courseId);
  const { id } = enrolment;
  expect(enrolment).toMatchObject({
    state: 'ENROLLED',
    availableActions: ['attend', 'withdraw'],
    hoursAttended: 0,
    course: { title: 'Sewing, first course', takenSeats: 1 },
  });
  expect(await attendance(id, inDays(-29), 2.1)).toMatchObject({ state: 'ATTENDING' });
  expect(await attendance(id, inDays(-28), 0.2)).toMatchObject({ hoursAttended: 2.3, attendance: [{ heldOn: inDays(-29) }, { heldOn: inDays(-28) }] });
  expect(await changeServices(officer, 'enrolmentSuspend', { id })).toMatchObject({ state: 'SUSPENDED', availableActions: ['resume', 'withdraw'] });
  expect(await attendance(id, inDays(-27))).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', state: 'SUSPENDED', availableActions: ['resume', 'withdraw'] });
  expect(await completed(id)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', state: 'SUSPENDED' });
  expect(await changeServices(officer, 'enrolmentResume', { id })).toMatchObject({ state: 'ATTENDING' });
  expect(await completed(id)).toMatchObject({ state: 'COMPLETED', result: 'PASSED', credential: 'Certificate 12', endedOn: inDays(-1), availableActions: [] });
  const assertion = { source: 'INSTRUCTOR', evidence: 'Sewing, first course', asserted_on: inDays(-1) };
  expect(await readSkills()).toEqual([
    { skill_id: skills[0]?.id, level: 2, ...assertion },
    { skill_id: skills[1]?.id, level: 3, ...assertion },
  ]);
  expect(await harness.sql('select event from outbox')).toEqual([{ event: 'EnrolmentCompleted' }]);
  expect(
    await trainee.user.ask(
      '{ myCourses { title kind weeks hours state result credential hoursAttended enrolledOn endedOn startsOn skills { level skill { code } } } }',
    ),
  ).toEqual([
    {
      title: 'Sewing, first course',
      kind: 'VOCATIONAL',
      weeks: 8,
      hours: 120,
      state: 'COMPLETED',
      result: 'PASSED',
      credential: 'Certificate 12',
      hoursAttended: 2.3,
      enrolledOn: inDays(-30),
      endedOn: inDays(-1),
      startsOn: inDays(-40),
      skills: [
        { level: 3, skill: { code: skills[1]?.code } },
        { level: 2, skill: { code: skills[0]?.code } },
      ],
    },
  ]);
  expect(await (await people.trainee(institution)).user.ask('{ myCourses { title } }')).toEqual([]);
});

test('a higher level she already had is preserved, and a self-declared skill gets the instructor as source', async () => {
  const before = 'insert into trainee_skill (institution_id, trainee_id, skill_id, level, source, asserted_on) values ($1, $2, $3, $4, $5, $6)';
  await harness.sql(before, [institution.id, trainee.id, skills[0]?.id, 4, 'EMPLOYER', today()]);
  await harness.sql(before, [institution.id, trainee.id, skills[1]?.id, 2, 'SELF', today()]);
  const { id } = await enrol((await course(gives(2, 2, 1))).id);
  await attendance(id, inDays(-20));
  await completed(id);
  expect(await readSkills()).toMatchObject([
    { level: 4, source: 'EMPLOYER', evidence: null, asserted_on: today() },
    { level: 2, source: 'INSTRUCTOR', evidence: 'Sewing, first course', asserted_on: inDays(-1) },
    { level: 1, source: 'INSTRUCTOR' },
  ]);
});

test('a failed course gives no skill, and a completion requested twice is applied once', async () => {
  const { id } = await enrol((await course(gives(2))).id);
  await attendance(id, inDays(-20));
  const request = { id, input: { endedOn: inDays(-1), result: 'NOT_PASSED' }, key: 'end' };
  const answers = await Promise.all([1, 2, 3].map(() => changeServices(officer, 'enrolmentComplete', request)));
  for (const answer of answers) expect(answer).toMatchObject({ state: 'COMPLETED', result: 'NOT_PASSED' });
  expect(await readSkills()).toEqual([]);
  expect(await harness.one("select count(*)::int as n from outbox where event = 'EnrolmentCompleted'")).toEqual({ n: 1 });
  expect(await completed(id)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', state: 'COMPLETED', availableActions: [] });
});

test('attendance before enrolment, in the future or twice a day is refused with the remedy', async () => {
  const { id } = await enrol((await course()).id);
  const refused = (path: string, message: string): object => ({ code: 'INVALID_INPUT', problems: [{ path, message }] });
  expect(await attendance(id, inDays(-31))).toMatchObject(refused('heldOn', 'This is before the start. Choose a later date.'));
  expect(await attendance(id, inDays(1))).toMatchObject(refused('heldOn', 'This is in the future. Choose an earlier date.'));
  expect(await attendance(id, inDays(-3), 0)).toMatchObject(refused('hours', 'The minimum is 0.01.'));
  const colleague = await people.staff(institution, ['CASE_WORKER']);
  const twice = await Promise.all([attendance(id, inDays(-3)), attendance(id, inDays(-3), 3, colleague)]);
  expect(twice.filter(({ state }) => state === 'ATTENDING')).toHaveLength(1);
  expect(twice.find(({ code }) => code)).toMatchObject(refused('heldOn', 'This is already entered. Remove one of the two.'));
  expect(await changeServices(officer, 'enrolmentComplete', { id, input: { endedOn: inDays(-4), result: 'PASSED' } })).toMatchObject(
    refused('endedOn', 'This is before the start. Choose a later date.'),
  );
  const insert = 'insert into attendance (institution_id, enrolment_id, trainee_id, held_on, hours, recorded_at) values ($1, $2, $3, $4, 1, now())';
  await expect(harness.sql(insert, [institution.id, id, trainee.id, inDays(-31)])).rejects.toMatchObject({ constraint: 'attendance_within_enrolment' });
  const other = await people.trainee(institution);
  await expect(harness.sql(insert, [institution.id, id, other.id, inDays(-5)])).rejects.toMatchObject({ constraint: 'attendance_within_enrolment' });
});

test('seats are never over-filled, a trainee takes only one, and a withdrawal frees hers', async () => {
  const { id } = await course({ seats: 2 });
  const them: Trainee[] = [];
  while (them.length < 5) them.push(await people.trainee(institution));
  const answers = await Promise.all(them.map((her) => enrol(id, her)));
  expect(answers.filter(({ state }) => state === 'ENROLLED')).toHaveLength(2);
  expect(answers.filter(({ code }) => code === 'NO_SEAT_LEFT')).toHaveLength(3);
  const [inside] = answers.flatMap((answer, at) => (answer.state ? [{ her: them[at] as Trainee, id: answer.id as string }] : []));
  const outside = them[answers.findIndex(({ code }) => code)] as Trainee;
  expect(await enrol(id, inside?.her)).toMatchObject({ code: 'ALREADY_OPEN' });
  expect(await changeServices(officer, 'courseChange', { id, input: sewingCourse({ seats: 1 }) })).toMatchObject({
    problems: [{ path: 'seats', message: 'The minimum is 2.' }],
  });
  expect(await changeServices(officer, 'enrolmentWithdraw', { id: inside?.id ?? '', input: { endedOn: inDays(-31) } })).toMatchObject({
    problems: [{ path: 'endedOn' }],
  });
  expect(await changeServices(officer, 'enrolmentWithdraw', { id: inside?.id ?? '', input: { endedOn: inDays(-2) } })).toMatchObject({
    state: 'WITHDREW',
    availableActions: [],
  });
  expect(await enrol(id, outside)).toMatchObject({ state: 'ENROLLED', course: { takenSeats: 2 } });
  expect(await enrol(id, inside?.her)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', state: 'WITHDREW', availableActions: [] });
});

test('a course is created and changed with all errors reported at once, and skills gained before are preserved', async () => {
  const newCourse = await course(gives(1));
  expect(newCourse).toMatchObject({ kind: 'VOCATIONAL', seats: 2, takenSeats: 0, skills: [{ level: 1, skill: { code: skills[0]?.code } }] });
  expect(newCourse.hiddenReason).toBeNull();
  const { name } = await harness.one<{ name: string }>('select name from institution where id = $1', [institution.id]);
  const titles = ['Sewing at the shelter', `Sewing at ${name.toUpperCase()}`];
  const [word, place, none] = [await course({ title: titles[0], ...gives(1) }), await course({ title: titles[1], ...gives(1) }), await course()];
  expect([word, place, none].map(({ hiddenReason }) => hiddenReason)).toEqual(['BLOCKED_WORD_IN_TITLE', 'NAMES_INSTITUTION', 'ADDS_NO_SKILL']);
  await harness.sql('delete from course_skill where course_id = any($1)', [[word.id, place.id, none.id]]);
  await harness.sql('delete from course where id = any($1)', [[word.id, place.id, none.id]]);
  const unknown = { skills: [{ skillCode: '00000000-0000-4000-8000-000000000000', level: 1 }] };
  expect(await course(unknown)).toMatchObject({ problems: [{ path: 'skills.0.skillCode' }] });
  expect(await course({ title: '', endsOn: inDays(-41), weeks: 0 })).toMatchObject({ problems: [{ path: 'endsOn' }, { path: 'title' }, { path: 'weeks' }] });
  const { id } = await enrol(newCourse.id);
  await attendance(id, inDays(-20));
  await completed(id);
  expect(
    await changeServices(officer, 'courseChange', { id: newCourse.id, input: sewingCourse({ title: 'Sewing, new', weeks: 6, startsOn: inDays(-19) }) }),
  ).toMatchObject({
    problems: [{ path: 'startsOn', message: `Choose ${dayText('en-GB', inDays(-20))} or earlier.` }],
  });
  expect(
    await changeServices(officer, 'courseChange', { id: newCourse.id, input: sewingCourse({ title: 'Sewing, new', seats: null, ...gives(4, 4) }) }),
  ).toMatchObject({
    title: 'Sewing, new',
    seats: null,
    skills: [{ level: 4 }, { level: 4 }],
  });
  expect(await readSkills()).toMatchObject([{ level: 1, evidence: 'Sewing, first course' }]);
  const list = await officer.ask('{ courses(kind: VOCATIONAL) { nodes { id title takenSeats } } }');
  expect(list.nodes).toEqual([{ id: newCourse.id, title: 'Sewing, new', takenSeats: 1 }]);
  const elsewhere = await people.staff(await people.institution());
  expect(await changeServices(elsewhere, 'courseChange', { id: newCourse.id, input: sewingCourse() })).toMatchObject({ code: 'NOT_FOUND' });
  expect((await elsewhere.ask('{ courses { nodes { id } } }')).nodes).toEqual([]);
});

test('staff who manage courses need not see the participants', async () => {
  const admin = await people.staff(institution, ['INSTITUTION_ADMIN']);
  const { id } = await course({}, admin);
  expect((await admin.answer('{ enrolments { nodes { id } } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await answerOf(admin, 'courseEnrol', { id, input: { traineeId: trainee.id, enrolledOn: today() } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  await enrol(id);
  const [enrolment] = (await officer.ask('query ($id: ID!) { enrolments(courseId: $id, state: ENROLLED) { nodes { trainee { id } } } }', { id })).nodes;
  expect(enrolment).toEqual({ trainee: { id: trainee.id } });
});

test('an enrolment can be paid by a grant of her institution whose period covers it', async () => {
  await addGrant(harness, 'hers', [institution], inDays(-10), inDays(100));
  await addGrant(harness, 'over', [institution], inDays(-200), inDays(-100));
  await harness.sql("update trainee set grant_id = 'hers'");
  const { id } = await course({ seats: null });
  expect(await enrol(id)).toMatchObject({ grantId: 'hers' });
  const other = await people.trainee(institution);
  expect(await enrol(id, other, { grantId: 'over' })).toMatchObject({ problems: [{ path: 'grantId' }] });
  expect(await enrol(id, other, { enrolledOn: inDays(21) })).toMatchObject({ problems: [{ path: 'enrolledOn' }] });
  expect(await enrol(id, other)).toMatchObject({ grantId: null });
});

test('her placement officer is notified of completion or withdrawal, she of a completed step, and no one else', async () => {
  const employer = await people.employer();
  const colleague = await people.staff(institution, ['PLACEMENT_OFFICER']);
  const { id } = await enrol((await course()).id);
  await attendance(id, inDays(-20));
  await completed(id);
  const left = await enrol((await course()).id);
  await changeServices(officer, 'enrolmentWithdraw', { id: left.id, input: { endedOn: inDays(-1) } });
  await waitUntilIdle(harness);
  const readNotices = async (person: Person): Promise<string[]> =>
    (await person.ask('{ notices { nodes { text } } }')).nodes.map(({ text }: Data) => text).sort();
  expect(await readNotices(officer)).toEqual(['A trainee completed a course.', 'A trainee left a course.']);
  expect(await readNotices(trainee.user)).toEqual(['You completed your course.']);
  expect([await readNotices(colleague), await readNotices(employer.user)]).toEqual([[], []]);
});
