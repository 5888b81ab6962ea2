/** K knowledge, S skill or competence: ESCO's two kinds of skill. */
export const SKILL_KINDS = ['K', 'S'] as const;
export type SkillKind = (typeof SKILL_KINDS)[number];

/**
 * The relation of a local skill to the ESCO skill that it is mapped to. A synonym of an ESCO skill is not a
 * local skill: it is added as a label (docs/matching.md 2).
 */
export const LOCAL_RELATIONS = ['NARROWER_OF', 'BROADER_OF', 'SIBLING', 'RELATED'] as const;
export type LocalRelation = (typeof LOCAL_RELATIONS)[number];

/**
 * A skill of ESCO 1.1.1, or a local one that was added because ESCO lacks it. `code` is a UUID, for ESCO
 * skills the same in every installation; `id` joins the tables of one release; `label` is in the reader's
 * language where there is one.
 */
export interface Skill {
  readonly id: number;
  readonly code: string;
  readonly label: string;
  /** The English label, if `label` is a Khmer one that no native speaker has reviewed: an offer then shows both. */
  readonly originalLabel: string | null;
  readonly kind: SkillKind;
  /** Whether it is knowledge, which a person knows about, and not something she does. */
  readonly isKnowledge: boolean;
  /** Whether new profiles, vacancies and courses may no longer use it. */
  readonly retired: boolean;
  /** For a local skill, the ESCO skill it is mapped to and their relation; null otherwise. */
  readonly mappedToId: number | null;
  readonly relation: LocalRelation | null;
}

/**
 * The ids of skills by their code. Unknown codes have been refused before, so a code that is missing is a
 * defect.
 */
export function skillIdsByCode(skills: readonly Pick<Skill, 'id' | 'code'>[]): (code: string) => number {
  const ids = new Map(skills.map(({ code, id }) => [code, id]));
  return (code) => {
    const id = ids.get(code);
    if (id === undefined) throw new Error(`Cannot use skill ${code}: it was not read`);
    return id;
  };
}

/** An occupation of ESCO 1.1.1. `code` is its ESCO UUID, `iscoCode` its four-digit ISCO-08 unit group. */
export interface Occupation {
  readonly id: number;
  readonly code: string;
  readonly iscoCode: string;
  readonly label: string;
}

/** An occupation that a list offers. */
export interface OfferedOccupation extends Occupation {
  /** Whether the searched text is a name of it; null if none was searched. */
  readonly isNamed: boolean | null;
}

/** Skill levels of a person, 1 to 4; requirements use the same scale. */
export const SKILL_LEVELS = [1, 2, 3, 4] as const;
export type SkillLevel = (typeof SKILL_LEVELS)[number];

/**
 * The meaning of each level at work in one line, so that trainees, instructors and employers use the numbers
 * the same way.
 */
export const SKILL_LEVEL_MEANINGS: Readonly<Record<SkillLevel, string>> = {
  1: 'Has begun: does it with someone beside her.',
  2: 'Does simple cases alone and asks for help with the rest.',
  3: 'Does it alone, as well and as fast as the work needs.',
  4: 'Does difficult cases too and can teach others.',
};

/**
 * The source of a skill entry: the trainee herself, her instructor, an employer who saw her work, or a test.
 */
export const SKILL_SOURCES = ['SELF', 'INSTRUCTOR', 'EMPLOYER', 'TEST'] as const;
export type SkillSource = (typeof SKILL_SOURCES)[number];

/** As an employer reads it: any worker has former teachers and supervisors, but an instructor suggests a programme. */
export const sourceForEmployer = (source: SkillSource): Exclude<SkillSource, 'INSTRUCTOR'> | 'REFERENCE' => (source === 'INSTRUCTOR' ? 'REFERENCE' : source);

/** Parses a level from a number or its digit (`3`, `"3"`); undefined for anything other than 1, 2, 3 or 4. */
export function parseSkillLevel(value: unknown): SkillLevel | undefined {
  const digit = typeof value === 'string' ? value.trim() : value;
  return SKILL_LEVELS.find((level) => level === digit || String(level) === digit);
}

/** Parses a source in any case (`test`, `TEST`); undefined for any other word. */
export function parseSkillSource(value: unknown): SkillSource | undefined {
  if (typeof value !== 'string') return undefined;
  const word = value.trim().toUpperCase();
  return SKILL_SOURCES.find((source) => source === word);
}

/**
 * The weight of a skill in matching: ln(1 + N / (1 + n)) squared, for N occupations of which n use the skill.
 * A rare skill says more about a person than a common one.
 */
export function idfSquared(occupations: number, occupationCount: number): number {
  const idf = Math.log(1 + occupations / (1 + occupationCount));
  return idf * idf;
}
