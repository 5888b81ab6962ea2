import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codesOf, readDemoSkills, withIds } from '../../../src/demo/demo-skills';
import type { ChecklistItem, MarketSource } from '../../../src/demo/domain/market-source';
import { TRADES } from '../../../src/demo/domain/people/trades';
import type { TaxonomySlice } from '../../../src/features/matching/domain/facts/taxonomy-view';
import { idfSquared } from '../../../src/features/skills/domain/skill';

const DATA = join(__dirname, '..', '..', '..', 'data');
const rows = (file: string): string[][] =>
  readFileSync(join(DATA, file), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

/** What the demo reads from the database: its trades with their skills, and the weights and neighbours of these. */
export function marketSourceOf(today: string): MarketSource {
  const demoSkills = readDemoSkills();
  const codes = new Set(codesOf(demoSkills));
  const skills = rows('esco/skills.tsv').flatMap(([id, code = '', , , label = '']) => (codes.has(code) ? [{ id: Number(id), code, label }] : []));
  const occupations = rows('esco/occupations.tsv');
  const ofTrades = occupations.flatMap(([id, , iscoCode = '', escoCode = '']) =>
    TRADES.some((trade) => trade.escoCode === escoCode) ? [{ id: Number(id), escoCode, iscoCode }] : [],
  );
  const neighbours: Record<string, string[]> = {};
  for (const [one, other] of rows('province_adjacency.tsv') as [string, string][]) {
    (neighbours[one] ??= []).push(other);
    (neighbours[other] ??= []).push(one);
  }
  const checklist = JSON.parse(readFileSync(join(DATA, 'questionnaires', 'vetting-checklist.json'), 'utf8')) as { version: string; items: ChecklistItem[] };
  const ids = new Set(skills.map(({ id }) => id));
  return { today, ...withIds(demoSkills, skills, ofTrades), taxonomy: taxonomyOf(ids, occupations.length), neighbours, checklist };
}

function taxonomyOf(ids: ReadonlySet<number>, occupations: number): TaxonomySlice {
  const uses = new Map<number, number>();
  for (const [, skill] of rows('esco/occupation_skill.tsv')) uses.set(Number(skill), (uses.get(Number(skill)) ?? 0) + 1);
  const coUse = rows('derived/skill_couse_top20.tsv').flatMap(([skill, neighbour, cosine]): [number, number, number][] =>
    ids.has(Number(skill)) && ids.has(Number(neighbour)) ? [[Number(skill), Number(neighbour), Number(cosine)]] : [],
  );
  return { weights: [...ids].map((id) => [id, Math.floor(idfSquared(occupations, uses.get(id) ?? 0) * 1_000 + 0.5)]), coUse, transfers: [] };
}
