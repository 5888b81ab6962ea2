import type { Trainee } from './data/people';
import type { Data, Harness, Person } from './harness';

let keys = 0;
const HOW = { language: 'km', manner: 'IN_PERSON', place: 'Shelter office' };

/** A yes to an explained offer, with every point repeated. */
export const yesToOffer = (subjectId: string): object => ({
  word: 'YES_TO_OFFER',
  subjectId,
  question: 'Do you want this job?',
  pay: true,
  hours: true,
  workplace: true,
  contactPerson: true,
});
export const yesToReferral = (subjectId: string, fields: readonly string[]): object => ({
  word: 'YES_TO_REFERRAL',
  subjectId,
  question: 'May we tell this employer about you?',
  fields,
});
export const no = (subjectId: string): object => ({ word: 'NO', subjectId });

const WORD = 'word { id waitsFor }';
const sent = async (person: Person, field: string, payload: string, declared: string, args: string, values: object): Promise<Data> => {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Payload`;
  const answer = await person.ask(
    `mutation (${declared}, $key: ID!) { ${field}(${args}, idempotencyKey: $key) { __typename ... on ${type} { ${payload} } ... on Refusal { code message } } }`,
    { ...values, key: `word-${++keys}` },
  );
  return answer.code ? answer : (answer.word ?? answer.trainee);
};

/** Records what she said; the trainee's id, or the refusal. */
export const recordWord = (person: Person, input: object): Promise<Data> =>
  sent(person, 'wordRecord', 'trainee { id }', '$input: WordRecordInput!', 'input: $input', { input: { ...HOW, ...input } });
export const confirmWord = (person: Person, id: string): Promise<Data> => sent(person, 'wordConfirm', WORD, '$id: ID!', 'id: $id', { id });
export const askAgain = (person: Person, id: string, answer = 'YES'): Promise<Data> =>
  sent(person, 'wordAskAgain', WORD, '$id: ID!, $input: WordAskAgainInput!', 'id: $id, input: $input', { id, input: { way: 'CALL', answer } });
export const reverseWord = (person: Person, id: string): Promise<Data> => sent(person, 'wordReverse', WORD, '$id: ID!', 'id: $id', { id });

/** The latest word of a kind. */
export const wordOf = async (harness: Harness, word: string): Promise<string> =>
  (await harness.one<{ id: string }>('select id from witnessed_word where word = $1 order by recorded_at desc, id limit 1', [word])).id;

/** A phone on which staff may call her, confirmed today. */
export async function verifiedCall(harness: Harness, trainee: Trainee): Promise<void> {
  await harness.sql(
    "insert into contact_method (institution_id, trainee_id, kind, address, owner, state, verified_on) values ($1, $2, 'CALL', '012345678', 'SELF', 'VERIFIED', current_date)",
    [trainee.institutionId, trainee.id],
  );
}
