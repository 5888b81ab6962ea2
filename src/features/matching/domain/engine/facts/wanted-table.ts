import { nearCredit, ownCredit } from './credit';
import { heldLevel, heldSkill } from './held';
import type { SkillGraph } from '../index/skill-graph';
import type { VacancyFacts } from './vacancy-facts';
import { isGate, LEVELS, minLevelOf, numeratorOf, pointsOf, skillOf, wishOf } from './wanted';

/** The end of a chain: the skill gives no further points. */
const NOTHING = 0;

/**
 * For one vacancy, the points of every skill that a trainee may hold: for each requirement it counts for, the
 * points of each level. Built once per vacancy, it makes a trainee's score a few look-ups of her own skills.
 *
 * - heads: for each skill, its first entry; 0 where it gives no points (sewing 1, mending 3, cooking 0)
 * - entries: requirement, points of levels 1 to 4, and next entry of the skill (entry 1: requirement 0, 200
 * 400 600 600, next 2; entry 2: requirement 4, 90 90 90 90, next 0; entry 3: requirement 0, 50 100 150 150,
 * next 0)
 *
 * The better of several skills counts for a requirement (MATCHING D2), so the best points of each requirement
 * are found before they are added.
 */
export class WantedTable {
  private first = new Int32Array(0);
  private requirements: number[] = [];
  private next: number[] = [];
  private points: number[] = [];
  private bests = new Int32Array(0);
  private readonly skills: number[] = [];

  constructor(private readonly graph: SkillGraph) {}

  take(facts: VacancyFacts, row: number): void {
    this.wipe();
    const divisor = facts.divisor(row);
    const from = facts.wantedFrom(row);
    const count = facts.wantedTo(row) - from;
    this.bests = new Int32Array(count);
    for (let requirement = 0; requirement < count; requirement++) {
      const wanted = facts.wanted(from + requirement);
      const [skill, wish] = [skillOf(wanted), wishOf(wanted)];
      const points = (credit: number): number => pointsOf(numeratorOf(this.graph, skill, wish, credit), divisor);
      const minLevel = minLevelOf(wish);
      this.enter(skill, requirement, (level) => points(ownCredit(level, minLevel)));
      if (isGate(wish)) continue;
      const { nearWanted, model } = this.graph;
      for (let at = nearWanted.from(skill), end = nearWanted.to(skill); at < end; at++) {
        const percent = nearWanted.hows[at]!;
        this.enter(nearWanted.skills[at]!, requirement, (level) => points(nearCredit(percent, level, minLevel, model.nearSkillPercent)));
      }
    }
  }

  /** The skill part of a trainee's score. */
  pointsFor(held: readonly number[]): number {
    const bests = this.bests;
    let touched = false;
    for (const one of held) {
      let entry = this.first[heldSkill(one)] ?? NOTHING;
      for (; entry !== NOTHING; entry = this.next[entry]!) {
        const requirement = this.requirements[entry]!;
        const points = this.points[entry * LEVELS + heldLevel(one) - 1]!;
        if (points > bests[requirement]!) bests[requirement] = points;
        touched = true;
      }
    }
    if (!touched) return 0;
    let sum = 0;
    for (let requirement = 0; requirement < bests.length; requirement++) {
      sum += bests[requirement]!;
      bests[requirement] = 0;
    }
    return sum;
  }

  private enter(skill: number, requirement: number, points: (level: number) => number): void {
    const entry = this.next.length;
    if (this.first[skill] === NOTHING) this.skills.push(skill);
    this.next.push(this.first[skill]!);
    this.requirements.push(requirement);
    for (let level = 1; level <= LEVELS; level++) this.points.push(points(level));
    this.first[skill] = entry;
  }

  private wipe(): void {
    if (this.first.length < this.graph.size) this.first = new Int32Array(this.graph.size);
    for (const skill of this.skills) this.first[skill] = NOTHING;
    this.skills.length = 0;
    // Entry 0 marks the end of a chain.
    this.next = [NOTHING];
    this.requirements = [NOTHING];
    this.points = [0, 0, 0, 0];
  }
}
