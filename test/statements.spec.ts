import { Database } from '../src/platform/database';
import { type Employer, type Institution, People, type Trainee, type Vacancy } from './world/people';
import { offerIn, referralIn } from './world/path';
import { type Person, World } from './world/world';

/** An answer costs as many SQL statements for five rows as for one: every edge is batched. */
let world: World;
let people: People;
let institution: Institution;
let employer: Employer;
let officer: Person;
let trainee: Trainee;
let lists: readonly (readonly [string, Person, string])[];

const REFERRALS = `{ referrals { nodes { id state nextMoves score trainee { code displayName homeProvince { name } skills { skill { label } level } languages { language } consents { purpose } }
  vacancy { title employer { legalName sites { name province { name } } } skills { skill { label } } } interviews { state } offer { state differences { term } } } } }`;
const VACANCIES = `{ vacancies { nodes { id title state nextMoves site { name province { name } employer { legalName } } skills { skill { label } } languages { language } costItems { kind } reviews { decision } referrals { state } } } }`;
const CANDIDATES = `{ candidates { nodes { id state nextMoves displayName skills { skill { label } level } fit { skill { label } level } vacancy { title site { name } } interviews { state } offer { state } } } }`;
const OWN_VACANCIES = `{ vacancies { nodes { id title state site { name province { name } isCleared } skills { skill { label } } costItems { kind } apprenticeship { trade } reviews { decision } candidates { nodes { id displayName } } } } }`;
const OFFERS = `{ myOffers { id state nextMoves vacancy { title employerName province { name } terms { startsOn } } terms { pay { amount } } differences { term } } }`;
const SUGGESTIONS = `{ myReferrals { id state nextMoves reasons { kind } vacancy { title employerName province { name } } card { displayName } } }`;

async function oneMore(): Promise<void> {
  const vacancy: Vacancy = await people.vacancy(await people.employer(), { skills: [[100, 2]] });
  const own = await people.vacancy(employer, { skills: [[101, 1]] });
  await offerIn(world, trainee, vacancy, 'EXPLAINED');
  await referralIn(world, await people.trainee(institution, { officer, skills: [[100, 3]] }), own, 'SENT');
}

/** Statements of one operation, told by the transactions it opened. */
async function statementsOf(person: Person, query: string): Promise<number> {
  const database = world.app.get(Database);
  const open = database.open.bind(database);
  const opened: ReturnType<Database['open']>[] = [];
  database.open = (...args) => {
    const tx = open(...args);
    opened.push(tx);
    return tx;
  };
  try {
    await person.ask(query);
  } finally {
    database.open = open;
  }
  // looks at people are written down one row each, in a transaction of their own: they are meant to grow
  return opened.filter((tx) => tx.statements > 1).reduce((most, tx) => Math.max(most, tx.statements), 0);
}

beforeAll(async () => {
  world = await World.start();
  people = new People(world);
  institution = await people.institution();
  officer = await people.staff(institution);
  employer = await people.employer();
  trainee = await people.trainee(institution, { officer, skills: [[100, 3]] });
  await oneMore();
  lists = [
    ['staff: referrals', officer, REFERRALS],
    ['staff: vacancies', officer, VACANCIES],
    ['employer: candidates', employer.user, CANDIDATES],
    ['employer: vacancies', employer.user, OWN_VACANCIES],
    ['trainee: offers', trainee.user, OFFERS],
    ['trainee: suggestions', trainee.user, SUGGESTIONS],
  ];
}, 60_000);
afterAll(() => world.end());

test('no list costs more statements for more rows', async () => {
  const few = new Map<string, number>();
  for (const [name, person, query] of lists) few.set(name, await statementsOf(person, query));
  for (let more = 0; more < 4; more++) await oneMore();
  for (const [name, person, query] of lists) {
    // which question is answered first decides whether a loader asks once or twice: one statement is luck, one per row is not
    expect([name, (await statementsOf(person, query)) - (few.get(name) ?? 0) <= 1]).toEqual([name, true]);
  }
});
