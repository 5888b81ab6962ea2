import { print } from 'graphql';
import { Database } from '../../src/platform/database/database';
import { COUNTER_ACTOR } from '../../src/platform/http/request-limits';
import {
  StaffAuditDocument,
  StaffDueDocument,
  StaffDeliveriesDocument,
  StaffPlacementBoardDocument,
  PlacementListDocument,
  ReferralListDocument,
  StaysByHouseDocument,
} from '../../src/web/staff/gql';
import { sendCheckIn } from '../harness/data/check-ins';
import { recordContacts } from '../harness/data/follow-ups';
import { type Employer, inDays, type Institution, People, type Trainee, type Vacancy } from '../harness/data/people';
import { betweenInstitutions } from '../harness/data/partners';
import { IndicatorRows } from '../harness/data/counted-rows';
import { offerIn, referralIn } from '../harness/data/pipeline-rows';
import { alertAndHold } from '../harness/data/safety';
import { addLocalSkill, escoSkill } from '../harness/data/skills';
import { addEveryService } from '../harness/data/services';
import { changeEmployerData } from '../harness/employer-requests';
import { startedPlacement } from '../harness/data/placements';
import { apprenticeshipAt, acceptedPlacement } from '../harness/data/placements';
import { step, terms } from '../harness/data/pipeline-requests';
import { type Person, Harness } from '../harness/harness';

/** A list sends the same number of SQL statements for five rows as for one, because every edge is batched. */
let harness: Harness;
let people: People;
let institution: Institution;
let employer: Employer;
let officer: Person;
let trainee: Trainee;
let lead: Person;
let lists: readonly (readonly [string, Person, string, Record<string, unknown>?])[];

const REFERRALS = `{ referrals { nodes { id state availableActions score modelId taxonomyRelease trainee { code displayName homeProvince { name } skills { skill { label } level } languages { language } consents { purpose } }
  vacancy { title employer { legalName sites { name province { name } } } skills { skill { label } } } interviews { state } offer { state differences { term } } } } }`;
const VACANCIES = `{ vacancies { nodes { id title state availableActions site { name province { name } employer { legalName } } skills { skill { label } } languages { language } costItems { kind } reviews { decision } referrals { state }
  iscoLabel lastReturned { title iscoLabel site { name } skills { skill { label } } } } } }`;
const TRAINEES = `{ trainees { nodes { code hasAccess language minPay { amount } jobPreferences { label } contactMethods { address } } } }`;
const EMPLOYERS = `{ employers { nodes { legalName contacts { displayName } isHeld isExcluded sites { isCleared vettings { decision findings } } } } }`;
const CANDIDATES = `{ candidates { nodes { id state availableActions displayName skills { skill { label } level } matchSummary { skill { label } level } vacancy { title site { name } } interviews { state } offer { state } } } }`;
const OWN_VACANCIES = `{ vacancies { nodes { id title state site { name province { name } isCleared } skills { skill { label } } costItems { kind } apprenticeship { trade } reviews { decision } candidates { nodes { id displayName } } } } }`;
const OFFERS = `{ myOffers { id state availableActions vacancy { title employerName province { name } terms { startsOn } } terms { pay { amount } } differences { term } } }`;
const GRANTS = `{ grants { nodes { id donor institutions { name } targets { indicator target } } } }`;
const TRAINEES_OF_GRANT = `{ traineesOfGrant(grantId: "grant-1", first: 50) { nodes { code displayName } } }`;
const GRANTS_OF_TRAINEES = `{ trainees { nodes { code grant { id institutions { name } } } } }`;
const SUGGESTIONS = `{ myReferrals { id state availableActions reasons { kind } matchSummary { reason { skill { label } } gap { skill { label } } } vacancy { title employerName province { name } } card { displayName } } }`;

const MATCHES_OF = (id: string): string => `{ vacancy(id: "${id}") { bestTrainees(first: 50) { rank rankTotal score trainee { code } vacancy { title }
  contributions { credit skill { label } } gaps { skill { label } } nearMisses { have { label } } scoreGains { rank skill { label } } } } }`;
const UNLOCKS = `{ trainees(first: 50) { nodes { code unlocks { vacancies skill { label } } suggestedCourses { additionalVacancies course { title takenSeats skills { skill { label } } } } } } }`;

const SERVICES = `{ services { nodes { kind state availableActions trainee { code } session { topic attendees { state } } } } }`;
const SESSIONS = `{ groupSessions { nodes { topic attendees { trainee { code } } } } }`;
const STAYS = `{ stays { nodes { state availableActions trainee { code } } } }`;
const COURSES = `{ courses { nodes { title takenSeats hiddenReason skills { level skill { label } } } } }`;
const ENROLMENTS = `{ enrolments { nodes { state availableActions hoursAttended attendance { heldOn } trainee { code } course { title takenSeats skills { skill { label } } } } } }`;
const SELF_EMPLOYMENT = `{ selfEmployments { nodes { state availableActions trainee { code } } } }`;
const SERVICES_OF_TRAINEES = `{ trainees { nodes { code services(first: 2) { nodes { kind session { topic } } } stays { state } enrolments { hoursAttended course { title } } selfEmployments { state } } } }`;
const MY_COURSES = `{ myCourses { title state hoursAttended skills { level skill { label } } } }`;

const ALERTS = `{ alerts { nodes { id state availableActions trainee { code caseWorker { id } } employer { legalName } actions { action by { displayName } } hold { id isOurs } } } }`;
const HOLDS = `{ holds { nodes { id isOurs availableActions employer { legalName isHeld holds { id } } alert { id } agreements { by { displayName } } } } }`;
const TASKS = `{ tasks { nodes { id kind text dueOn employer { legalName } trainee { code } followUp { code } } } }`;

const CHECK_INS = `{ checkIns { nodes { id state startsOn answerBy vacancy { title site { name } } } } }`;
const CHECK_INS_OF_PLACEMENTS = `{ placements { nodes { id employerCheckIns { day state attendance } } } }`;

const RECORD = `id replacedById answers { indicator } recordedBy { displayName } payReceived { amount }`;
const FOLLOW_UPS = `{ followUps(first: 50) { nodes { code state isDue availableActions assignedTo { displayName } trainee { code } placement { vacancy { title employer { legalName } } } } } }`;
const DRAFTS = `{ followUps(first: 50) { nodes { code draft { savedAt } startedBy { by { displayName } } } } }`;
const COMPLETED_FOLLOW_UPS = `{ followUps(state: DONE) { nodes { code isOutOfWindow records { ${RECORD} followUp { code } trainee { code } } } } }`;
const CONTACTS = `{ placements { nodes { followUps { code records { ${RECORD} } } otherContacts { ${RECORD} } } } }`;

const PLACEMENT = `state availableActions vacancy { title } drift { stage differences { term } } agreement { state isOverdue availableActions } learningReviews { heldOn } nextReviewDueOn`;
const PLACEMENTS = `{ placements { nodes { ${PLACEMENT} trainee { code } } } }`;
const PLACEMENTS_OF_TRAINEES = `{ trainees { nodes { placements { ${PLACEMENT} } } } }`;
const EMPLOYER_PLACEMENTS = `{ placements { nodes { displayName state availableActions vacancy { title site { name } } agreement { state isOverdue } } } }`;
const MY_PLACEMENTS = `{ myPlacements { state availableActions vacancy { title employerName province { name } } drift { stage differences { term } } agreement { state isOverdue } } }`;

const PROGRAMMES = `{ programmes { nodes { name isStale availableActions province { name } savedBy { name } institution { name isSteward } } } }`;
const SKILLS = `{ localSkills { nodes { skill { label } localLabels { label } mappedTo { label } state availableActions } } }`;
const INSTITUTIONS = `{ institutions { nodes { code name isSteward } } }`;
const INSTITUTION_REFERRALS = (
  side: string,
): string => `{ institutionReferrals(side: ${side}) { nodes { state availableActions from { name } to { name } trainee { code }
  summary { homeProvince { name } topSkills { label } } released { displayName } } } }`;

async function addRows(): Promise<void> {
  await betweenInstitutions(people, institution, officer);
  const learning = await apprenticeshipAt(harness, people, employer);
  for (const one of [trainee, await people.trainee(institution, { officer })]) {
    const { id } = await acceptedPlacement(harness, one, learning);
    await step(officer, 'placementRecordTerms', { id, input: { stage: 'CONTRACT', terms: terms({ hoursPerWeek: 60 }) } });
  }
  const vacancy: Vacancy = await people.vacancy(await people.employer(), { skills: [[100, 2]] });
  await addEveryService(harness, trainee, [100, 101]);
  await alertAndHold(harness, await people.trainee(institution, { officer }), await people.employer(), officer);
  await addEveryService(harness, await people.trainee(institution), [102]);
  await addHouse();
  const own = await people.vacancy(employer, { skills: [[101, 1]] });
  const { id: returned } = await people.vacancy(employer, { skills: [[100, 1]], state: 'SUBMITTED' });
  await changeEmployerData(officer, 'vacancyReturn', { id: returned, input: { remarks: [{ field: 'tasks', message: 'Say more.' }] } });
  const started = await people.vacancy(employer, { startsOn: inDays(0) });
  const { id: startedId } = await startedPlacement(harness, await people.trainee(institution, { officer }), started);
  await sendCheckIn(harness, startedId);
  await recordContacts(harness, officer, startedId);
  await offerIn(harness, trainee, vacancy, 'EXPLAINED');
  await referralIn(harness, await people.trainee(institution, { officer, skills: [[100, 3]] }), own, 'SENT');
  await people.employer({ cleared: false });
  await people.vacancy(employer, { state: 'APPROVED' });
  await addGrant();
  await addLocalSkill(officer, (await escoSkill(harness, 'greet guests')).code, { label: `skill ${++skills}`, labelKm: `ជំនាញ ${skills}` });
}

/** A house with someone in it. */
async function addHouse(): Promise<void> {
  const { id } = await harness.one<{ id: string }>(
    "insert into shelter_house (institution_id, name, places, created_at) select $1, 'House ' || count(*), 3, now() from shelter_house returning id",
    [institution.id],
  );
  const { id: traineeId } = await people.trainee(institution);
  await harness.sql('insert into shelter_stay (institution_id, trainee_id, house_id, from_on, recorded_at) values ($1, $2, $3, $4, now())', [
    institution.id,
    traineeId,
    id,
    inDays(-3),
  ]);
}

let skills = 0;
let grants = 0;
/** Adds a grant for all trainees without one. */
async function addGrant(): Promise<void> {
  const id = `grant-${++grants}`;
  await new IndicatorRows(harness, people).grant(id, [institution]);
  await harness.sql("insert into donor_grant_target values ($1, 'S1', 10)", [id]);
  // The first grant pays for some of the new trainees, so that its list grows too.
  await harness.sql("update trainee set grant_id = case when id = $2 or right(code, 1) < 'K' then 'grant-1' else $1 end where grant_id is null", [
    id,
    trainee.id,
  ]);
}

/** The number of statements of one operation, from the transactions it opened. */
async function statementsOf(person: Person, query: string, variables: Record<string, unknown> = {}): Promise<number> {
  const database = harness.app.get(Database);
  const open = database.open.bind(database);
  const opened: ReturnType<Database['open']>[] = [];
  database.open = (...args) => {
    const tx = open(...args);
    if (args[0] !== COUNTER_ACTOR && args[0].audience !== 'index') opened.push(tx);
    return tx;
  };
  try {
    await person.ask(query, variables);
  } finally {
    database.open = open;
  }
  // Record accesses are counted and logged in a separate transaction afterwards.
  return opened.find((tx) => tx.statements > 1)?.statements ?? 0;
}

beforeAll(async () => {
  harness = await Harness.start();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
  lead = await people.staff(institution, ['SAFETY_LEAD']);
  employer = await people.employer();
  trainee = await people.trainee(institution, { officer, skills: [[100, 3]] });
  await addRows();
  const vacancy = await people.vacancy(employer, {
    seats: 50,
    skills: [
      [100, 2],
      [101, 1],
    ],
  });
  lists = [
    ['staff: referrals', officer, REFERRALS],
    ['staff: vacancies', officer, VACANCIES],
    ['staff: trainees', officer, TRAINEES],
    ['staff: employers', officer, EMPLOYERS],
    ['staff: matches of a vacancy', officer, MATCHES_OF(vacancy.id)],
    ['staff: what one more skill would unlock', officer, UNLOCKS],
    ['staff: services', officer, SERVICES],
    ['staff: group sessions', officer, SESSIONS],
    ['staff: stays', officer, STAYS],
    ['staff: courses', officer, COURSES],
    ['staff: enrolments', officer, ENROLMENTS],
    ['staff: self-employment', officer, SELF_EMPLOYMENT],
    ['staff: services of trainees', officer, SERVICES_OF_TRAINEES],
    ['trainee: courses', trainee.user, MY_COURSES],
    ['staff: follow-ups', officer, FOLLOW_UPS],
    ['staff: completed follow-ups', officer, COMPLETED_FOLLOW_UPS],
    ['staff: follow-up records of placements', officer, CONTACTS],
    ['staff: placements', officer, PLACEMENTS],
    ['staff: placements of trainees', officer, PLACEMENTS_OF_TRAINEES],
    ['employer: placements', employer.user, EMPLOYER_PLACEMENTS],
    ['trainee: placements', trainee.user, MY_PLACEMENTS],
    ['staff: alerts', officer, ALERTS],
    ['staff: holds', officer, HOLDS],
    ['staff: tasks', officer, TASKS],
    ['employer: candidates', employer.user, CANDIDATES],
    ['employer: vacancies', employer.user, OWN_VACANCIES],
    ['employer: check-ins', employer.user, CHECK_INS],
    ['staff: check-ins of placements', officer, CHECK_INS_OF_PLACEMENTS],
    ['staff: programmes', officer, PROGRAMMES],
    ['staff: institutions', officer, INSTITUTIONS],
    ['staff: local skills', officer, SKILLS],
    ['staff: referrals to institutions', officer, INSTITUTION_REFERRALS('SENDING')],
    ['staff: referrals from institutions', officer, INSTITUTION_REFERRALS('RECEIVING')],
    ['staff: grants', officer, GRANTS],
    ['staff: grants of trainees', officer, GRANTS_OF_TRAINEES],
    ['staff: drafts of follow-ups', officer, DRAFTS],
    ['staff page: due work of all', officer, print(StaffDueDocument), { mine: false }],
    ['staff page: placements', officer, print(PlacementListDocument)],
    ['staff page: placements by state', officer, print(StaffPlacementBoardDocument)],
    ['staff page: referrals', officer, print(ReferralListDocument)],
    ['staff page: deliveries', officer, print(StaffDeliveriesDocument)],
    ['staff page: stays by house', officer, print(StaysByHouseDocument)],
    ['staff page: audit', lead, print(StaffAuditDocument), { first: 50 }],
    ['staff: trainees of a grant', officer, TRAINEES_OF_GRANT],
    ['trainee: offers', trainee.user, OFFERS],
    ['trainee: suggestions', trainee.user, SUGGESTIONS],
  ];
}, 60_000);
afterAll(() => harness.end());

test('no list sends more SQL statements for more rows', async () => {
  const few = new Map<string, number>();
  for (const [name, person, query, variables] of lists) few.set(name, await statementsOf(person, query, variables));
  // one of them reads which employers are on hold, one which answers were witnessed
  expect(few.get('staff page: placements by state')).toBe(10);
  // the rows of a list are one statement, with its views, its provinces and the session; referrals with the clock, too
  expect([few.get('staff page: placements'), few.get('staff page: referrals')]).toEqual([4, 5]);
  for (let more = 0; more < 4; more++) await addRows();
  for (const [name, person, query, variables] of lists) expect([name, await statementsOf(person, query, variables)]).toEqual([name, few.get(name)]);
}, 120_000);
