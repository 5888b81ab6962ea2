import type { Settings } from '../platform/settings';
import { advanceClock, readClock, resetClock } from '../platform/database/clock';
import type { Tx } from '../platform/database/tx';
import { asOwner } from './cli.module';
import { type CommandResult, CommandFailure, UsageError } from './command-result';

const UNITS: Readonly<Record<string, string>> = { m: 'minutes', h: 'hours', d: 'days', w: 'weeks' };
/** Ten years. Further ahead, every vetting and consent has expired and the demo has no visible data left. */
const MAX_DAYS_AHEAD = 3660;

/**
 * Shows or moves the product's clock, which a demo may move ahead. Sessions and rate limits use real time.
 */
export async function clock(settings: Settings, action: 'show' | 'forward' | 'reset', by?: string): Promise<CommandResult> {
  const interval = action === 'forward' ? intervalOf(by ?? '') : '';
  if (action !== 'show' && !settings.demo)
    throw new CommandFailure('The clock is moved in a demo only, and WAYMARK_DEMO is none here: the deadlines of real people depend on it.');
  return asOwner(
    settings,
    async (tx) => {
      if (action === 'reset') await resetClock(tx);
      if (action === 'forward') await advanceClock(tx, interval);
      return clockResult(tx);
    },
    action !== 'show',
  );
}

/** Parses `30m`, `12h`, `3d` or `2w` to a PostgreSQL interval. */
function intervalOf(text: string): string {
  const [, count = '', unit = ''] = /^(\d{1,5})([mhdw])$/.exec(text) ?? [];
  if (!UNITS[unit] || Number(count) === 0) throw new UsageError(`"${text}" is not a valid duration. Write it as 30m, 12h, 3d or 2w.`);
  return `${count} ${UNITS[unit]}`;
}

async function clockResult(tx: Tx): Promise<CommandResult> {
  const reading = await readClock(tx, MAX_DAYS_AHEAD);
  if (reading.far) throw new CommandFailure('That is more than ten years ahead. Go back with `clock reset` first.');
  const local = (instant: Date): string => `${new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')} in Phnom Penh`;
  const ahead = aheadText(reading.seconds);
  return {
    lines: [`${local(reading.now)}, ${ahead === '' ? 'real time' : `${ahead} ahead of real time`}.`],
    document: { now: reading.now.toISOString(), realNow: reading.real.toISOString(), aheadBySeconds: reading.seconds },
  };
}

/** For example `3 days 12 hours`; empty for real time. */
export function aheadText(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  const counts: [number, string][] = [
    [Math.floor(minutes / 1440), 'day'],
    [Math.floor((minutes % 1440) / 60), 'hour'],
    [minutes % 60, 'minute'],
  ];
  return counts.flatMap(([count, unit]) => (count > 0 ? [`${count} ${unit}${count === 1 ? '' : 's'}`] : [])).join(' ');
}
