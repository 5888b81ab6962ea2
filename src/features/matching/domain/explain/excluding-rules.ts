import { type GateFailure, type GateReader, type GateReason, reasonsFor } from '../gates/gate-rules';

/** How many pairs a rule excludes, among those that were examined. */
export interface ExcludingRule {
  readonly rule: GateReason['rule'];
  readonly excluded: number;
  /** Those that no other rule excludes: they would be possible without this rule. */
  readonly alone: number;
}

/** Why a list is short: the number of pairs that are possible, and the rules that exclude the others. */
export interface ListObstacles {
  readonly examined: number;
  readonly possible: number;
  /** First the rules that alone exclude most, then those that exclude most. */
  readonly rules: readonly ExcludingRule[];
}

/**
 * The rules that exclude pairs, as a reader may see them. A rule that the reader may not know is counted as
 * `ASK_CASE_WORKER`, never under its own name.
 */
export function listObstacles(reader: GateReader, pairs: readonly (readonly GateFailure[])[]): ListObstacles {
  const counts = new Map<GateReason['rule'], { excluded: number; alone: number }>();
  for (const failures of pairs) {
    const rules = reasonsFor(reader, failures).map(({ rule }) => rule);
    for (const rule of rules) {
      const count = counts.get(rule) ?? { excluded: 0, alone: 0 };
      counts.set(rule, { excluded: count.excluded + 1, alone: count.alone + (rules.length === 1 ? 1 : 0) });
    }
  }
  const rules = [...counts].map(([rule, count]) => ({ rule, ...count }));
  rules.sort((a, b) => b.alone - a.alone || b.excluded - a.excluded);
  return { examined: pairs.length, possible: pairs.filter(({ length }) => length === 0).length, rules };
}
