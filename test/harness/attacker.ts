import type loadHighs from 'highs';
import type { Disclosure } from '../../src/features/indicators/domain/disclosure-system';
import { cellId, DISAGGREGATIONS, INDICATORS } from '../../src/features/indicators/domain/indicator';

export type Solver = Awaited<ReturnType<typeof loadHighs>>;

/**
 * An attacker who knows everything published about a grant and everything an institution's staff know. It
 * solves the numbers exactly: whole numbers, none below zero, parts that add up, inclusions, unions. It
 * shares no code with the rule it attacks, and knows which inclusions corrections left intact.
 */
export class Attacker {
  constructor(
    private readonly solver: Solver,
    private readonly reports: readonly Disclosure[],
  ) {}

  /** Numbers about 1 to 10 persons elsewhere that have a single possible value; stops at the first one. */
  leaks(): string[] {
    for (const house of [null, ...(this.reports[0]?.own.keys() ?? [])]) {
      const leak = this.#leakTo(house);
      if (leak !== null) return [leak];
    }
    return [];
  }

  #leakTo(house: number | null): string | null {
    const unknown = (report: Disclosure, id: string): number => (report.exact.get(id) ?? 0) - (house === null ? 0 : (report.own[house]?.get(id) ?? 0));
    const rules = this.#rules(house, unknown);
    // Every solution found is a possible world, which answers many questions at once.
    const worlds: Map<string, number>[] = [];
    for (const { terms, value } of this.#questions(unknown)) {
      const isPinned = ['minimize', 'maximize'].every((direction) => {
        if (worlds.some((world) => valueIn(world, terms) !== value)) return false;
        worlds.push(this.#solve(direction, terms, rules));
        return valueIn(worlds.at(-1) as Map<string, number>, terms) === value;
      });
      if (isPinned) return `${house === null ? 'a donor' : `staff of institution ${house}`} know ${terms.join(' - ')}: ${value}`;
    }
    return null;
  }

  #solve(direction: string, terms: readonly string[], { rules, bounds, names }: Rules): Map<string, number> {
    const model = `${direction}\n obj: ${terms.join(' - ')}\nsubject to\n${rules.map((rule, at) => ` c${at}: ${rule}`).join('\n')}\nbounds\n${bounds.join('\n')}\ngeneral\n ${names.join(' ')}\nend\n`;
    // The truth always fits, but the presolve of HiGHS has called such a model infeasible: then it is solved without.
    const presolved = this.solver.solve(model);
    const solution = presolved.Status === 'Optimal' ? presolved : this.solver.solve(model, { presolve: 'off' });
    if (solution.Status !== 'Optimal') throw new Error(`the truth itself does not fit: ${solution.Status}`);
    return new Map(Object.entries(solution.Columns).map(([name, column]) => [name, Math.round(column.Primal ?? 0)]));
  }

  /** Cells, complements and differences about 1 to 10 persons elsewhere. */
  #questions(unknown: (report: Disclosure, id: string) => number): Question[] {
    const questions: Question[] = [];
    const ask = (terms: readonly string[], value: number): void => {
      if (value > 0 && value < 11) questions.push({ terms, value });
    };
    for (const [at, report] of this.reports.entries()) {
      for (const { id } of PERSONS) {
        for (const cut of [null, ...DISAGGREGATIONS]) ask([nameOf(at, cellId(id, cut))], unknown(report, cellId(id, cut)));
        for (const cut of DISAGGREGATIONS) ask([nameOf(at, id), nameOf(at, cellId(id, cut))], unknown(report, id) - unknown(report, cellId(id, cut)));
      }
    }
    for (const [inner, outer] of this.#inclusions())
      for (const cut of [null, ...DISAGGREGATIONS]) {
        const [small, large] = [cellId(inner.id, cut), cellId(outer.id, cut)];
        const rest = unknown(this.reports[outer.at] as Disclosure, large) - unknown(this.reports[inner.at] as Disclosure, small);
        ask([nameOf(outer.at, large), nameOf(inner.at, small)], rest);
      }
    return questions;
  }

  #rules(house: number | null, unknown: (report: Disclosure, id: string) => number): Rules {
    const rules: string[] = [];
    const bounds: string[] = [];
    const names: string[] = [];
    for (const [at, report] of this.reports.entries())
      for (const { id } of PERSONS) {
        rules.push(`${nameOf(at, id)} ${DISAGGREGATIONS.map((cut) => `- ${nameOf(at, cellId(id, cut))}`).join(' ')} = 0`);
        // Where a row publishes something, guessing that its dashes hold eleven or more is right if the whole row
        // allows it. A row of dashes alone gives no reason to guess: the rule withholds it whatever it holds.
        const cells = [null, ...DISAGGREGATIONS].map((cut) => cellId(id, cut));
        const isWithheld = (cell: string): boolean => (report.publishedValues.get(cell) ?? null) === null;
        const dashesAreLarge = !cells.every(isWithheld) && cells.every((cell) => !isWithheld(cell) || (report.exact.get(cell) ?? 0) >= 11);
        for (const cut of [null, ...DISAGGREGATIONS]) {
          const cell = cellId(id, cut);
          const mine = house === null ? 0 : (report.own[house]?.get(cell) ?? 0);
          const figure = report.publishedValues.get(cell) ?? null;
          names.push(nameOf(at, cell));
          // A person known to two institutions may be counted here in a part that differs from the other
          // institution's, so only survivors and totals can only grow.
          const least = cut === null || cut === 'SURVIVOR' ? 0 : -mine;
          if (typeof figure === 'number') bounds.push(` ${nameOf(at, cell)} = ${figure - mine}`);
          else if (figure !== null) bounds.push(` ${Math.max(least, 1 - mine)} <= ${nameOf(at, cell)} <= ${10 - mine}`);
          else bounds.push(` ${Math.max(least, dashesAreLarge ? 11 - mine : least)} <= ${nameOf(at, cell)} <= 1000`);
        }
      }
    const value = (at: number, cell: string): number => unknown(this.reports[at] as Disclosure, cell);
    for (const [inner, outer] of this.#inclusions())
      for (const cut of [null, ...DISAGGREGATIONS]) {
        const [small, large] = [cellId(inner.id, cut), cellId(outer.id, cut)];
        if (value(inner.at, small) <= value(outer.at, large)) rules.push(`${nameOf(outer.at, large)} - ${nameOf(inner.at, small)} >= 0`);
      }
    for (const { outer, inners } of this.#unions())
      for (const cut of [null, ...DISAGGREGATIONS]) {
        const [large, parts] = [cellId(outer.id, cut), inners.map((one) => ({ at: one.at, cell: cellId(one.id, cut) }))];
        if (value(outer.at, large) <= parts.reduce((sum, { at, cell }) => sum + value(at, cell), 0))
          rules.push(`${parts.map(({ at, cell }) => nameOf(at, cell)).join(' + ')} - ${nameOf(outer.at, large)} >= 0`);
      }
    return { rules, bounds, names };
  }

  /** Which numbers are part of which, written by hand. */
  #inclusions(): [Spot, Spot][] {
    const pairs = WITHIN.flatMap(([inner, outer]) =>
      this.reports.map((_, at): [Spot, Spot] => [
        { at, id: inner },
        { at, id: outer },
      ]),
    );
    for (const [at, report] of this.reports.entries())
      for (const [later, other] of this.reports.entries())
        if (at !== later)
          for (const { id } of PERSONS)
            if (id === 'S7' ? report.to <= other.to : other.isWhole)
              pairs.push([
                { at, id },
                { at: later, id },
              ]);
    return pairs;
  }

  #unions(): { outer: Spot; inners: Spot[] }[] {
    const whole = this.reports.findIndex(({ isWhole }) => isWhole);
    const periods = [...this.reports.keys()].filter((at) => at !== whole);
    return [
      ...this.reports.flatMap((_, at) => UNIONS.map(([outer, inners]) => ({ outer: { at, id: outer }, inners: inners.map((id) => ({ at, id })) }))),
      // The periods of this test cover the whole grant.
      ...(whole < 0 ? [] : PERSONS.filter(({ id }) => id !== 'S7').map(({ id }) => ({ outer: { at: whole, id }, inners: periods.map((at) => ({ at, id })) }))),
    ];
  }
}

interface Spot {
  readonly at: number;
  readonly id: string;
}
/** A number, or the difference of two, about persons elsewhere. */
interface Question {
  readonly terms: readonly string[];
  readonly value: number;
}

const valueIn = (world: ReadonlyMap<string, number>, [first = '', second]: readonly string[]): number =>
  (world.get(first) ?? 0) - (second === undefined ? 0 : (world.get(second) ?? 0));

interface Rules {
  readonly rules: readonly string[];
  readonly bounds: readonly string[];
  readonly names: readonly string[];
}

const PERSONS = INDICATORS.filter(({ unit }) => unit === 'PERSON');
const KINDS = ['LITERACY', 'NUMERACY', 'SMALL_BUSINESS', 'LIFE_SKILLS', 'VOCATIONAL'];
const WITHIN: readonly [string, string][] = [
  ...['S1', 'S2', 'S3'].map((id): [string, string] => [id, 'S3U']),
  ['S3U', 'S7'],
  ['S2c', 'S2'],
  ['S4-PROVISIONAL', 'S4'],
  ...KINDS.flatMap((kind): [string, string][] => [
    [`S2-${kind}`, 'S2'],
    [`S2c-${kind}`, 'S2c'],
    [`S2c-${kind}`, `S2-${kind}`],
  ]),
  ...[90, 180, 365].flatMap((day): [string, string][] => [
    [`O3-${day}`, `O3-${day}-DUE`],
    [`O3-${day}-SAME`, `O3-${day}`],
  ]),
];
const UNIONS: readonly [string, string[]][] = [
  ['S3U', ['S1', 'S2', 'S3']],
  ['S2', KINDS.map((kind) => `S2-${kind}`)],
  ['S2c', KINDS.map((kind) => `S2c-${kind}`)],
];

/** A name the solver accepts. */
const nameOf = (at: number, cell: string): string => `r${at}_${cell.replaceAll(/[^A-Za-z0-9]/g, '_')}`;
