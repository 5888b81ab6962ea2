import { nearCredit, ownCredit } from './credit';
import { traineeSkillLevel, traineeSkillNumber } from './trainee-skills';
import type { SkillGraph } from '../index/skill-graph';
import type { VacancyFacts } from './vacancy-facts';
import { isGate, LEVELS, minLevelOf, numeratorOf, pointsOf, skillOf, variantOf } from './requirement-code';

/** The end of a chain: the skill gives no further points. */
const END = 0;

/**
 * For one vacancy, the points of every skill that a trainee may hold: for each requirement it counts for, the
 * points of each level. Built once per vacancy, it makes a trainee's score a few look-ups of her own skills.
 *
 * - heads: for each skill, its first entry; 0 if it gives no points (sewing 1, mending 3, cooking 0)
 * - entries: requirement, points of levels 1 to 4, and next entry of the skill (entry 1: requirement 0, 200
 * 400 600 600, next 2; entry 2: requirement 4, 90 90 90 90, next 0; entry 3: requirement 0, 50 100 150 150,
 * next 0)
 *
 * The better of several skills counts for a requirement (docs/matching.md 2), so the best points of each requirement
 * are found before they are added.
 */
export class RequirementTable {
  private heads = new Int32Array(0);
  private requirements: number[] = [];
  private next: number[] = [];
  private points: number[] = [];
  private bestPoints = new Int32Array(0);
  private readonly skills: number[] = [];

  constructor(private readonly graph: SkillGraph) {}

  load(facts: VacancyFacts, row: number): void {
    this.clear();
    const divisor = facts.divisor(row);
    const from = facts.requirementsStart(row);
    const count = facts.requirementsEnd(row) - from;
    this.bestPoints = new Int32Array(count);
    for (let requirement = 0; requirement < count; requirement++) {
      const code = facts.requirementAt(from + requirement);
      const [skill, variant] = [skillOf(code), variantOf(code)];
      const points = (credit: number): number => pointsOf(numeratorOf(this.graph, skill, variant, credit), divisor);
      const minLevel = minLevelOf(variant);
      this.addEntry(skill, requirement, (level) => points(ownCredit(level, minLevel)));
      if (isGate(variant)) continue;
      const { neighboursOfRequired: nearWanted, model } = this.graph;
      for (let at = nearWanted.from(skill), end = nearWanted.to(skill); at < end; at++) {
        const percent = nearWanted.labels[at]!;
        this.addEntry(nearWanted.skills[at]!, requirement, (level) => points(nearCredit(percent, level, minLevel, model.nearSkillPercent)));
      }
    }
  }

  /** The skill part of a trainee's score. */
  pointsFor(skills: readonly number[]): number {
    const bestPoints = this.bestPoints;
    let touched = false;
    for (const one of skills) {
      let entry = this.heads[traineeSkillNumber(one)] ?? END;
      for (; entry !== END; entry = this.next[entry]!) {
        const requirement = this.requirements[entry]!;
        const points = this.points[entry * LEVELS + traineeSkillLevel(one) - 1]!;
        if (points > bestPoints[requirement]!) bestPoints[requirement] = points;
        touched = true;
      }
    }
    if (!touched) return 0;
    let sum = 0;
    for (let requirement = 0; requirement < bestPoints.length; requirement++) {
      sum += bestPoints[requirement]!;
      bestPoints[requirement] = 0;
    }
    return sum;
  }

  private addEntry(skill: number, requirement: number, points: (level: number) => number): void {
    const entry = this.next.length;
    if (this.heads[skill] === END) this.skills.push(skill);
    this.next.push(this.heads[skill]!);
    this.requirements.push(requirement);
    for (let level = 1; level <= LEVELS; level++) this.points.push(points(level));
    this.heads[skill] = entry;
  }

  private clear(): void {
    if (this.heads.length < this.graph.size) this.heads = new Int32Array(this.graph.size);
    for (const skill of this.skills) this.heads[skill] = END;
    this.skills.length = 0;
    // Entry 0 marks the end of a chain.
    this.next = [END];
    this.requirements = [END];
    this.points = [0, 0, 0, 0];
  }
}
