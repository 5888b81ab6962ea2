import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contribution, SkillContribution } from '../../src/features/matching/domain/score/contribution';
import { skillCoverage } from '../../src/features/matching/domain/score/skill-coverage';
import { GATE_RULE_IDS } from '../../src/features/matching/domain/gates/gate-rules';
import type { Requirement } from '../../src/features/matching/domain/facts/pair';
import { requirementWeight, score } from '../../src/features/matching/domain/score/score';
import { CURRENT_MODEL } from '../../src/features/matching/domain/score/scoring-model';
import { FULL_CREDIT, levelsOf, skillCredit } from '../../src/features/matching/domain/score/skill-credit';
import { viewOf } from '../../src/features/matching/domain/facts/taxonomy-view';
import { taxonomyRows } from '../../src/features/skills/taxonomy.files';
import { sokha, tailor } from './example-pair';

/** Verifies the worked example of docs/matching.md with the service's own rules and the release it ships. */
const SEW_ARTICLES = 11_682;
const SEW_PIECES = 11_678;
const CUT = 3_296;
const EMBROIDER = 4_381;
const MACHINES = 8_701;

const MODEL = CURRENT_MODEL;
const tables = taxonomyRows();
const rows = (name: string): (readonly (string | number | null)[])[] => [...(tables.find(({ table }) => table === name)?.rows() ?? [])];
const skills = new Map(rows('skill').map((row) => [Number(row[0]), { label: String(row[4]), occupations: Number(row[5]), idfSquared: Number(row[6]) }]));
const taxonomy = viewOf({
  weights: [...skills].map(([id, { idfSquared }]) => [id, Math.floor(idfSquared * 1_000 + 0.5)]),
  coUse: rows('skill_couse').map((row) => [Number(row[0]), Number(row[1]), Number(row[2])]),
  transfers: [],
});

const trainee = sokha({
  homeProvince: '08',
  adjacentProvinces: ['12'],
  skills: [
    { skillId: SEW_ARTICLES, level: 2 },
    { skillId: SEW_PIECES, level: 3 },
    { skillId: CUT, level: 2 },
  ],
  jobPreferences: [{ iscoCode: '7531', rank: 1 }],
  wantedHoursPerWeek: { min: 40, max: 48 },
});
const vacancy = tailor({
  province: '12',
  iscoCode: '7533',
  pay: { amount: 22_000, currency: 'USD', per: 'MONTH' },
  hoursPerWeek: 48,
  requirements: [
    { skillId: SEW_ARTICLES, need: 'REQUIRED', minLevel: 3, gate: false },
    { skillId: CUT, need: 'REQUIRED', minLevel: 2, gate: false },
    { skillId: MACHINES, need: 'REQUIRED', minLevel: 1, gate: false },
    { skillId: EMBROIDER, need: 'DESIRED', minLevel: 1, gate: false },
  ],
});
const result = score(trainee, vacancy, taxonomy, MODEL);
const total = vacancy.requirements.reduce((sum, requirement) => sum + requirementWeight(requirement, taxonomy, MODEL), 0) / 2_000;

const partOf = (skillId: number): SkillContribution =>
  result.contributions.find((part): part is SkillContribution => part.rule === 'SKILL' && part.skillId === skillId) as SkillContribution;
const pointsOf = (rule: Contribution['rule']): Contribution => result.contributions.find((part) => part.rule === rule) as Contribution;
const label = (skillId: number): string => skills.get(skillId)?.label ?? '';
const three = (value: number): string => value.toFixed(3);

function skillLine(skillId: number): string {
  const requirement = vacancy.requirements.find((one) => one.skillId === skillId) as Requirement;
  const part = partOf(skillId);
  const weight = requirementWeight(requirement, taxonomy, MODEL) / 2_000;
  const credit = skillCredit(levelsOf(trainee.skills), requirement, taxonomy, MODEL).credit / FULL_CREDIT;
  const why = part.via
    ? `${MODEL.nearSkillPercent / 100} × ${(part.via.cosinePercent / 100).toFixed(2)} through “${label(part.via.skillId)}”`
    : `level ${part.have} of ${requirement.minLevel}`;
  const need = requirement.need === 'REQUIRED' ? 'required' : 'desired';
  return `| ${label(skillId)} | ${need}, level ${requirement.minLevel} | ${three(weight)} | ${why} | ${three(credit)} | 512 × ${three(weight)} × ${three(credit)} ÷ ${three(Math.sqrt(total))} | ${part.points} |`;
}

const words = ['DISTANCE', 'PAY', 'WANTED_OCCUPATION', 'WANTED_HOURS', 'OWN_ENTERPRISE'] as const;

const page = readFileSync(join(__dirname, '..', '..', 'docs', 'matching.md'), 'utf8');

test('docs/matching.md computes its example as the service does', () => {
  const { covers, uses } = skillCoverage(trainee, vacancy, taxonomy, MODEL);
  const lines = [
    ...[SEW_ARTICLES, CUT, MACHINES, EMBROIDER].map(
      (skillId) => `${label(skillId)}: ${skills.get(skillId)?.occupations} of 3,007 occupations, weight ${three(skills.get(skillId)?.idfSquared ?? 0)}`,
    ),
    ...[SEW_ARTICLES, CUT, MACHINES, EMBROIDER].map(skillLine),
    ...words.map((rule) => `(${rule}): ${pointsOf(rule).points}`),
    `**${result.score}**`,
    `_covers_ ${covers} %`,
    `_uses_ ${uses} %`,
  ];
  for (const line of lines) expect(page).toContain(line);
});

test('a changed figure in the example is detected', () => {
  const worse = score({ ...trainee, skills: trainee.skills.slice(1) }, vacancy, taxonomy, MODEL);
  expect(worse.score).not.toBe(result.score);
});

test('docs/matching.md names every rule in force, and no other', () => {
  const named = [...page.matchAll(/`([A-Z]+(?:_[A-Z0-9]+)*)`/g)]
    .map(([, rule]) => rule as string)
    .filter((rule) => !words.includes(rule as (typeof words)[number]) || rule === 'DISTANCE');
  expect([...new Set(named)].sort()).toEqual([...GATE_RULE_IDS].sort());
});
