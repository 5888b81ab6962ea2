import { forbiddenIn, FORBIDDEN_FOR_EMPLOYERS } from '../../repository/vocabulary';
import { fullHistory, anonymise, exitTrainee, writeCanary } from '../../harness/data/anonymity';
import { IndicatorRows } from '../../harness/data/counted-rows';
import { type Employer, inDays, type Institution, People, type Trainee } from '../../harness/data/people';
import { statementsOf } from '../../harness/statement-count';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * For an anonymised trainee, an employer sees neither her name nor the reason, as if she had disclosed no
 * data to it.
 */
let harness: Harness;
let people: People;
let counted: IndicatorRows;
let ours: Institution;
let caseWorker: Person;
let lead: Person;
let employer: Employer;
let her: Trainee;

/** A marker that neither the service nor the tests write by themselves; a code may contain it. */
const MARK = 'Zxqvz9';

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  counted = new IndicatorRows(harness, people);
  ours = await people.institution();
  caseWorker = await people.staff(ours, ['CASE_WORKER']);
  lead = await people.staff(ours, ['SAFETY_LEAD', 'MONITORING_OFFICER']);
  await counted.grant('seed', [ours]);
  employer = await counted.employer(inDays(-300));
  her = await counted.person(ours);
});

describe('former employer of an anonymised trainee', () => {
  const QUESTIONS = [
    '{ candidates { nodes { id state availableActions displayName education sentAt skills { level } languages { level } availability { from } matchSummary { level } interviews { id state place startsAt } offer { id state } } } }',
    '{ placements { nodes { id displayName kind plannedOn startsOn state availableActions confirmedAt endedOn vacancy { id title } agreement { id state registeredOn registrationNumber endedOn } } } }',
    '{ checkIns { nodes { id state startsOn askedAt answerBy answeredAt } } }',
    '{ vacancies { nodes { id title state seats takenSeats candidates { nodes { id state displayName } } } } }',
    '{ notices { nodes { kind text } } }',
  ];
  const ofTheCard = ['displayName', 'education', 'skills', 'languages', 'availability', 'matchSummary', 'place', 'registrationNumber'];
  async function read({ user }: Employer): Promise<{ all: Data; rest: string; statements: number }> {
    const all: Data[] = [];
    const statements = await statementsOf(harness, async () => {
      for (const question of QUESTIONS) all.push((await user.answer(question)).data);
    });
    return { all, rest: JSON.stringify(all, (key, value) => (ofTheCard.includes(key) ? undefined : value)), statements };
  }

  test('a former employer sees the same as before, byte for byte, except what she had disclosed, which is removed without a reason', async () => {
    await fullHistory(harness, people, her, employer, caseWorker);
    await exitTrainee(harness, her);
    await writeCanary(harness, her, MARK);
    const before = await read(employer);
    expect(JSON.stringify(before.all)).toContain(`"displayName":"${MARK}"`);

    await anonymise(caseWorker, her.id);
    const after = await read(employer);
    expect([after.rest, after.statements]).toEqual([before.rest, before.statements]);
    const text = JSON.stringify(after.all);
    expect(text).not.toContain(MARK);
    expect(after.all[0].candidates.nodes).toMatchObject([
      { state: 'HIRED', displayName: null, education: null, skills: null, languages: null, availability: null },
    ]);
    expect(after.all[1].placements.nodes).toMatchObject([{ displayName: null, state: 'ACTIVE', agreement: { registrationNumber: '—' } }]);
    expect(forbiddenIn(text, [...FORBIDDEN_FOR_EMPLOYERS, 'anonym', 'forgotten', 'left', 'exit', 'erase', 'delete'])).toEqual([]);
  });

  test('a former employer sees the same for two trainees with different protected data and reasons for leaving', async () => {
    const results: string[] = [];
    for (const [population, reason] of [
      ['SURVIVOR', 'DIED'],
      ['AT_RISK', 'COMPLETED'],
    ] as const) {
      const place = await counted.employer(inDays(-300));
      const person = await counted.person(ours, { population });
      await fullHistory(harness, people, person, place, caseWorker);
      if (population === 'SURVIVOR')
        await harness.sql(
          "update safety_alert set severity = 'CRITICAL', state = 'RESOLVED', trainee_agreed = true, mandatory_report = 'REPORTED' where trainee_id = $1",
          [person.id],
        );
      await exitTrainee(harness, person);
      await harness.sql('update trainee set exit_reason = $2 where id = $1', [person.id, reason]);
      await anonymise(lead, person.id, 'Two years have passed.');
      const { all, statements } = await read(place);
      results.push(
        JSON.stringify([all, statements])
          .replace(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'id')
          .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then'),
      );
    }
    expect(results[1]).toBe(results[0]);
  });

  test('a former employer has no open check-in about her', async () => {
    const placement = await fullHistory(harness, people, her, employer, caseWorker);
    await harness.sql(
      `insert into employer_check_in (institution_id, placement_id, trainee_id, employer_id, vacancy_id, day, due_on, state, link_token, asked_at, expires_at, created_at)
       select institution_id, id, trainee_id, employer_id, vacancy_id, 90, app.today(), 'ASKED', repeat('y', 40) || id::text, app.now(), app.now() + interval '9 days', app.now() from placement where id = $1`,
      [placement],
    );
    await exitTrainee(harness, her);
    expect(await anonymise(caseWorker, her.id)).toMatchObject({ trainee: { state: 'ANONYMISED' } });
    expect(await harness.sql('select day, state from employer_check_in order by day')).toEqual([
      { day: 14, state: 'ANSWERED' },
      { day: 90, state: 'CANCELLED' },
    ]);
  });
});
