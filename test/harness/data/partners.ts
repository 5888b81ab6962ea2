import type { Institution, People } from './people';
import { key } from '../trainee-requests';
import type { Data, Person } from '../harness';

/** Staff requests about other institutions, with the fields a test reads. */
const REFERRAL = `id side state availableActions need urgency from { name } to { name } dueAt
  summary { ageBand homeProvince { code } languages literacy skillCount topSkills { code } alsoNeeds }
  released { displayName language until contactMethods { kind address safeDays safeFrom safeTo mayLeaveMessage } } trainee { id code }`;
const PROGRAMME = 'id name nameKm kinds province { code } about contact languages checkedOn isStale closedOn availableActions savedBy { id } institution { id }';
const CAPACITY = `partner { id } functions { workFunction label baseline latest change } baselineTotal latestTotal totalChange
  reviews { kind heldOn scores { workFunction score note } } support { kind givenOn hours about grantId }`;
const MORE: Readonly<Record<string, string>> = {
  InvalidInput: 'problems { path message }',
  TransitionNotAllowed: 'state availableActions',
  NotReady: 'missing',
};

/** One mutation: its payload, or the refusal with its message. */
async function ask(
  person: Person,
  field: string,
  types: Readonly<Record<string, string>>,
  variables: object,
  shows: string,
  refusals: string[],
): Promise<Data> {
  const all = Object.entries({ ...types, idempotencyKey: 'ID!' });
  const refused = refusals.map((type) => `... on ${type} { ${MORE[type]} }`).join(' ');
  return person.ask(
    `mutation (${all.map(([name, type]) => `$${name}: ${type}`).join(', ')}) { ${field}(${all.map(([name]) => `${name}: $${name}`).join(', ')}) {
       __typename ... on ${field.charAt(0).toUpperCase()}${field.slice(1)}Payload { ${shows} } ... on Refusal { code message } ${refused} } }`,
    { idempotencyKey: key(), ...variables },
  );
}

const SHOWN = `institutionReferral { ${REFERRAL} }`;
export const draft = (person: Person, input: object, idempotencyKey = key()): Promise<Data> =>
  ask(person, 'institutionReferralDraft', { input: 'InstitutionReferralInput!' }, { input, idempotencyKey }, SHOWN, ['InvalidInput']);
/** One transition by either side: offer, accept, reject, release, finish or revoke. */
export const step = (person: Person, transition: string, id: string, idempotencyKey = key()): Promise<Data> =>
  ask(person, `institutionReferral${transition}`, { id: 'ID!' }, { id, idempotencyKey }, SHOWN, ['TransitionNotAllowed', ...(transition === 'Release' ? ['NotReady'] : [])]);
export const acceptReferral = (person: Person, id: string, traineeId: string): Promise<Data> =>
  ask(person, 'institutionReferralStartService', { id: 'ID!', input: 'InstitutionReferralStartServiceInput!' }, { id, input: { traineeId } }, SHOWN, ['TransitionNotAllowed']);
export const readReferral = (person: Person, id: string): Promise<Data> => person.ask(`query ($id: ID!) { institutionReferral(id: $id) { ${REFERRAL} } }`, { id });
export const listed = async (person: Person, side: 'SENDING' | 'RECEIVING'): Promise<Data[]> =>
  (await person.ask(`query ($side: ReferralSide!) { institutionReferrals(side: $side) { nodes { ${REFERRAL} } } }`, { side })).nodes;

export const addInstitution = (person: Person, input: object): Promise<Data> =>
  ask(person, 'institutionAdd', { input: 'InstitutionInput!' }, { input }, 'institution { id code name nameKm isSteward }', ['InvalidInput']);
export const addStaff = (person: Person, input: object, idempotencyKey = key()): Promise<Data> =>
  ask(person, 'staffAccountAdd', { input: 'StaffAccountInput!' }, { input, idempotencyKey }, 'account { id login institution { id } } secret totpSecret', [
    'InvalidInput',
  ]);
export const saveProgramme = (person: Person, input: object, id?: string): Promise<Data> =>
  ask(person, 'programmeSave', { ...(id ? { id: 'ID' } : {}), input: 'ProgrammeInput!' }, { id, input }, `programme { ${PROGRAMME} }`, [
    'InvalidInput',
    'TransitionNotAllowed',
  ]);
export const closeProgramme = (person: Person, id: string): Promise<Data> =>
  ask(person, 'programmeClose', { id: 'ID!' }, { id }, `programme { ${PROGRAMME} }`, ['TransitionNotAllowed']);
export const search = (person: Person, by: object): Promise<Data> =>
  person.ask(
    `query ($text: String, $kinds: [ProgrammeKind!], $province: String, $first: Int, $after: String) {
       programmes(text: $text, kinds: $kinds, province: $province, first: $first, after: $after) { nodes { ${PROGRAMME} } pageInfo { hasNextPage endCursor } } }`,
    { ...by },
  );
export const recordReview = (person: Person, input: object): Promise<Data> =>
  ask(person, 'capacityReviewRecord', { input: 'CapacityReviewInput!' }, { input }, `capacity { ${CAPACITY} }`, ['InvalidInput', 'NotReady']);
export const recordSupport = (person: Person, input: object): Promise<Data> =>
  ask(person, 'capacitySupportRecord', { input: 'CapacitySupportInput!' }, { input }, `capacity { ${CAPACITY} }`, ['InvalidInput']);
export const capacityOf = (person: Person, partnerId: string): Promise<Data> =>
  person.ask(`query ($id: ID!) { capacity(partnerId: $id) { ${CAPACITY} } }`, { id: partnerId });

/** Creates one programme, and one referral in each direction between this institution and a new one. */
export async function betweenInstitutions(people: People, institution: Institution, caseWorker: Person): Promise<void> {
  const partner = await people.institution();
  const colleague = await people.staff(partner, ['CASE_WORKER']);
  const programme = { name: `House ${key()}`, kinds: ['LEGAL'], provinceCode: '12', about: 'Help.', contact: 'Call 000 000 001.', institutionId: partner.id };
  await saveProgramme(caseWorker, programme);
  for (const [by, from, to] of [
    [caseWorker, institution, partner],
    [colleague, partner, institution],
  ] as const) {
    const trainee = await people.trainee(from, { skills: [[100, 3]] });
    const input = { traineeId: trainee.id, toInstitutionId: to.id, need: 'LEGAL', urgency: 'ROUTINE' };
    await step(by, 'Offer', (await draft(by, input)).institutionReferral.id);
  }
}
