import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { createPostgresBackend, type Job, type PostgresConnectionOptions, Queue, withBackend, Worker } from 'bullmq';
import Redis from 'ioredis';
import { DatabaseWatch } from '../database/database-watch';
import { JobQueue } from './job-queue';
import { log } from '../observability/log';
import type { PoolSettings } from '../settings-schema';
import { type Settings, SETTINGS } from '../settings';
import type { QueueName } from '../database/tx';
import { watchedPool } from '../database/watched-pool';

const QUEUES: readonly QueueName[] = ['outbox', 'message', 'calculation'];
/** Processes all waiting rows of a queue's table. */
export type Work = () => Promise<void>;

type OpenQueue = Pick<Queue, 'add' | 'close'>;
type OpenWorker = Pick<Worker, 'close'>;
interface Backend {
  queue(name: QueueName): OpenQueue;
  worker(name: QueueName, work: Work): OpenWorker;
  close(): Promise<void>;
}

/**
 * Time limits for reaching Redis at start, for a wake-up, and for silence on a connection that waits for
 * jobs.
 */
const REDIS_START_MS = 3_000;
const REDIS_COMMAND_MS = 2_000;
const REDIS_SILENCE_MS = 30_000;
/** A queue that does not respond must not prevent the process from ending. */
const CLOSE_MS = 3_000;
/** During an outage errors occur many times a second: at most one log line in this time. */
const LOG_EVERY_MS = 60_000;
const WAKE_UP_OPTIONS = { attempts: 1, removeOnComplete: true, removeOnFail: true } as const;
/**
 * BullMQ makes no decisions, the rows do: a stalled job is handed to the next worker, however often that
 * happens.
 */
const WORKER_OPTIONS = { concurrency: 1, lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 1_000_000 } as const;

/**
 * The job queue on BullMQ, in Redis where it is configured and otherwise in PostgreSQL. However many rows
 * wait, there is only one job: it says only that a table has work. The sweep finds what the queue loses.
 */
@Injectable()
export class Queues extends JobQueue implements OnModuleInit, OnApplicationShutdown {
  #backend: Backend | undefined;
  readonly #queues = new Map<QueueName, OpenQueue>();
  readonly #workers: OpenWorker[] = [];

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly watch: DatabaseWatch,
  ) {
    super();
  }

  async onModuleInit(): Promise<void> {
    const { redisUrl, databases, pools } = this.settings;
    const backend = redisUrl ? await onRedis(redisUrl) : databases.queue && onPostgres(databases.queue, pools, this.watch);
    if (!backend) return;
    this.#backend = backend;
    for (const name of QUEUES) this.#queues.set(name, backend.queue(name));
  }

  /**
   * Uses its own job ids: BullMQ's numeric ids are sequences in PostgreSQL, which this login may not create.
   */
  protected async enqueue(queue: QueueName): Promise<void> {
    try {
      await this.#queues.get(queue)?.add(queue, {}, { jobId: randomUUID(), deduplication: { id: queue }, ...WAKE_UP_OPTIONS });
    } catch (error) {
      throw this.settings.redisUrl ? error : this.watch.failure('queue', error as Error);
    }
  }

  work(queue: QueueName, work: Work): void {
    if (!this.#backend) throw new Error('this process has no queue: set REDIS_URL or DATABASE_URL_QUEUE');
    this.#workers.push(this.#backend.worker(queue, work));
  }

  /** Takes no more jobs and lets the current ones finish. */
  async stopWork(): Promise<void> {
    await Promise.all(this.#workers.splice(0).map((worker) => closeInTime(worker)));
  }

  /** Runs after the last request, so that its wake-up is still sent. */
  async onApplicationShutdown(): Promise<void> {
    await this.stopWork();
    await Promise.all([...this.#queues.values()].map((queue) => closeInTime(queue)));
    this.#queues.clear();
    await this.#backend?.close();
    this.#backend = undefined;
  }
}

/**
 * From this point a new job may be queued: rows that arrive during the work are processed after it, here or
 * by another worker.
 */
const handleJob =
  (work: Work) =>
  async (job: Pick<Job, 'removeDeduplicationKey'>): Promise<void> => {
    await job.removeDeduplicationKey();
    await work();
  };
const closeInTime = (one: { close(): Promise<void> }): Promise<void> => Promise.race([one.close().catch(() => {}), pause(CLOSE_MS, undefined, { ref: false })]);
const logRarely = (what: string): ((error: Error) => void) => {
  let loggedAt = -Infinity;
  return (error) => {
    if (performance.now() - loggedAt < LOG_EVERY_MS) return;
    loggedAt = performance.now();
    log.warn({ error }, what);
  };
};
const logFailedJob = (job: Pick<Job, 'name'> | undefined, error: Error): void => log.error({ error, job: job?.name }, 'a job failed; the sweep tries again');

function onPostgres(url: string, { size, waitMs }: PoolSettings, watch: DatabaseWatch): Backend {
  const Bull = withBackend(createPostgresBackend);
  const limits = { max: size.queue, connectionTimeoutMillis: waitMs };
  const pool = new (watchedPool('queue', watch))({ connectionString: url, keepAlive: true, options: '-c search_path=bullmq', ...limits });
  const say = (what: string): ((error: Error) => void) => {
    const report = logRarely(what);
    return (error) => report(watch.failure('queue', error));
  };
  // without these listeners a restart of PostgreSQL would end the process: the pool itself only listens to
  // idle clients
  pool.on('error', say('the queue lost an idle connection'));
  pool.on('connect', (client) => client.on('error', say('the queue lost a connection')));
  // BullMQ's type for the pool is narrower than pg's own types
  const connection = pool as unknown as PostgresConnectionOptions;
  return {
    queue: (name) => new Bull.Queue(name, { connection }).on('error', say('the queue does not answer')),
    worker: (name, work) =>
      new Bull.Worker(name, handleJob(work), { connection, ...WORKER_OPTIONS })
        .on('error', say('a worker lost its queue for a moment'))
        .on('failed', (job, error) => logFailedJob(job, watch.failure('queue', error))),
    close: () => pool.end(),
  };
}

async function onRedis(url: string): Promise<Backend> {
  // a wake-up that cannot be sent fails soon instead of waiting for Redis to return
  const producers = new Redis(url, { maxRetriesPerRequest: null, enableOfflineQueue: false, commandTimeout: REDIS_COMMAND_MS });
  // a worker waits for jobs with a command that returns after some seconds, so a connection that is silent
  // for longer is dead and is replaced
  const consumers = new Redis(url, { maxRetriesPerRequest: null, socketTimeout: REDIS_SILENCE_MS });
  for (const connection of [producers, consumers]) connection.on('error', logRarely('Redis does not answer'));
  const close = async (): Promise<void> => {
    for (const connection of [producers, consumers]) connection.disconnect();
  };
  await requireNoEviction(producers).catch(async (error: Error) => {
    await close();
    throw error;
  });
  return {
    queue: (name) => new Queue(name, { connection: producers }).on('error', logRarely('the queue does not answer')),
    worker: (name, work) =>
      new Worker(name, handleJob(work), { connection: consumers, ...WORKER_OPTIONS })
        .on('error', logRarely('a worker lost its queue for a moment'))
        .on('failed', logFailedJob),
    close,
  };
}

/**
 * Refuses a Redis that evicts keys when it is full, because it would lose jobs silently. A Redis that does
 * not respond does not block the start: queues only wake workers, and the sweep replaces them until it is
 * back.
 */
async function requireNoEviction(redis: Redis): Promise<void> {
  const connected = new Promise<boolean>((resolve) => void redis.once('ready', () => resolve(true)));
  const isConnected = redis.status === 'ready' || (await Promise.race([connected, pause(REDIS_START_MS, false, { ref: false })]));
  const memory = isConnected ? await redis.info('memory').catch(() => undefined) : undefined;
  if (memory === undefined) return log.warn('the Redis of REDIS_URL does not answer; the sweep finds waiting work until it is back');
  const policy = /maxmemory_policy:(\S+)/.exec(memory)?.[1];
  if (policy && policy !== 'noeviction') throw new Error(`the Redis of REDIS_URL may evict jobs (maxmemory-policy ${policy}): set it to noeviction`);
}
