import { today } from './data/people';
import type { Data, Person } from './harness';

/** Requests of staff about a trainee, with the fields a test reads. */
let keys = 0;
export const key = (): string => `key-${++keys}`;
const MEMBERS = '... on InvalidInput { problems { path message } } ... on TransitionNotAllowed { state availableActions } ... on NotReady { missing }';
const TRAINEE = 'id code displayName state availableActions missingForJobReady';
const REFUSALS: Readonly<Record<string, readonly string[]>> = {
  traineeMakeJobReady: ['InvalidInput', 'TransitionNotAllowed', 'NotReady'],
  traineePrepare: ['InvalidInput', 'TransitionNotAllowed'],
  traineeChange: ['InvalidInput', 'TransitionNotAllowed'],
  traineeVerifyContact: ['InvalidInput', 'TransitionNotAllowed'],
};

/** Sends a mutation by its arguments' types. `more` is read from the trainee, `beside` from the payload. */
export function ask(person: Person, field: string, types: Readonly<Record<string, string>>, variables: object, more = '', beside = ''): Promise<Data> {
  const all = Object.entries({ ...types, idempotencyKey: 'ID!' });
  const refused = MEMBERS.match(/\.\.\. on \w+ \{[^.]*\}/g)?.filter((member) =>
    (REFUSALS[field] ?? ['InvalidInput']).some((type) => member.includes(` ${type} `)),
  );
  const payload = `${field.charAt(0).toUpperCase()}${field.slice(1)}Payload`;
  return person.ask(
    `mutation (${all.map(([name, type]) => `$${name}: ${type}`).join(', ')}) { ${field}(${all.map(([name]) => `${name}: $${name}`).join(', ')}) {
       __typename ... on ${payload} { trainee { ${TRAINEE} ${more} } ${beside} } ... on Refusal { code message } ${refused?.join(' ')} } }`,
    { idempotencyKey: key(), ...variables },
  );
}
const ID = { id: 'ID!' };

export const profile = (skillCode: string, change: object = {}): object => ({
  displayName: 'Sophea',
  language: 'KM',
  homeProvince: '12',
  travel: 'ADJACENT_PROVINCE',
  acceptsHousing: true,
  literacy: 3,
  education: 'Grade 9',
  availableFrom: today(),
  availableDays: ['MONDAY', 'TUESDAY', 'SUNDAY'],
  availableFromTime: '06:30',
  availableToTime: '19:00',
  wantedHoursMin: 30,
  wantedHoursMax: 48,
  minPay: { amount: '180.50', currency: 'USD' },
  licences: [],
  skills: [{ skillCode, level: 3, source: 'INSTRUCTOR', evidence: 'Final test, May' }],
  languages: [{ language: 'km', level: 4 }],
  jobPreferences: [{ iscoCode: '9412', rank: 1 }],
  ...change,
});

const PROFILE =
  'placementOfficer { id } skills { skill { code } level source evidence assertedOn } languages { language level } jobPreferences { iscoCode rank } homeProvince { code name } availableDays';
export const register = (person: Person, input: object): Promise<Data> => ask(person, 'traineeRegister', { input: 'TraineeInput!' }, { input }, PROFILE);
export const change = (person: Person, id: string, input: object): Promise<Data> =>
  ask(person, 'traineeChange', { ...ID, input: 'TraineeInput!' }, { id, input }, PROFILE);
export const setIdentity = (person: Person, id: string, input: object): Promise<Data> =>
  ask(person, 'traineeSetIdentity', { ...ID, input: 'IdentityInput!' }, { id, input }, 'limits { ageKnown }');
export const setLimits = (person: Person, id: string, input: object): Promise<Data> =>
  ask(person, 'traineeSetLimits', { ...ID, input: 'LimitsInput!' }, { id, input }, 'limits { noNight noAlcohol excludedCount reviewedOn ageKnown }');
const CONTACTS = 'contactMethods { id kind owner state verifiedOn safeDays safeFrom safeTo }';
export const setContact = (person: Person, id: string, input: object): Promise<Data> =>
  ask(person, 'traineeSetContact', { ...ID, input: 'ContactMethodInput!' }, { id, input }, CONTACTS);
export const verifyContact = (person: Person, id: string, contactMethodId: string): Promise<Data> =>
  ask(person, 'traineeVerifyContact', { ...ID, contactMethodId: 'ID!' }, { id, contactMethodId }, CONTACTS);
export const giveConsent = (person: Person, id: string, input: object): Promise<Data> =>
  ask(person, 'traineeRecordConsent', { ...ID, input: 'ConsentInput!' }, { id, input }, 'consents { id purpose isActive expiresOn }');
export const giveAccess = (person: Person, id: string, idempotencyKey = key()): Promise<Data> =>
  ask(person, 'traineeCreateAccess', ID, { id, idempotencyKey }, '', 'login secret');
export const transition = (person: Person, field: string, id: string): Promise<Data> => ask(person, field, ID, { id });
export const readTrainee = (person: Person, id: string): Promise<Data> =>
  person.ask('query ($id: ID!) { trainee(id: $id) { id state missingForJobReady availableActions } }', { id });
export const IDENTITY = { legalName: 'Chan Dara', khmerName: 'ចាន់ ដារ៉ា', bornOn: '2004-02-29', birthDateCertainty: 'DOCUMENT', address: 'Street 163' };
export const MATCHING = { purpose: 'MATCHING', language: 'KM', explanationMethod: 'READ_ALOUD' };
