import { inDays, today } from './data/people';
import type { Answer, Data, Person, Harness } from './harness';

/** Requests of employers and staff about employers, sites and vacancies, with the fields a test reads. */
let keys = 0;
const INPUTS: Readonly<Record<string, string>> = {
  vettingPlan: 'VettingPlanInput',
  vettingRecordVisit: 'VettingVisitInput',
  vettingDecide: 'VettingDecideInput',
  vettingSendBack: 'VettingSendBackInput',
  vettingRecordConduct: 'VettingConductInput',
  vettingConditionMeet: 'VettingConditionMeetInput',
  vettingConditionExtend: 'VettingConditionExtendInput',
  vacancyCreate: 'VacancyInput',
  vacancyChange: 'VacancyInput',
  vacancyReturn: 'VacancyReturnInput',
  employerReportChange: 'EmployerReportChangeInput',
  employerSuspend: 'ReasonInput',
  employerReinstate: 'ReasonInput',
  employerClose: 'ReasonInput',
  employerDeclareTie: 'EmployerTieInput',
  employerRemoveTie: 'EmployerTieInput',
};
const SUBJECTS: Readonly<Record<string, string>> = {
  vetting:
    'vetting { id state availableActions decision conditions validFrom validUntil decisions { by { id } decision } visitors { id } answers { itemCode answer } }',
  vacancy: 'vacancy { id state availableActions reviews { decision remarks { field message } } }',
  employer: 'employer { id isExcluded }',
};
/** The mutations that can return these refusals. */
const REFUSALS: Readonly<Record<string, (field: string) => boolean>> = {
  'InvalidInput { problems { path message } }': () => true,
  'TransitionNotAllowed { state availableActions }': (field) =>
    !['vettingPlan', 'employerExclude', 'employerInclude', 'employerDeclareTie', 'employerRemoveTie', 'employerReportChange'].includes(field),
  'NotReady { missing }': (field) => ['vettingSubmit', 'vettingDecide', 'vettingRecordConduct', 'employerClose'].includes(field),
};

export interface ChangeOptions {
  readonly id?: string;
  readonly input?: object;
  readonly key?: string;
  /** Fields to read beyond the subject's state. */
  readonly more?: string;
}

/** One mutation of an employer, site or vacancy: its subject, or the refusal. */
export async function changeEmployerData(person: Person, field: string, { id, input, key = `place-${++keys}`, more = '' }: ChangeOptions): Promise<Data> {
  const subject = /^[a-z]+/.exec(field)?.[0] ?? '';
  const type = INPUTS[field];
  const declared = [...(id === undefined ? [] : ['$id: ID!']), ...(type ? [`$input: ${type}!`] : []), '$key: ID!'].join(', ');
  const args = [...(id === undefined ? [] : ['id: $id']), ...(type ? ['input: $input'] : []), 'idempotencyKey: $key'].join(', ');
  const refused = Object.entries(REFUSALS).flatMap(([shape, has]) => (has(field) ? [`... on ${shape}`] : []));
  const payload = `${field.charAt(0).toUpperCase()}${field.slice(1)}Payload`;
  const shows = (SUBJECTS[subject] ?? '').replace(/\}$/, `${more} }`);
  const answer = await person.ask(
    `mutation (${declared}) { ${field}(${args}) { __typename ... on ${payload} { ${shows} } ... on Refusal { code message } ${refused.join(' ')} } }`,
    { ...(id === undefined ? {} : { id }), ...(type ? { input } : {}), key },
  );
  return answer.code ? answer : answer[subject];
}

export const pathsOf = (refusal: Data): string[] => (refusal.problems as { path: string }[]).map(({ path }) => path);

export const business = (change: object = {}): Record<string, unknown> => ({
  legalName: 'Lotus Bakery',
  legalNameKm: 'ហាងនំឈូក',
  registrationNumber: 'KH-2026-001',
  sector: 'CAFE_RESTAURANT',
  sizeBand: '10-49',
  sites: [
    { name: 'Bakery', provinceCode: '12', district: 'Chamkar Mon', address: 'Street 310' },
    { name: 'Shop', provinceCode: '08', district: 'Ta Khmau', address: 'Street 2' },
  ],
  contactName: 'Sok Dara',
  login: 'dara@lotus.example',
  secret: 'rice bread and butter',
  language: 'EN',
  ...change,
});

/**
 * Registers a business without a session; from another address if the harness runs behind a proxy
 * (WAYMARK_PROXIES).
 */
export const register = (harness: Harness, input: object, key = `business-${++keys}`, from?: string): Promise<Answer> =>
  harness.post(
    'employer',
    `mutation ($input: EmployerRegisterInput!, $key: ID!) { employerRegister(input: $input, idempotencyKey: $key) {
       __typename ... on EmployerRegisterPayload { received } ... on Refusal { code message } ... on InvalidInput { problems { path message } } } }`,
    { input, key },
    from === undefined ? {} : { 'x-forwarded-for': from },
  );

/** Signs in with the registered credentials, and returns that person. */
export async function signInAsBusiness(harness: Harness, login: string, secret: string): Promise<Person> {
  const { data } = await harness.post(
    'employer',
    'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on SignInPayload { token } ... on Refusal { code } } }',
    { input: { login, secret } },
  );
  if (!data.signIn.token) throw new Error(`signIn: ${data.signIn.code}`);
  const { id } = await harness.one<{ id: string }>("select id from account where audience = 'employer' and login = $1 and closed_at is null", [login]);
  return harness.session('employer', id);
}

export const vacancyInput = (siteId: string, skillCode: string, change: object = {}, terms: object = {}): object => ({
  siteId,
  kind: 'JOB',
  title: 'Kitchen helper',
  tasks: 'Washes, cuts and carries.',
  iscoCode: '9412',
  seats: 2,
  terms: {
    pay: { amount: '210.00', currency: 'USD', per: 'MONTH' },
    days: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'],
    startsAt: '07:00',
    endsAt: '16:00',
    hoursPerWeek: 48,
    startsOn: inDays(30),
    ...terms,
  },
  closesOn: inDays(25),
  skills: [{ skillCode, need: 'REQUIRED', minLevel: 2, gate: true }],
  languages: [{ language: 'km', level: 2 }],
  costItems: [{ kind: 'UNIFORM_AND_TOOLS', paidBy: 'EMPLOYER' }],
  ...change,
});

/** Every checklist item with the answer YES, except the named ones. */
export async function answersOf(person: Person, but: Readonly<Record<string, string>> = {}): Promise<object[]> {
  const items = (await person.ask('{ vettingChecklist { code } }')) as { code: string }[];
  return items.map(({ code }) => ({ itemCode: code, answer: but[code] ?? 'YES', evidence: 'OBSERVED' }));
}

/** A visit by two people with only good answers, submitted for a decision. */
export async function submittedVetting(lead: Person, second: Person, siteId: string, but: Readonly<Record<string, string>> = {}, offSite = 2): Promise<string> {
  const planned = await changeEmployerData(lead, 'vettingPlan', { input: planInput(siteId, lead, second) });
  const input = { answers: await answersOf(lead, but), workersInterviewed: 4, workersInterviewedOffSite: offSite, findings: 'Clean and calm.' };
  await changeEmployerData(lead, 'vettingRecordVisit', { id: planned.id, input });
  const conduct = { signedOn: today(), signedBy: 'Owner', proof: 'CHECKED_ON_VISIT' };
  expect(await changeEmployerData(lead, 'vettingRecordConduct', { id: planned.id, input: conduct })).toMatchObject({ state: 'VISITED' });
  expect(await changeEmployerData(second, 'vettingSubmit', { id: planned.id })).toMatchObject({ state: 'SUBMITTED' });
  return planned.id;
}

export const planInput = (siteId: string, lead: Person, second: Person, change: object = {}): object => ({
  siteId,
  kind: 'FIRST',
  visitOn: today(),
  visitorIds: [lead.id, second.id],
  leadVisitorId: lead.id,
  ...change,
});
