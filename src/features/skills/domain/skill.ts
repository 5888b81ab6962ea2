/** K knowledge, S skill or competence: ESCO's two kinds of skill. */
export const SKILL_KINDS = ['K', 'S'] as const;
export type SkillKind = (typeof SKILL_KINDS)[number];

/** How a local skill stands to the skill of ESCO that it is mapped to. What is the same skill is no local one: it gets a label (MATCHING D2). */
export const LOCAL_RELATIONS = ['NARROWER_OF', 'BROADER_OF', 'SIBLING', 'RELATED'] as const;
/** One of the relations. */
export type LocalRelation = (typeof LOCAL_RELATIONS)[number];

/**
 * One skill of ESCO 1.1.1, or a local one that a service added because ESCO lacks it. `code` is a UUID: of ESCO the same in every installation;
 * `id` joins the tables of one release; `label` is in its reader's language where there is one.
 */
export interface Skill {
  readonly id: number;
  readonly code: string;
  readonly label: string;
  readonly kind: SkillKind;
  /** No new profile, vacancy or course may name it. */
  readonly retired: boolean;
  /** Of a local skill: the skill of ESCO it is mapped to, and how it stands to that one; null otherwise. */
  readonly mappedToId: number | null;
  readonly relation: LocalRelation | null;
}

/** One occupation of ESCO 1.1.1. `code` is its ESCO UUID, `iscoCode` its ISCO-08 unit group of four digits. */
export interface Occupation {
  readonly id: number;
  readonly code: string;
  readonly iscoCode: string;
  readonly label: string;
}

/** How well a person does something, 1 to 4; a requirement asks for a level of the same scale. */
export const SKILL_LEVELS = [1, 2, 3, 4] as const;
export type SkillLevel = (typeof SKILL_LEVELS)[number];

/** What each level means at work, in one line, so that a trainee, an instructor and an employer mean the same by a number. */
export const SKILL_LEVEL_MEANINGS: Readonly<Record<SkillLevel, string>> = {
  1: 'Has begun: does it with someone beside her.',
  2: 'Does simple cases alone and asks for help with the rest.',
  3: 'Does it alone, as well and as fast as the work needs.',
  4: 'Does difficult cases too and can teach others.',
};

/** Who says so: she herself, her instructor, an employer who saw her work, or a test she sat. */
export const SKILL_SOURCES = ['SELF', 'INSTRUCTOR', 'EMPLOYER', 'TEST'] as const;
export type SkillSource = (typeof SKILL_SOURCES)[number];

/** Reads a level from a number or its digit (`3`, `"3"`); undefined for anything that is not 1, 2, 3 or 4. */
export function parseSkillLevel(value: unknown): SkillLevel | undefined {
  const digit = typeof value === 'string' ? value.trim() : value;
  return SKILL_LEVELS.find((level) => level === digit || String(level) === digit);
}

/** Reads a source in any case (`test`, `TEST`); undefined for a word that is not one of the four. */
export function parseSkillSource(value: unknown): SkillSource | undefined {
  if (typeof value !== 'string') return undefined;
  const word = value.trim().toUpperCase();
  return SKILL_SOURCES.find((source) => source === word);
}

/**
 * What a skill weighs when people and vacancies are compared: ln(1 + N / (1 + n)) squared, for N occupations of which n name the skill.
 * What few occupations ask for says more about a person than what all of them ask for.
 */
export function idfSquared(occupations: number, occupationCount: number): number {
  const idf = Math.log(1 + occupations / (1 + occupationCount));
  return idf * idf;
}
