import type { TransferReason } from '../../matching/domain/facts/taxonomy-view';
import { InputReader } from '../../../shared/input-reader';
import { refuse, type Refusal } from '../../../shared/refusal';
import { LABEL_LANGUAGES, type LabelLanguage, labelKey } from './label';
import { LOCAL_RELATIONS, type LocalRelation, type Skill } from './skill';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Whether new profiles, vacancies and courses may use a skill; a retired one stays where it is already used.
 */
export const SKILL_STATES = ['ACTIVE', 'RETIRED'] as const;
export type SkillState = (typeof SKILL_STATES)[number];

/** The maximum length of a label, in characters: one line of a form or an e-mail. */
const MAX_LABEL_LENGTH = 120;

const KHMER_LETTER = /[\u1780-\u17b3]/u;

/** A new label with its comparison key. */
export interface NewLabel {
  readonly language: LabelLanguage;
  readonly label: string;
  readonly key: string;
}

/**
 * The input of a skill that ESCO lacks: a label in one or both languages, and the code of the ESCO skill it
 * is mapped to.
 */
export interface LocalSkillDraft {
  readonly labels: readonly NewLabel[];
  readonly mappedToCode: string;
  readonly relation: LocalRelation;
}

/** Parses a local skill: `label` in English, `labelKm` in Khmer, at least one of them (EMPTY). */
export function parseLocalSkill(input: Fields): LocalSkillDraft | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const labels = [readLabel(reader, 'label', 'en'), readLabel(reader, 'labelKm', 'km')].filter((label) => label !== null);
  if (!labels.every(isInItsScript)) reader.refuse('labelKm', 'NOT_KHMER');
  if (labels.length === 0 && reader.problems.length === 0) reader.refuse('label', 'EMPTY');
  return reader.result({ labels, mappedToCode: reader.id('mappedToCode'), relation: reader.choice('relation', LOCAL_RELATIONS) });
}

/** Parses one label with its language. */
export function parseLabel(input: Fields): NewLabel | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const language = reader.choice('language', LABEL_LANGUAGES);
  const label = readLabel(reader, 'label', language);
  if (label === null) reader.refuse('label', 'EMPTY');
  return reader.result(label ?? { language, label: '', key: '' });
}

/** Whether a Khmer label has a Khmer letter: readers of Khmer would see an English name as a reviewed one. An earlier one can be removed. */
export const isInItsScript = ({ language, label }: NewLabel): boolean => language !== 'km' || KHMER_LETTER.test(label);

/** A label of only blanks and zero-width signs counts as missing. */
function readLabel(reader: InputReader, field: string, language: LabelLanguage): NewLabel | null {
  const label = reader.optionalText(field, MAX_LABEL_LENGTH);
  const key = labelKey(label ?? '');
  return label === null || key === '' ? null : { language, label, key };
}

/** The input field of a local skill that holds the label of a language. */
export const labelField = (language: LabelLanguage): 'label' | 'labelKm' => (language === 'km' ? 'labelKm' : 'label');

export const skillState = ({ retired }: Pick<Skill, 'retired'>): SkillState => (retired ? 'RETIRED' : 'ACTIVE');

/** What the steward's staff may do with a skill: edit labels of any active skill, and retire a local one. */
export function skillActions({ retired, mappedToId }: Pick<Skill, 'retired' | 'mappedToId'>): string[] {
  if (retired) return ['removeLabel'];
  return mappedToId === null ? ['addLabel', 'removeLabel'] : ['addLabel', 'removeLabel', 'retire'];
}

/** Refuses an action that is not allowed in the skill's state: TRANSITION_NOT_ALLOWED, with the allowed ones. */
export function skillActionRefusal(skill: Skill, action: string): Refusal<'TRANSITION_NOT_ALLOWED'> | null {
  const availableActions = skillActions(skill);
  return availableActions.includes(action) ? null : refuse('TRANSITION_NOT_ALLOWED', { state: skillState(skill), availableActions });
}

/** The credit between two skills, one held and the other required. */
export interface LocalTransfer {
  readonly haveId: number;
  readonly wantId: number;
  readonly reason: TransferReason;
  readonly creditPercent: number;
}

/** The credits of docs/matching.md 2 for holding a skill with this relation to the required one. */
const CREDIT_PERCENT: Readonly<Record<LocalRelation, number>> = { NARROWER_OF: 90, BROADER_OF: 70, SIBLING: 60, RELATED: 50 };
/** The relation from the other skill's side. */
const INVERSE_RELATIONS: Readonly<Record<LocalRelation, LocalRelation>> = {
  NARROWER_OF: 'BROADER_OF',
  BROADER_OF: 'NARROWER_OF',
  SIBLING: 'SIBLING',
  RELATED: 'RELATED',
};

/** The two near misses that a mapping creates: from the local skill to the ESCO skill and back. */
export function transfersOf(localId: number, mappedToId: number, relation: LocalRelation): LocalTransfer[] {
  const back = INVERSE_RELATIONS[relation];
  return [
    { haveId: localId, wantId: mappedToId, reason: relation, creditPercent: CREDIT_PERCENT[relation] },
    { haveId: mappedToId, wantId: localId, reason: back, creditPercent: CREDIT_PERCENT[back] },
  ];
}
