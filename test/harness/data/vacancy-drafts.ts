import type { Data, Person } from '../harness';

/** Mutations and queries of an employer for a vacancy draft. */
let keys = 0;
const SHOWS = 'id content { title terms { pay { amount } startsOn hoursPerWeek } closesOn } sections { section state } problems { path isMissing section message }';
const REFUSED = '... on Refusal { code message } ... on InvalidInput { problems { path message } } ... on TransitionNotAllowed { state availableActions }';

export const createDraft = async (person: Person, copyOf: string | null = null, key = `draft-${++keys}`): Promise<Data> => {
  const answer = await person.ask(
    `mutation ($copyOf: ID, $key: ID!) { vacancyDraftStart(copyOf: $copyOf, idempotencyKey: $key) { ... on VacancyDraftStartPayload { draft { ${SHOWS} } } ${REFUSED} } }`,
    { copyOf, key },
  );
  return answer.draft ?? answer;
};

interface SaveOptions {
  readonly expectedVersion?: string | null;
  readonly searches?: readonly object[];
}

export const saveDraft = async (person: Person, id: string, input: object, { expectedVersion = null, searches }: SaveOptions = {}): Promise<Data> => {
  const answer = await person.ask(
    `mutation ($id: ID!, $input: VacancyDraftInput!, $searches: [SkillSearchInput!], $expectedVersion: String, $key: ID!) { vacancyDraftSave(id: $id, input: $input, searches: $searches, expectedVersion: $expectedVersion, idempotencyKey: $key) { ... on VacancyDraftSavePayload { draft { ${SHOWS} } } ${REFUSED} } }`,
    { id, input, searches, expectedVersion, key: `draft-${++keys}` },
  );
  return answer.draft ?? answer;
};

export const submitDraft = async (person: Person, id: string, key = `draft-${++keys}`): Promise<Data> => {
  const answer = await person.ask(
    `mutation ($id: ID!, $key: ID!) { vacancyDraftSend(id: $id, idempotencyKey: $key) { ... on VacancyDraftSendPayload { vacancy { id state } } ${REFUSED} } }`,
    { id, key },
  );
  return answer.vacancy ?? answer;
};

export const discardDraft = (person: Person, id: string): Promise<Data> =>
  person.ask(
    'mutation ($id: ID!, $key: ID!) { vacancyDraftDiscard(id: $id, idempotencyKey: $key) { ... on VacancyDraftDiscardPayload { discarded } ... on Refusal { code message } } }',
    { id, key: `draft-${++keys}` },
  );

export const readDraft = (person: Person, id: string): Promise<Data> => person.ask(`query ($id: ID!) { vacancyDraft(id: $id) { ${SHOWS} } }`, { id });
