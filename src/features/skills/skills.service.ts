import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import type { LocalDate } from '../../shared/local-date';
import { labelKey, neighbouringPairs } from './domain/label';
import type { SkillNames } from './domain/skill-names';
import { type Adjacency, adjacencyOf, type Province } from './domain/province';
import type { Occupation, Skill } from './domain/skill';
import { ALLOW_SLIPS, FIND_OCCUPATIONS, FIND_SKILLS, type LabelSearch, PLAN_AS_BEFORE } from './label-search.queries';
import {
  COMMON_OCCUPATIONS,
  ISCO_GROUPS,
  OCCUPATIONS_BY_CODE,
  OCCUPATIONS_BY_IDS,
  SKILLS_BY_CODE,
  SKILLS_BY_IDS,
  SKILLS_NAMED,
  TAXONOMY_RELEASE,
} from './skills.queries';

const LONGEST_SEARCH = 80;
const MOST_FOUND = 50;
/** Three letters in a row as the labels of a release have them. */
const HAS_TRIGRAM = /[a-z0-9]{3}/;

/** A skill as a sheet names it. */
export type NamedSkill = Pick<Skill, 'id' | 'code'>;

/** What scores are computed from: a release of ESCO with the tables derived from it, and how often local skills changed that since. */
export interface TaxonomyRelease {
  /** As in `esco-1.1.1`, or `esco-1.1.1+3` after three local changes. */
  readonly id: string;
  readonly occupations: number;
  readonly skills: number;
  readonly localSkills: number;
  readonly derivedOn: LocalDate | null;
  readonly loadedAt: Date;
}

/** The release in the database, for a check before the service starts; undefined if none is loaded. */
export async function loadedRelease(tx: Tx): Promise<Pick<TaxonomyRelease, 'id' | 'skills'> | undefined> {
  const [release] = await tx.query<Pick<TaxonomyRelease, 'id' | 'skills'>>('select id, skills from taxonomy_release');
  return release;
}

/** Reads the taxonomy and the provinces; what is not there is left out of the answer, and the order asked is not the order given. */
@Injectable()
export class SkillsService {
  findSkills(tx: Tx, text: string, first: number): Promise<Skill[]> {
    return this.find<Skill>(tx, FIND_SKILLS, text, first);
  }

  findOccupations(tx: Tx, text: string, first: number): Promise<Occupation[]> {
    return this.find<Occupation>(tx, FIND_OCCUPATIONS, text, first);
  }

  skillsByCode(tx: Tx, codes: readonly string[]): Promise<Skill[]> {
    return tx.query<Skill>(SKILLS_BY_CODE, [codes.filter(isId), tx.actor.language]);
  }

  skillsByIds(tx: Tx, ids: readonly number[]): Promise<Skill[]> {
    return tx.query<Skill>(SKILLS_BY_IDS, [ids, tx.actor.language]);
  }

  /** Skills that may be named anew, by the text that names each: its code, its preferred label, or one that the service wrote; what is not known or retired is left out. */
  async skillsNamed(tx: Tx, { texts, keys, codes }: SkillNames): Promise<ReadonlyMap<string, NamedSkill>> {
    const rows = await tx.query<NamedSkill & { text: string }>(SKILLS_NAMED, [texts, keys, codes]);
    return new Map(rows.map(({ text, id, code }) => [text, { id, code }]));
  }

  /** The four-digit ISCO-08 codes among these that the classification has. */
  async knownIscoCodes(tx: Tx, codes: readonly string[]): Promise<Set<string>> {
    const rows = await tx.query<{ code: string }>('select code from isco_group where length(code) = 4 and code = any($1)', [[...new Set(codes)]]);
    return new Set(rows.map(({ code }) => code));
  }

  /** What the groups with these codes are called: by ISCO-08, or in Khmer by us. */
  iscoGroups(tx: Tx, codes: readonly string[]): Promise<{ code: string; label: string }[]> {
    return tx.query<{ code: string; label: string }>(ISCO_GROUPS, [codes, tx.actor.language]);
  }

  /** The codes that a requirement or assertion may not name: not of the taxonomy, or retired and not among those that are named there already. */
  async unknownSkillCodes(tx: Tx, codes: readonly string[], named: readonly number[] = []): Promise<string[]> {
    const rows = await tx.query<{ code: string }>('select code from skill where code = any($1::uuid[]) and (not retired or id = any($2::int[]))', [
      codes.filter(isId),
      named,
    ]);
    const known = new Set(rows.map(({ code }) => code));
    return codes.filter((code) => !known.has(code.toLowerCase()));
  }

  /** Those of the skills that may be said of somebody anew. */
  async inUse(tx: Tx, ids: readonly number[]): Promise<ReadonlySet<number>> {
    const rows = await tx.query<{ id: number }>('select id from skill where id = any($1::int[]) and not retired', [ids]);
    return new Set(rows.map(({ id }) => id));
  }

  /** The codes that are none of ISCO-08: groups of one to four digits. */
  async unknownIscoCodes(tx: Tx, codes: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ code: string }>('select code from isco_group where code = any($1)', [codes]);
    const known = new Set(rows.map(({ code }) => code));
    return codes.filter((code) => !known.has(code));
  }

  occupationsByCode(tx: Tx, codes: readonly string[]): Promise<Occupation[]> {
    return tx.query<Occupation>(OCCUPATIONS_BY_CODE, [codes.filter(isId), tx.actor.language]);
  }

  occupationsByIds(tx: Tx, ids: readonly number[]): Promise<Occupation[]> {
    return tx.query<Occupation>(OCCUPATIONS_BY_IDS, [ids, tx.actor.language]);
  }

  /** The kinds of work that are chosen most, no two of one unit group. */
  commonOccupations(tx: Tx): Promise<Occupation[]> {
    return tx.query<Occupation>(COMMON_OCCUPATIONS, [tx.actor.language]);
  }

  /** What scores are computed from; the service does not start before it is loaded. */
  async release(tx: Tx): Promise<TaxonomyRelease> {
    const [release] = await tx.query<TaxonomyRelease>(TAXONOMY_RELEASE);
    return release as TaxonomyRelease;
  }

  provinces(tx: Tx): Promise<Province[]> {
    return tx.query<Province>('select code, name, name_km as "nameKm" from province order by code');
  }

  async adjacency(tx: Tx): Promise<Adjacency> {
    const rows = await tx.query<{ home: string; next: string }>('select province_code as home, adjacent_code as next from province_adjacency');
    return adjacencyOf(rows.map(({ home, next }) => [home, next] as const));
  }

  /** First what is called just so or begins with the words; where that is too little, what holds them; where that is nothing, what is spelt nearly so. */
  private async find<T>(tx: Tx, { beginning, holding, nearly }: LabelSearch, text: string, first: number): Promise<T[]> {
    const words = labelKey(text.slice(0, LONGEST_SEARCH));
    if (words === '' || words.includes('\0')) return [];
    const most = Math.min(first, MOST_FOUND);
    const asked = [words, words.replace(/[\\%_]/g, '\\$&'), most, HAS_TRIGRAM.test(words), neighbouringPairs(words), tx.actor.language];
    const begun = await tx.query<T>(beginning, asked);
    if (begun.length === most) return begun;
    const held = await tx.query<T>(holding, asked);
    if (held.length > 0) return held;
    await tx.query(ALLOW_SLIPS);
    const near = await tx.query<T>(nearly, asked);
    await tx.query(PLAN_AS_BEFORE);
    return near;
  }
}
