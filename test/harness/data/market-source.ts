import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChecklistItem, SourceOccupation, MarketSource } from '../../../src/demo/domain/market-source';
import { TRADES } from '../../../src/demo/domain/people/trades';
import type { TaxonomySlice } from '../../../src/features/matching/domain/facts/taxonomy-view';

const DATA = join(__dirname, '..', '..', '..', 'data');
const rows = (file: string): string[][] =>
  readFileSync(join(DATA, file), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

/**
 * The real occupations with their skills, and weights and co-use sufficient for scoring, as the database
 * returns them.
 */
export function marketSourceOf(today: string): MarketSource {
  const skills = new Map(rows('esco/skills.tsv').map(([id, code, , , label]) => [id, { id: Number(id), code: code as string, label: label as string }]));
  const relations = rows('esco/occupation_skill.tsv');
  const occupations: SourceOccupation[] = rows('esco/occupations.tsv')
    .filter(([, , , escoCode]) => TRADES.some((trade) => trade.escoCode === escoCode))
    .map(([id, , iscoCode, escoCode]) => {
      const related = (kind: string) =>
        relations.flatMap(([occupation, skill, relation]) =>
          occupation === id && relation === kind ? [skills.get(skill) as SourceOccupation['essential'][0]] : [],
        );
      return { id: Number(id), iscoCode: iscoCode as string, escoCode: escoCode as string, essential: related('E'), optional: related('O') };
    });
  const skillIds = new Set(occupations.flatMap(({ essential, optional }) => [...essential, ...optional].map(({ id }) => id)));
  const taxonomy: TaxonomySlice = { weights: [...skillIds].map((id) => [id, 9_000 + (id % 7) * 1_000]), coUse: [], transfers: [] };
  const neighbours: Record<string, string[]> = {};
  for (const [one, other] of rows('province_adjacency.tsv') as [string, string][]) {
    (neighbours[one] ??= []).push(other);
    (neighbours[other] ??= []).push(one);
  }
  const checklist = JSON.parse(readFileSync(join(DATA, 'questionnaires', 'vetting-checklist.json'), 'utf8')) as { version: string; items: ChecklistItem[] };
  return { today, occupations, taxonomy, neighbours, checklist };
}
