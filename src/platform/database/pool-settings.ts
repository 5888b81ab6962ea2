import { z } from 'zod';

/** Logins whose pool size is a setting; the pool of an admin command has a fixed size. */
const POOLS = ['employer', 'staff', 'trainee', 'worker', 'report', 'index', 'queue'] as const;
type PoolName = (typeof POOLS)[number];

export interface PoolSettings {
  /** Maximum number of connections of each pool of this process. */
  readonly size: Readonly<Record<PoolName, number>>;
  /** How long a request or a job waits for a free connection, and how long opening a connection may take. */
  readonly waitMs: number;
}

export const POOL_DEFAULTS: PoolSettings = { size: { employer: 8, staff: 8, trainee: 8, worker: 6, report: 2, index: 2, queue: 10 }, waitMs: 5_000 };

/** The queue always uses two connections to listen for jobs. */
const MIN_SIZE: Partial<Record<PoolName, number>> = { queue: 4 };
const MAX_SIZE = 500;
const WAIT_SETTING = 'WAYMARK_POOL_WAIT_SECONDS';

const settingOf = (pool: PoolName): string => `WAYMARK_POOL_${pool.toUpperCase()}`;
const numberBetween = (min: number, max: number): z.ZodType<string> =>
  z.string().refine((text) => /^\d{1,4}$/.test(text) && Number(text) >= min && Number(text) <= max);

export const POOL_RULES = {
  ...Object.fromEntries(
    POOLS.map((pool) => {
      const minSize = MIN_SIZE[pool] ?? 1;
      const remedy = `Use a number from ${minSize} to ${MAX_SIZE}, or leave it out for ${POOL_DEFAULTS.size[pool]}.`;
      return [settingOf(pool), { accepts: numberBetween(minSize, MAX_SIZE), problem: 'is not a number of database connections', remedy }];
    }),
  ),
  [WAIT_SETTING]: {
    accepts: numberBetween(1, 60),
    problem: 'is not a time in whole seconds',
    remedy: `Use a number from 1 to 60: how long a request waits for a database connection. Leave it out for ${POOL_DEFAULTS.waitMs / 1000}.`,
  },
};

type SettingValues = Readonly<Record<string, string>>;

export const readPools = (values: SettingValues): PoolSettings => ({
  size: Object.fromEntries(POOLS.map((pool) => [pool, Number(values[settingOf(pool)] ?? POOL_DEFAULTS.size[pool])])) as Record<PoolName, number>,
  waitMs: values[WAIT_SETTING] === undefined ? POOL_DEFAULTS.waitMs : Number(values[WAIT_SETTING]) * 1000,
});
