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
  const allCoUse = rows('derived/skill_couse_top20.tsv').map((row) => row.map(Number));
  const isSupported = supportOf(rules);
  return {
    occupations,
    /** The skills, those that most occupations use first. */
    byCount: Array.from(count.keys()).sort((a, b) => count[b] - count[a] || a - b),
    weights: Array.from(count, (occupationsUsing, skill) => [skill, Math.floor(idfSquared(occupations.length, occupationsUsing) * 1_000 + 0.5)]),
    coUse: allCoUse.filter(([skill, neighbour]) => isSupported(skill, neighbour)),
    /** With the neighbours that the service does not load. */
    allCoUse,
    isSupported,
    adjacentTo: (province) => adjacent[Number(province)],
  };
}

/** Whether the service loads one skill as a neighbour of the other. */
function supportOf(rules) {
  const broader = new Map();
  for (const [child, parent] of rows('esco/skill_broader.tsv')) {
    if (!child.startsWith('s')) continue;
    const skill = Number(child.slice(1));
    if (!broader.has(skill)) broader.set(skill, new Set());
    broader.get(skill).add(parent);
  }
  return rules('features/skills/domain/co-use-support').coUseSupport({
    labels: new Map(rows('esco/skills.tsv').map((row) => [Number(row[0]), row[4]])),
    broader,
    related: rows('derived/skill_transfer.tsv').map((row) => row.slice(0, 2).map(Number)),
  });
}

/** A release in the engine's form. Without co-use, no skill gives credit for another. */
export const sliceOf = ({ weights, coUse }, { withCoUse }) => ({ weights, coUse: withCoUse ? coUse : [], transfers: [] });
