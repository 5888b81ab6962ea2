import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { Province } from '../../../features/skills/domain/province';
import type { Skill } from '../../../features/skills/domain/skill';
import type { SkillsService } from '../../../features/skills/skills.service';
import { existing } from '../outcome';

/** A skill by its taxonomy id; a foreign key guarantees that every stored id exists. */
export const skillById = async (c: OperationContext, skills: SkillsService, id: number): Promise<Skill> =>
  existing(
    await loader<Skill | null>(c, 'skillById', async (ids) => inOrder(ids, await skills.skillsByIds(c.tx, ids.map(Number)), (skill) => String(skill.id))).load(
      String(id),
    ),
    `skill ${id}`,
  );

/** The province of a row; a foreign key guarantees that it exists. */
export const provinceByCode = async (c: OperationContext, skills: SkillsService, code: string): Promise<Province> =>
  existing(
    await loader<Province | null>(c, 'provinceByCode', async (codes) => inOrder(codes, await skills.provinces(c.tx), (province) => province.code)).load(code),
    `province ${code}`,
  );

/** A skill by its ESCO code as typed; null if there is none. */
export const findSkill = (c: OperationContext, skills: SkillsService, code: string): Promise<Skill | null> =>
  loader<Skill | null>(c, 'skillByCode', async (codes) => inOrder(codes, await skills.skillsByCode(c.tx, codes), (row) => row.code)).load(code);

/** A skill by its ESCO code, as cards store it. It always exists: a taxonomy release deletes no skill. */
export const skillByCode = async (c: OperationContext, skills: SkillsService, code: string): Promise<Skill> =>
  existing(await findSkill(c, skills, code), `skill ${code}`);

/**
 * The label of an occupation group in the reader's language. An unknown code is returned as it is; a vacancy
 * never has one, because its code is checked when it is saved.
 */
export const iscoLabel = async (c: OperationContext, skills: SkillsService, code: string): Promise<string> => {
  const group = await loader(c, 'iscoGroup', async (codes) => inOrder(codes, await skills.iscoGroups(c.tx, codes), (row) => row.code)).load(code);
  return group?.label ?? code;
};
