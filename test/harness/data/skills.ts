import type { Data, Person, Harness } from '../harness';

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
