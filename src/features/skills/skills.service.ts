import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import type { LocalDate } from '../../shared/local-date';
import type { SkillNames } from './domain/skill-names';
import { type Adjacency, adjacencyOf, type Province } from './domain/province';
import type { Occupation, Skill } from './domain/skill';
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

/** A skill that an import file names. */
export type NamedSkill = Pick<Skill, 'id' | 'code'>;

/**
 * The basis of scores: an ESCO release with its derived tables, and the number of changes to local skills.
 */
export interface TaxonomyRelease {
  /** For example `esco-1.1.1`, or `esco-1.1.1+3` after three local changes. */
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

/**
 * Reads the taxonomy and the provinces. Unknown codes are left out of the result, and the result is not in
 * the order of the request.
 */
@Injectable()
export class SkillsService {
  skillsByCode(tx: Tx, codes: readonly string[]): Promise<Skill[]> {
    return tx.query<Skill>(SKILLS_BY_CODE, [codes.filter(isId), tx.actor.language]);
  }

  skillsByIds(tx: Tx, ids: readonly number[]): Promise<Skill[]> {
    return tx.query<Skill>(SKILLS_BY_IDS, [ids, tx.actor.language]);
  }

  /**
   * Active skills by the text that names each: its code, its preferred label, or a local label. Unknown and
   * retired skills are left out.
   */
  async skillsByName(tx: Tx, { texts, keys, codes }: SkillNames): Promise<ReadonlyMap<string, NamedSkill>> {
    const rows = await tx.query<NamedSkill & { text: string }>(SKILLS_NAMED, [texts, keys, codes]);
    return new Map(rows.map(({ text, id, code }) => [text, { id, code }]));
  }

  /** Those of these codes that are four-digit ISCO-08 codes. */
  async knownIscoCodes(tx: Tx, codes: readonly string[]): Promise<Set<string>> {
    const rows = await tx.query<{ code: string }>('select code from isco_group where length(code) = 4 and code = any($1)', [[...new Set(codes)]]);
    return new Set(rows.map(({ code }) => code));
  }

  /** The names of these groups: by ISCO-08, or in Khmer by our own labels. */
  iscoGroups(tx: Tx, codes: readonly string[]): Promise<{ code: string; label: string }[]> {
    return tx.query<{ code: string; label: string }>(ISCO_GROUPS, [codes, tx.actor.language]);
  }

  /**
   * The codes that a requirement or skill entry may not use: unknown ones, and retired ones unless already
   * used there.
   */
  async unknownSkillCodes(tx: Tx, codes: readonly string[], named: readonly number[] = []): Promise<string[]> {
    const rows = await tx.query<{ code: string }>('select code from skill where code = any($1::uuid[]) and (not retired or id = any($2::int[]))', [
      codes.filter(isId),
      named,
    ]);
    const knownCodes = new Set(rows.map(({ code }) => code));
    return codes.filter((code) => !knownCodes.has(code.toLowerCase()));
  }

  /** Those of these skills that new entries may use. */
  async activeAmong(tx: Tx, ids: readonly number[]): Promise<ReadonlySet<number>> {
    const rows = await tx.query<{ id: number }>('select id from skill where id = any($1::int[]) and not retired', [ids]);
    return new Set(rows.map(({ id }) => id));
  }

  /** The codes that are not in ISCO-08, whose groups have one to four digits. */
  async unknownIscoCodes(tx: Tx, codes: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ code: string }>('select code from isco_group where code = any($1)', [codes]);
    const knownCodes = new Set(rows.map(({ code }) => code));
    return codes.filter((code) => !knownCodes.has(code));
  }

  occupationsByCode(tx: Tx, codes: readonly string[]): Promise<Occupation[]> {
    return tx.query<Occupation>(OCCUPATIONS_BY_CODE, [codes.filter(isId), tx.actor.language]);
  }

  occupationsByIds(tx: Tx, ids: readonly number[]): Promise<Occupation[]> {
    return tx.query<Occupation>(OCCUPATIONS_BY_IDS, [ids, tx.actor.language]);
  }

  /** The most frequently chosen kinds of work, at most one of each unit group. */
  commonOccupations(tx: Tx): Promise<Occupation[]> {
    return tx.query<Occupation>(COMMON_OCCUPATIONS, [tx.actor.language]);
  }

  /**
   * The release from which scores are computed. It is always present, because the service does not start
   * without it.
   */
  release(tx: Tx): Promise<TaxonomyRelease> {
    return tx.queryOne<TaxonomyRelease>(TAXONOMY_RELEASE);
  }

  provinces(tx: Tx): Promise<Province[]> {
    return tx.query<Province>('select code, name, name_km as "nameKm" from province order by code');
  }

  async adjacency(tx: Tx): Promise<Adjacency> {
    const rows = await tx.query<{ home: string; next: string }>('select province_code as home, adjacent_code as next from province_adjacency');
    return adjacencyOf(rows.map(({ home, next }) => [home, next] as const));
  }
}
