import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database';
import { isId } from '../shared/ids';
import { type Adjacency, adjacencyOf, type Province } from './domain/province';
import type { Occupation, Skill } from './domain/skill';
import { ALLOW_SLIPS, FIND_OCCUPATIONS, FIND_SKILLS, OCCUPATION_COLUMNS, SKILL_COLUMNS } from './skills.queries';

const LONGEST_SEARCH = 80;
const MOST_FOUND = 50;
/** ESCO is loaded in English: without three Latin letters or digits in a row only beginnings are looked up, since the index would be read whole. */
const HAS_TRIGRAM = /[a-z0-9]{3}/;

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
    return tx.query<Skill>(`select ${SKILL_COLUMNS} from skill where code = any($1::uuid[]) order by id`, [codes.filter(isId)]);
  }

  skillsByIds(tx: Tx, ids: readonly number[]): Promise<Skill[]> {
    return tx.query<Skill>(`select ${SKILL_COLUMNS} from skill where id = any($1::int[]) order by id`, [ids]);
  }

  /** Skills that may be named anew, by their code or by their exact preferred label in any case of letters; what is not known or retired is left out. */
  skillsNamed(tx: Tx, texts: readonly string[]): Promise<Skill[]> {
    return tx.query<Skill>(`select ${SKILL_COLUMNS} from skill where not retired and (code = any($1::uuid[]) or lower(label) = any($2)) order by id`, [
      texts.filter(isId),
      texts.map((text) => text.toLowerCase()),
    ]);
  }

  /** The four-digit ISCO-08 codes among these that the classification has. */
  async knownIscoCodes(tx: Tx, codes: readonly string[]): Promise<Set<string>> {
    const rows = await tx.query<{ code: string }>('select code from isco_group where length(code) = 4 and code = any($1)', [[...new Set(codes)]]);
    return new Set(rows.map(({ code }) => code));
  }

  /** What ISCO-08 calls the groups with these codes. */
  iscoGroups(tx: Tx, codes: readonly string[]): Promise<{ code: string; label: string }[]> {
    return tx.query<{ code: string; label: string }>('select code, label from isco_group where code = any($1) order by code', [codes]);
  }

  /** The codes that no new requirement or assertion may name: not of the taxonomy, or retired from it. */
  async unknownSkillCodes(tx: Tx, codes: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ code: string }>('select code from skill where code = any($1::uuid[]) and not retired', [codes.filter(isId)]);
    const known = new Set(rows.map(({ code }) => code));
    return codes.filter((code) => !known.has(code.toLowerCase()));
  }

  /** The codes that are none of ISCO-08: groups of one to four digits. */
  async unknownIscoCodes(tx: Tx, codes: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ code: string }>('select code from isco_group where code = any($1)', [codes]);
    const known = new Set(rows.map(({ code }) => code));
    return codes.filter((code) => !known.has(code));
  }

  occupationsByCode(tx: Tx, codes: readonly string[]): Promise<Occupation[]> {
    return tx.query<Occupation>(`select ${OCCUPATION_COLUMNS} from occupation where code = any($1::uuid[]) order by id`, [codes.filter(isId)]);
  }

  occupationsByIds(tx: Tx, ids: readonly number[]): Promise<Occupation[]> {
    return tx.query<Occupation>(`select ${OCCUPATION_COLUMNS} from occupation where id = any($1::int[]) order by id`, [ids]);
  }

  provinces(tx: Tx): Promise<Province[]> {
    return tx.query<Province>('select code, name, name_km as "nameKm" from province order by code');
  }

  async adjacency(tx: Tx): Promise<Adjacency> {
    const rows = await tx.query<{ home: string; next: string }>('select province_code as home, adjacent_code as next from province_adjacency');
    return adjacencyOf(rows.map(({ home, next }) => [home, next] as const));
  }

  private async find<T>(tx: Tx, sql: string, text: string, first: number): Promise<T[]> {
    const words = text.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ').slice(0, LONGEST_SEARCH);
    if (words === '' || words.includes('\0')) return [];
    await tx.query(ALLOW_SLIPS);
    return tx.query<T>(sql, [words, words.replace(/[\\%_]/g, '\\$&'), HAS_TRIGRAM.test(words), Math.min(first, MOST_FOUND)]);
  }
}
