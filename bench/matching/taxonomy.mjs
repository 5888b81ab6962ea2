import { readFileSync } from 'node:fs';

const rows = (file) =>
  readFileSync(`data/${file}`, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

/** `size` empty lists. */
const lists = (size) => Array.from({ length: size }, () => []);

/**
 * The project's own ESCO release and provinces, from which a market is generated and the engine is filled. A
 * skill is a number, its row in skills.tsv, as in the service.
 */
export function readTaxonomy(rules) {
  const { idfSquared } = rules('features/skills/domain/skill');
  const occupations = rows('esco/occupations.tsv').map(([, , isco]) => ({ isco, essential: [], optional: [] }));
  const skills = rows('esco/skills.tsv').length;
  const count = new Uint32Array(skills);
  for (const [occupation, skill, relation] of rows('esco/occupation_skill.tsv')) {
    occupations[Number(occupation)][relation === 'E' ? 'essential' : 'optional'].push(Number(skill));
    count[Number(skill)]++;
  }
  const adjacent = lists(26);
  for (const [from, to] of rows('province_adjacency.tsv')) {
    adjacent[Number(from)].push(to);
    adjacent[Number(to)].push(from);
  }
  return {
    occupations,
    /** The skills, those that most occupations use first. */
    byCount: Array.from(count.keys()).sort((a, b) => count[b] - count[a] || a - b),
    weights: Array.from(count, (occupationsUsing, skill) => [skill, Math.floor(idfSquared(occupations.length, occupationsUsing) * 1_000 + 0.5)]),
    coUse: rows('derived/skill_couse_top20.tsv').map((row) => row.map(Number)),
    adjacentTo: (province) => adjacent[Number(province)],
  };
}

/** A release in the engine's form. Without co-use, no skill gives credit for another. */
export const sliceOf = ({ weights, coUse }, { withCoUse }) => ({ weights, coUse: withCoUse ? coUse : [], transfers: [] });
