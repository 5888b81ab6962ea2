import { readFileSync } from 'node:fs';

const rows = (file) =>
  readFileSync(`data/${file}`, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

/** An empty list for every number below `size`. */
const lists = (size) => Array.from({ length: size }, () => []);

/**
 * The project's own ESCO release and provinces, in the form used to generate a market and to feed the engine.
 * Skills are numbers (their row in skills.tsv), as in the service.
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
    /** Skills, the most required first. */
    byCount: Array.from(count.keys()).sort((a, b) => count[b] - count[a] || a - b),
    weights: Array.from(count, (occupationsUsing, skill) => [skill, Math.floor(idfSquared(occupations.length, occupationsUsing) * 1_000 + 0.5)]),
    coUse: rows('derived/skill_couse_top20.tsv').map((row) => row.map(Number)),
    adjacentTo: (province) => adjacent[Number(province)],
  };
}

/** A release in the engine's form; without co-use no skill counts for another. */
export const sliceOf = ({ weights, coUse }, { withCoUse }) => ({ weights, coUse: withCoUse ? coUse : [], transfers: [] });
