import { type ExpiredRows, Retention } from '../platform/database/retention';
import type { Settings } from '../platform/settings';
import { asOwnerInSlices, type Transact } from './cli.module';
import type { CommandResult } from './command-result';

/** Number of rows removed in one transaction. */
const SLICE = 5_000;

/**
 * Removes rows past their retention period, as the worker does every minute; `--dry-run` counts them instead.
 */
export async function retention(settings: Settings, { dryRun = false }: { readonly dryRun?: boolean }): Promise<CommandResult> {
  return asOwnerInSlices(settings, async (transact) => {
    const expired = await transact((tx, find) => find(Retention).count(tx), false);
    if (dryRun) return toResult(expired, true);
    const removed: ExpiredRows[] = [];
    for (const kind of expired) removed.push({ ...kind, rows: await removeAll(transact, kind.kind) });
    return toResult(removed, false);
  });
}

async function removeAll(transact: Transact, kind: string): Promise<number> {
  let total = 0;
  for (let removed = SLICE; removed === SLICE; total += removed) removed = await transact((tx, find) => find(Retention).remove(tx, kind, SLICE));
  return total;
}

function toResult(kinds: readonly ExpiredRows[], isDry: boolean): CommandResult {
  const rows = kinds.map(({ kind, days, before, rows: count, firstDay, lastDay }) => ({
    kind,
    days,
    before: before.toISOString(),
    rows: count,
    firstDay,
    lastDay,
  }));
  return {
    lines: [
      ...kinds.map(
        ({ kind, days, before, rows: count, firstDay, lastDay }) =>
          `${kind.padEnd(12)} ${String(count).padStart(9)} rows${firstDay === null ? '' : ` of ${firstDay} to ${lastDay}`}, kept ${days} days: from before ${before.toISOString().slice(0, 10)}`,
      ),
      isDry ? 'Nothing was removed.' : 'Removed.',
    ],
    document: { dryRun: isDry, kinds: rows },
  };
}
