import type { TransferReason } from '../../matching/domain/facts/taxonomy-view';
import { Reader } from '../../../shared/reader';
import { refuse, type Refusal } from '../../../shared/refusal';
import { LABEL_LANGUAGES, type LabelLanguage, labelKey } from './label';
import { LOCAL_RELATIONS, type LocalRelation, type Skill } from './skill';

type Fields = Readonly<Record<string, unknown>>;

/** Whether a skill may be named by a new profile, vacancy or course; a retired one stays where it is named already. */
export const SKILL_STATES = ['ACTIVE', 'RETIRED'] as const;
/** One of the states. */
export type SkillState = (typeof SKILL_STATES)[number];

/** The longest label, in characters: what fits a line of a form and of an e-mail. */
const LONGEST_LABEL = 120;

/** A label as somebody wrote it down, with what it is compared by. */
export interface WrittenLabel {
  readonly language: LabelLanguage;
  readonly label: string;
  readonly key: string;
}

/** A skill that ESCO lacks, as it was written down: a label in one or both languages, and the skill of ESCO (by its code) it is mapped to. */
export interface LocalSkillDraft {
  readonly labels: readonly WrittenLabel[];
  readonly mappedToCode: string;
  readonly relation: LocalRelation;
}

/** Reads a local skill: `label` in English, `labelKm` in Khmer, one of them at least (EMPTY). */
export function parseLocalSkill(input: Fields): LocalSkillDraft | Refusal {
  const reader = new Reader(input);
  const labels = [readLabel(reader, 'label', 'en'), readLabel(reader, 'labelKm', 'km')].filter((written) => written !== null);
  if (labels.length === 0 && reader.problems.length === 0) reader.refuse('label', 'EMPTY');
  return reader.done({ labels, mappedToCode: reader.id('mappedToCode'), relation: reader.choice('relation', LOCAL_RELATIONS) });
}

/** Reads one label with its language. */
export function parseLabel(input: Fields): WrittenLabel | Refusal {
  const reader = new Reader(input);
  const language = reader.choice('language', LABEL_LANGUAGES);
  const written = readLabel(reader, 'label', language);
  if (written === null) reader.refuse('label', 'EMPTY');
  return reader.done(written ?? { language, label: '', key: '' });
}

/** Blanks and signs without width alone are no label. */
function readLabel(reader: Reader, field: string, language: LabelLanguage): WrittenLabel | null {
  const label = reader.optionalText(field, LONGEST_LABEL);
  const key = labelKey(label ?? '');
  return label === null || key === '' ? null : { language, label, key };
}

/** The field of a local skill's input in which a label of a language stands. */
export const labelField = (language: LabelLanguage): 'label' | 'labelKm' => (language === 'km' ? 'labelKm' : 'label');

/** Where a skill stands. */
export const skillState = ({ retired }: Pick<Skill, 'retired'>): SkillState => (retired ? 'RETIRED' : 'ACTIVE');

/** What its keepers may do with a skill: labels for any that is in use, and an end for one of their own. */
export function skillMoves({ retired, mappedToId }: Pick<Skill, 'retired' | 'mappedToId'>): string[] {
  if (retired) return ['removeLabel'];
  return mappedToId === null ? ['addLabel', 'removeLabel'] : ['addLabel', 'removeLabel', 'retire'];
}

/** Refuses what may not be done with a skill as it stands: MOVE_NOT_ALLOWED, with what may. */
export function skillMoveRefusal(skill: Skill, move: string): Refusal | null {
  const nextMoves = skillMoves(skill);
  return nextMoves.includes(move) ? null : refuse('MOVE_NOT_ALLOWED', { state: skillState(skill), nextMoves });
}

/** How near two skills are, one held and the other wanted. */
export interface LocalTransfer {
  readonly haveId: number;
  readonly wantId: number;
  readonly reason: TransferReason;
  readonly creditPercent: number;
}

/** The credits of MATCHING D2, for whoever holds a skill that stands so to the wanted one. */
const CREDIT_PERCENT: Readonly<Record<LocalRelation, number>> = { NARROWER_OF: 90, BROADER_OF: 70, SIBLING: 60, RELATED: 50 };
/** The same relation seen from the other skill. */
const SEEN_FROM_THE_OTHER: Readonly<Record<LocalRelation, LocalRelation>> = {
  NARROWER_OF: 'BROADER_OF',
  BROADER_OF: 'NARROWER_OF',
  SIBLING: 'SIBLING',
  RELATED: 'RELATED',
};

/** The two near misses that a mapping makes: who holds the local skill is near the one of ESCO, and the other way round. */
export function transfersOf(localId: number, mappedToId: number, relation: LocalRelation): LocalTransfer[] {
  const back = SEEN_FROM_THE_OTHER[relation];
  return [
    { haveId: localId, wantId: mappedToId, reason: relation, creditPercent: CREDIT_PERCENT[relation] },
    { haveId: mappedToId, wantId: localId, reason: back, creditPercent: CREDIT_PERCENT[back] },
  ];
}
