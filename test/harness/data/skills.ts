import type { Data, Person, Harness } from '../harness';
import { key, profile } from '../trainee-requests';

/** Requests of staff about local skills, with the fields a test reads. */
const CHANGES: Readonly<Record<string, string>> = {
  skillAddLocal: '$input: SkillAddLocalInput!',
  skillRetireLocal: '$skillCode: ID!',
  skillLabelAdd: '$skillCode: ID!, $input: SkillLabelInput!',
  skillLabelRemove: '$skillCode: ID!, $input: SkillLabelInput!',
};
const REFUSED: Readonly<Record<string, string>> = {
  skillRetireLocal: '... on TransitionNotAllowed { state availableActions }',
  skillLabelAdd: '... on TransitionNotAllowed { state availableActions }',
  skillLabelRemove: '... on NotReady { missing }',
};
export const ENTRY = 'skill { code label } localLabels { label language } mappedTo { code label } relation state availableActions';
let keys = 0;

/** One mutation of a skill: its entry, or the refusal with its message. */
export async function changeSkill(person: Person, field: string, variables: Readonly<Record<string, unknown>>, key = `skill-${++keys}`): Promise<Data> {
  const declared = CHANGES[field] ?? '';
  const args = [...declared.matchAll(/\$(\w+)/g)].map(([, name]) => `${name}: $${name}`).join(', ');
  const answer = await person.ask(
    `mutation (${declared}, $key: ID!) { ${field}(${args}, idempotencyKey: $key) {
       __typename ... on ${field.charAt(0).toUpperCase()}${field.slice(1)}Payload { skillEntry { ${ENTRY} } }
       ... on Refusal { code message } ... on InvalidInput { problems { path message } } ${REFUSED[field] ?? ''} } }`,
    { ...variables, key },
  );
  return answer.code ? answer : answer.skillEntry;
}

/** A local skill, added by staff of the steward institution. */
export const addLocalSkill = (person: Person, mappedToCode: string, change: object = {}): Promise<Data> =>
  changeSkill(person, 'skillAddLocal', { input: { label: 'krama weaving', labelKm: 'ត្បាញក្រមា', mappedToCode, relation: 'NARROWER_OF', ...change } });
export const labelled = (person: Person, skillCode: string, label: string, language = 'KM'): Promise<Data> =>
  changeSkill(person, 'skillLabelAdd', { skillCode, input: { label, language } });

/** The labels a person finds with a text. */
export async function searchSkills(person: Person, text: string, first = 10): Promise<string[]> {
  const skills: { label: string }[] = await person.ask('query ($text: String!, $first: Int!) { skills(text: $text, first: $first) { label } }', {
    text,
    first,
  });
  return skills.map(({ label }) => label);
}

/** An ESCO skill by its preferred label. */
export const escoSkill = (harness: Harness, label: string): Promise<{ id: number; code: string; label: string }> =>
  harness.one('select id, code, label from skill where label = $1', [label]);

const WORD = 'id word skill { label } people isShared isOurs';
const INVALID = '... on Refusal { code message } ... on InvalidInput { problems { path message } }';

/** A profile with these skills of hers, by code. */
export const profileOf = (skillCodes: readonly string[], more: object = {}): object =>
  profile('', { skills: skillCodes.map((skillCode) => ({ skillCode, level: 2, source: 'SELF', evidence: null })), ...more });

/** Saves a new profile after these searches. @returns her id, or the refusal */
export async function saved(person: Person, skillCodes: readonly string[], searches: readonly object[], once = key(), more: object = {}): Promise<Data> {
  const input = { ...profileOf(skillCodes, more), searches };
  const answer = await person.ask(
    `mutation ($input: TraineeInput!, $key: ID!) { traineeRegister(input: $input, idempotencyKey: $key) { ... on TraineeRegisterPayload { trainee { id } } ${INVALID} } }`,
    { input, key: once },
  );
  return answer.trainee?.id ?? answer;
}

const decide =
  (field: 'wordApprove' | 'wordReject', payload: string) =>
  (person: Person, word: string, skillCode: string, once = key()): Promise<Data> =>
    person.ask(`mutation ($input: LexiconWordInput!, $key: ID!) { ${field}(input: $input, idempotencyKey: $key) { ${payload} ${INVALID} } }`, {
      input: { word, skillCode },
      key: once,
    });
export const approve = decide('wordApprove', `... on WordApprovePayload { lexiconWord { ${WORD} } }`);
export const reject = decide('wordReject', '... on WordRejectPayload { skill { label } }');

export const pickedWords = (person: Person): Promise<Data[]> => person.ask('{ pickedWords { word skill { label } people employers isShared isFound } }');
export const lexiconOf = async (person: Person): Promise<Data[]> => (await person.ask(`{ lexiconWords { nodes { ${WORD} } } }`)).nodes;
export const sharedWords = (person: Person): Promise<Data[]> => person.ask('{ sharedWords { word means people employers } }');

/** None of the skills found fits. */
export const askSkill = (person: Person, words: string, once = key(), more: object = {}): Promise<Data> =>
  person.ask(`mutation ($input: SkillAskInput!, $key: ID!) { skillAsk(input: $input, idempotencyKey: $key) { ... on SkillAskPayload { isKept } ${INVALID} } }`, {
    input: { words, ...more },
    key: once,
  });
export const questions = (person: Person): Promise<Data[]> => person.ask('{ skillQuestions { id word place state } }');
const DECIDED = `${INVALID} ... on TransitionNotAllowed { state availableActions }`;
export const answerQuestion = (person: Person, id: string, skillCode: string, once = key()): Promise<Data> =>
  person.ask(
    `mutation ($id: ID!, $code: ID!, $key: ID!) { skillQuestionAnswer(id: $id, skillCode: $code, idempotencyKey: $key) {
       ... on SkillQuestionAnswerPayload { skillQuestion { state skill { label } } } ${DECIDED} } }`,
    { id, code: skillCode, key: once },
  );
export const answerWithLocal = (person: Person, id: string, input: object, once = key()): Promise<Data> =>
  person.ask(
    `mutation ($id: ID!, $input: SkillAddLocalInput!, $key: ID!) { skillQuestionAnswerLocal(id: $id, input: $input, idempotencyKey: $key) {
       ... on SkillQuestionAnswerLocalPayload { skillEntry { ${ENTRY} } } ${DECIDED} } }`,
    { id, input, key: once },
  );
export const dismissQuestion = (person: Person, id: string, once = key()): Promise<Data> =>
  person.ask(
    `mutation ($id: ID!, $key: ID!) { skillQuestionDismiss(id: $id, idempotencyKey: $key) {
       ... on SkillQuestionDismissPayload { skillQuestion { state skill { label } } } ${DECIDED} } }`,
    { id, key: once },
  );
