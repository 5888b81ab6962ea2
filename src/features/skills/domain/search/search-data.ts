import { isIctGroup } from './ict';
import { khmerOccupations } from './khmer-occupations';
import { ALTERNATIVE, type Meanings, PREFERRED, type SearchLabel } from './postings';
import type { RiskWord } from './risk-terms';
import { inKhmer, sayabilityOf, STEERING } from './sayability';

type Rows = readonly (readonly string[])[];

/** The rows of the files in `data/` that a search reads, without their headers. */
export interface SearchTables {
  /** idx uuid type reuse label */
  readonly skills: Rows;
  /** idx altlabel */
  readonly skillAlternatives: Rows;
  /** idx description */
  readonly skillDescriptions: Rows;
  /** idx uuid isco08 code label */
  readonly occupations: Rows;
  /** idx altlabel */
  readonly occupationAlternatives: Rows;
  /** idx description */
  readonly occupationDescriptions: Rows;
  /** occ skill rel */
  readonly occupationSkills: Rows;
  /** code common label khmer other */
  readonly khmerOccupations: Rows;
  /** code label khmer */
  readonly khmerSkills: Rows;
  /** word means */
  readonly everydayWords: Rows;
  /** khmer english */
  readonly khmerWords: Rows;
  /** latin english: Khmer words in Latin letters */
  readonly latinKhmerWords: Rows;
  /** code label words: what people call an occupation, separated by `|` */
  readonly everydayWork: Rows;
  /** code label words */
  readonly everydaySkills: Rows;
  /** kind code label */
  readonly neverOffered: Rows;
  /** code label: skills that must not be presumed of anybody, such as those about alcohol */
  readonly notUsual: Rows;
  /** group code label: what people of a unit group name first, in that order */
  readonly usual: Rows;
  /** language word kind: `PLACE` for a place in which people also do honest work */
  readonly riskWords: Rows;
}

/** The labels, and what makes one result likelier than another. Ids are those of the release. */
export interface SearchData {
  readonly skills: readonly SearchLabel[];
  readonly occupations: readonly SearchLabel[];
  /** What people call an occupation, as strong as its own name. */
  readonly everydayWork: readonly SearchLabel[];
  readonly everydaySkills: readonly SearchLabel[];
  /** Descriptions of the skills, each in one text with its label. */
  readonly skillDescriptions: readonly SearchLabel[];
  readonly occupationDescriptions: readonly SearchLabel[];
  /** What each skill is, by its id. */
  readonly skillAbouts: readonly (string | undefined)[];
  readonly meanings: Meanings;
  /** How many low-wage occupations use a skill, by its id. */
  readonly lowWageUses: Uint16Array;
  /** Whether a skill, such as a language, is of use in any work. */
  readonly isTransversal: readonly boolean[];
  readonly skillNames: readonly string[];
  /** How likely people mean this skill rather than a similar one, by its id; 1 for most. */
  readonly sayability: readonly number[];
  readonly occupationNames: readonly string[];
  /** From 0 to 1: how likely an occupation is the work of a trainee, by its id. */
  readonly occupationCommonness: readonly number[];
  /** The unit group of each occupation, by its id. */
  readonly groupOf: readonly string[];
  /** The unit groups that have a Khmer name. */
  readonly groupsInKhmer: ReadonlySet<string>;
  /** The skills of each occupation, by its id. */
  readonly skillsOf: readonly (readonly Use[])[];
  /** How likely a person names a skill when she describes her work, by its id; 1 on average, 0 if it must not be presumed. */
  readonly plainness: Float64Array;
  /** The skills listed for a unit group, in their order. */
  readonly usualOf: ReadonlyMap<string, readonly number[]>;
  /** Whether a skill has a Khmer name, as the most common ones have; by its id. */
  readonly isInKhmer: readonly boolean[];
  /** Whether a skill is listed for any unit group, by its id. */
  readonly isUsual: readonly boolean[];
  /** Whether an occupation is typical of its unit group: one that has a Khmer name. By its id. */
  readonly isTypical: readonly boolean[];
  /** Whether a skill is one of information technology, which hardly any low-wage work uses; by its id. */
  readonly isIct: readonly boolean[];
  readonly riskWords: readonly RiskWord[];
}

/** A skill that an occupation uses, or an occupation that uses a skill. */
export interface Use {
  readonly id: number;
  readonly isEssential: boolean;
}

const UNIT_GROUP = /^\d{4}$/;
/** The major groups of ISCO-08 whose work needs little schooling, and clerks. */
const [LOW_WAGE, CLERKS] = [/^[5-9]/, /^4/];
export const LOW_WAGE_COMMONNESS = 1;
const [CLERKS_COMMONNESS, OTHER_COMMONNESS] = [0.7, 0.4];

/** What a search needs from its tables. */
export function searchDataOf(tables: SearchTables): SearchData {
  const { skills, occupations } = tables;
  const isOffered = offered(tables.neverOffered);
  const ofOffered = (rows: Rows, labels: readonly SearchLabel[]): SearchLabel[] =>
    labels.filter(({ owner }) => isOffered(rows[owner])).toSorted((one, other) => one.owner - other.owner);
  return {
    skills: ofOffered(skills, [
      ...preferred(skills),
      ...alternative(tables.skillAlternatives),
      ...khmerSkills(tables),
      ...everyday(tables.everydaySkills, skills, 1),
    ]),
    skillDescriptions: ofOffered(skills, described(tables.skillDescriptions, skills)),
    occupations: ofOffered(occupations, [...preferred(occupations), ...ownAlternative(tables), ...khmerOccupations(tables)]),
    everydaySkills: everyday(tables.everydaySkills, skills, 1),
    everydayWork: ofOffered(occupations, everyday(tables.everydayWork, occupations, 3)),
    occupationDescriptions: ofOffered(occupations, described(tables.occupationDescriptions, occupations)),
    skillAbouts: tables.skillDescriptions.map(([, text]) => text),
    meanings: new Map([...tables.everydayWords, ...tables.khmerWords, ...tables.latinKhmerWords].map(([word = '', means = '']) => [word, means.split(' ')])),
    isTransversal: skills.map(([, , , reuse]) => reuse === 'transversal'),
    skillNames: skills.map((row) => row.at(-1) ?? ''),
    sayability: sayabilityOf(tables),
    occupationNames: occupations.map((row) => row.at(-1) ?? ''),
    occupationCommonness: occupations.map(([, , group = '']) => commonnessOf(group)),
    groupOf: occupations.map(([, , group = '']) => group),
    groupsInKhmer: new Set(tables.khmerOccupations.map(([code = '']) => code).filter((code) => UNIT_GROUP.test(code))),
    ...usesOf(tables, isOffered),
    isIct: ictSkillsOf(tables),
    isInKhmer: inKhmer(tables),
    ...usualOf(tables),
    isTypical: typicalOf(tables),
    riskWords: tables.riskWords.map(([, word = '', kind = '']) => [word, kind]),
  };
}

function usualOf({ skills, usual }: SearchTables): Pick<SearchData, 'usualOf' | 'isUsual'> {
  const idOf = new Map(skills.map(([id, code]) => [code, Number(id)]));
  const listed = new Map<string, number[]>();
  for (const [group = '', code] of usual) {
    const id = idOf.get(code);
    if (id !== undefined) listed.set(group, [...(listed.get(group) ?? []), id]);
  }
  const usualIds = new Set([...listed.values()].flat());
  return { usualOf: listed, isUsual: skills.map((_, id) => usualIds.has(id)) };
}

function typicalOf({ occupations, khmerOccupations: named }: SearchTables): boolean[] {
  const codes = new Set(named.map(([code]) => code));
  return occupations.map(([, , , code]) => codes.has(code));
}

type IsOffered = (row: readonly string[] | undefined) => boolean;

/**
 * ESCO has codes for sex work and for companions in clubs, and for work with a name that no employer page may
 * show. No search may offer them to a person who left trafficking, or to an employer.
 */
function offered(neverOffered: Rows): IsOffered {
  const never = new Set(neverOffered.map(([, code]) => code));
  return (row) => !never.has(row?.[1]);
}

const commonnessOf = (group: string): number => (LOW_WAGE.test(group) ? LOW_WAGE_COMMONNESS : CLERKS.test(group) ? CLERKS_COMMONNESS : OTHER_COMMONNESS);

function usesOf(
  { skills, occupations, occupationSkills, khmerSkills: named, notUsual }: SearchTables,
  isOffered: IsOffered,
): Pick<SearchData, 'lowWageUses' | 'skillsOf' | 'plainness'> {
  const isLowWage = occupations.map(([, , group = '']) => LOW_WAGE.test(group));
  const lowWageUses = new Uint16Array(skills.length);
  const skillsOf = occupations.map((): Use[] => []);
  const [isOfferedOccupation, isOfferedSkill] = [occupations.map(isOffered), skills.map(isOffered)];
  for (const [occupationId, skillId, relation] of occupationSkills) {
    const [occupation, skill] = [Number(occupationId), Number(skillId)];
    if (!isOfferedOccupation[occupation] || !isOfferedSkill[skill]) continue;
    skillsOf[occupation]?.push({ id: skill, isEssential: relation === 'E' });
    if (isLowWage[occupation]) lowWageUses[skill] = (lowWageUses[skill] ?? 0) + 1;
  }
  const plainness = plainnessOf(skills, skillsOf, new Set(named.map(([code]) => code)), lowWageUses);
  const codes = new Set(notUsual.map(([code]) => code));
  for (const [id, row] of skills.entries()) if (codes.has(row[1])) plainness[id] = 0;
  return { lowWageUses, skillsOf, plainness };
}

/** The least share of its uses in information technology that makes a skill one of it, and the most in low-wage work. */
const [ICT_SHARE, LOW_WAGE_SHARE] = [0.5, 0.1];

/** Skills that mostly occupations of information technology use, and hardly any low-wage ones. */
function ictSkillsOf({ skills, occupations, occupationSkills }: SearchTables): boolean[] {
  const uses = skills.map(() => ({ all: 0, ict: 0, lowWage: 0 }));
  for (const [occupation, skill] of occupationSkills) {
    const [group, count] = [occupations[Number(occupation)]?.[2] ?? '', uses[Number(skill)]];
    if (!count) continue;
    count.all++;
    if (isIctGroup(group)) count.ict++;
    if (LOW_WAGE.test(group)) count.lowWage++;
  }
  return uses.map(({ all, ict, lowWage }) => lowWage < LOW_WAGE_SHARE * all && ict >= ICT_SHARE * all);
}

/** By ESCO's level of reuse: a skill of a single sector says more about a person than one that all work needs. */
const REUSE_PLAINNESS: Readonly<Record<string, number>> = { 'sector-specific': 1.25, 'cross-sector': 0.9, transversal: 0.6 };
/**
 * Factors: skills with a Khmer name are the most common ones; people seldom name knowledge, or what hardly
 * any low-wage work uses.
 */
const [NAMED_IN_KHMER, KNOWLEDGE, UNUSUAL, LEADING, DUTY, TYPICAL_RARITY] = [1.5, 0.3, 0.7, 0.4, 0.5, 8];
/** Duties of any work, which a person does not name among her skills. */
const DUTIES =
  /^(?:accept|act|adapt|address|adhere|apply (?:company|health|requirements|organisational)|be at ease|communicate|comply|consult|deal with|execute working|follow|handle tasks|have|identify|keep|listen|maintain (?:customer|records|transaction|updated|logbooks)|meet|process data|react|recogni|respond|set up the controller|stay|tolerate|troubleshoot|use (?:communication|computer|different|IT|personal|safety|technical)|wear|work (?:ergonomically|in (?:an? )?[a-z ]*team|safely|with respect))\b/;

function plainnessOf(skills: Rows, skillsOf: readonly (readonly Use[])[], named: ReadonlySet<string | undefined>, lowWageUses: Uint16Array): Float64Array {
  const uses = new Uint16Array(skills.length);
  for (const used of skillsOf) for (const { id } of used) uses[id] = (uses[id] ?? 0) + 1;
  return Float64Array.from(skills, ([, code, type, reuse = '', label = ''], id) => {
    const rarity = Math.log(1 + skillsOf.length / (1 + (uses[id] ?? 0))) / TYPICAL_RARITY;
    const isUnusual = (lowWageUses[id] ?? 0) <= 1;
    return (
      (REUSE_PLAINNESS[reuse] ?? 1) *
      (named.has(code) ? NAMED_IN_KHMER : 1) *
      (type === 'K' ? KNOWLEDGE : 1) *
      (isUnusual ? UNUSUAL : 1) *
      (named.has(code) ? 1 : STEERING.test(label) ? LEADING : DUTIES.test(label) ? DUTY : 1) *
      rarity
    );
  });
}

const preferred = (rows: Rows): SearchLabel[] => rows.map((row, owner) => ({ owner, text: row.at(-1) ?? '', weight: PREFERRED }));

const alternative = (rows: Rows): SearchLabel[] => rows.map(([owner, text = '']) => ({ owner: Number(owner), text, weight: ALTERNATIVE }));

/** What people call it, as strong as its own name. */
const everyday = (rows: Rows, named: Rows, codeColumn: number): SearchLabel[] => {
  const idOf = new Map(named.map((row) => [row[codeColumn], Number(row[0])]));
  return rows.flatMap(([code, , words = '']) => {
    const owner = idOf.get(code);
    return owner === undefined ? [] : words.split('|').map((text) => ({ owner, text, weight: PREFERRED }));
  });
};

/** A word in the names of this many occupations, such as "driver", means none of them by itself, as ESCO has it for a hearse driver. */
const [GENERAL_WORD_OWNERS, GENERAL_WORD] = [5, 0.6];

function ownAlternative({ occupations, occupationAlternatives }: SearchTables): SearchLabel[] {
  const owners = new Map<string, number>();
  for (const row of occupations) for (const word of new Set((row.at(-1) ?? '').split(' '))) owners.set(word, (owners.get(word) ?? 0) + 1);
  return alternative(occupationAlternatives).map((label) =>
    (owners.get(label.text.replace(/s$/, '')) ?? 0) < GENERAL_WORD_OWNERS ? label : { ...label, weight: GENERAL_WORD },
  );
}

/** Numbers in descriptions are left out: they do not describe the work. */
const NUMBERS = /\d+/g;

/** A description with its label. It is weak evidence, because a query covers less of a longer text. */
const described = (rows: Rows, named: Rows): SearchLabel[] =>
  rows.map(([owner, text = '']) => ({ owner: Number(owner), text: `${named[Number(owner)]?.at(-1) ?? ''} ${text.replace(NUMBERS, ' ')}`, weight: PREFERRED }));

function khmerSkills({ skills, khmerSkills: rows }: SearchTables): SearchLabel[] {
  const idOf = new Map(skills.map(([id, code]) => [code, Number(id)]));
  return rows.flatMap(([code, , text = '']) => {
    const owner = idOf.get(code);
    return owner === undefined ? [] : [{ owner, text, weight: PREFERRED }];
  });
}
