import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { Province } from '../../../features/skills/domain/province';
import type { Skill } from '../../../features/skills/domain/skill';
import type { SkillsService } from '../../../features/skills/skills.service';

/** A skill by its taxonomy id; a foreign key guarantees that every stored id exists. */
export const skillById = (c: OperationContext, skills: SkillsService, id: number): Promise<Skill> =>
  loader<Skill>(c, 'skillById', async (ids) => {
    const rows = new Map((await skills.skillsByIds(c.tx, ids.map(Number))).map((skill) => [String(skill.id), skill]));
    return ids.map((one) => rows.get(one) as Skill);
  }).load(String(id));

export const provinceByCode = (c: OperationContext, skills: SkillsService, code: string): Promise<Province> =>
  loader<Province>(c, 'provinceByCode', async (codes) => {
    const rows = new Map((await skills.provinces(c.tx)).map((province) => [province.code, province]));
    return codes.map((one) => rows.get(one) as Province);
  }).load(code);

/** A skill by its ESCO code, as cards store it. It always exists: a taxonomy release deletes no skill. */
export const skillByCode = (c: OperationContext, skills: SkillsService, code: string): Promise<Skill> =>
  loader<Skill>(c, 'skillByCode', async (codes) => inOrder(codes, await skills.skillsByCode(c.tx, codes), (row) => row.code) as Skill[]).load(code);

/**
 * The label of an occupation group in the reader's language. An unknown code is returned as it is; a vacancy
 * never has one, because its code is checked when it is saved.
 */
export const iscoLabel = async (c: OperationContext, skills: SkillsService, code: string): Promise<string> => {
  const group = await loader(c, 'iscoGroup', async (codes) => inOrder(codes, await skills.iscoGroups(c.tx, codes), (row) => row.code)).load(code);
  return group?.label ?? code;
};
