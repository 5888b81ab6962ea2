import type { Data, Person } from '../harness';

/** Mutations and queries of an employer for a vacancy draft. */
let keys = 0;
const SHOWS = 'id content { title terms { pay { amount } startsOn hoursPerWeek } closesOn } tasks { task state } problems { path isMissing task message }';
const REFUSED = '... on Refusal { code message } ... on InvalidInput { problems { path message } } ... on MoveNotAllowed { state nextMoves }';

export const createDraft = async (person: Person, copyOf: string | null = null, key = `outline-${++keys}`): Promise<Data> => {
  const answer = await person.ask(
    `mutation ($copyOf: ID, $key: ID!) { vacancyOutlineBegin(copyOf: $copyOf, idempotencyKey: $key) { ... on VacancyOutlineBeginPayload { outline { ${SHOWS} } } ${REFUSED} } }`,
    { copyOf, key },
  );
  return answer.outline ?? answer;
};

export const saveDraft = async (person: Person, id: string, input: object, saw: string | null = null): Promise<Data> => {
  const answer = await person.ask(
    `mutation ($id: ID!, $input: VacancyOutlineInput!, $saw: String, $key: ID!) { vacancyOutlineSave(id: $id, input: $input, saw: $saw, idempotencyKey: $key) { ... on VacancyOutlineSavePayload { outline { ${SHOWS} } } ${REFUSED} } }`,
    { id, input, saw, key: `outline-${++keys}` },
  );
  return answer.outline ?? answer;
};

export const submitDraft = async (person: Person, id: string, key = `outline-${++keys}`): Promise<Data> => {
  const answer = await person.ask(
    `mutation ($id: ID!, $key: ID!) { vacancyOutlineSend(id: $id, idempotencyKey: $key) { ... on VacancyOutlineSendPayload { vacancy { id state } } ${REFUSED} } }`,
    { id, key },
  );
  return answer.vacancy ?? answer;
};

export const discardDraft = (person: Person, id: string): Promise<Data> =>
  person.ask(
    'mutation ($id: ID!, $key: ID!) { vacancyOutlineDiscard(id: $id, idempotencyKey: $key) { ... on VacancyOutlineDiscardPayload { discarded } ... on Refusal { code message } } }',
    { id, key: `outline-${++keys}` },
  );

export const readDraft = (person: Person, id: string): Promise<Data> => person.ask(`query ($id: ID!) { vacancyOutline(id: $id) { ${SHOWS} } }`, { id });
