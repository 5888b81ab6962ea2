import { randomUUID } from 'node:crypto';
import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { createPostgresBackend, type Job, type PostgresConnectionOptions, Queue, withBackend, Worker } from 'bullmq';
import Redis from 'ioredis';
import pg from 'pg';
import { Doorbell } from './doorbell';
import { log } from './log';
import { type Settings, SETTINGS } from './settings';
import type { QueueName } from './tx';

const QUEUES: readonly QueueName[] = ['outbox', 'message'];
/** Works through all that waits in a queue's table. */
export type Work = () => Promise<void>;

type OpenQueue = Pick<Queue, 'add' | 'close'>;
type OpenWorker = Pick<Worker, 'close'>;
interface Backend {
  queue(name: QueueName): OpenQueue;
  worker(name: QueueName, work: Work): OpenWorker;
  close(): Promise<void>;
}

const POOL_SIZE = 10;
const REDIS_PATIENCE_MS = 10_000;
const RING = { attempts: 1, removeOnComplete: true, removeOnFail: true } as const;
/** BullMQ decides nothing, the rows do: a job that stalls is given to the next worker, as often as it takes. */
const WORK = { concurrency: 1, lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 1_000_000 } as const;

/**
 * The doorbell on BullMQ, in Redis where there is one and otherwise in PostgreSQL. However many rows wait, one job waits: a job says only that there is something
 * to look at in a table. What the queue loses, the sweep finds.
 */
@Injectable()
export class Queues extends Doorbell implements OnModuleInit, OnModuleDestroy {
  #backend: Backend | undefined;
  readonly #queues = new Map<QueueName, OpenQueue>();
  readonly #workers: OpenWorker[] = [];

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {
    super();
  }

  async onModuleInit(): Promise<void> {
    const { redisUrl, databases } = this.settings;
    if (!redisUrl && !databases.queue) return;
    const backend = (this.#backend = redisUrl ? await onRedis(redisUrl) : onPostgres(databases.queue as string));
    for (const name of QUEUES) this.#queues.set(name, backend.queue(name));
  }

  /** With an id of our own: BullMQ's numbers are sequences in PostgreSQL, which this login may not create. */
  async ring(queue: QueueName): Promise<void> {
    await this.#queues.get(queue)?.add(queue, {}, { jobId: randomUUID(), deduplication: { id: queue }, ...RING });
  }

  work(queue: QueueName, work: Work): void {
    if (!this.#backend) throw new Error('this process has no queue: set REDIS_URL or DATABASE_URL_QUEUE');
    this.#workers.push(this.#backend.worker(queue, work));
  }

  /** Takes no more jobs and lets those in hand finish. */
  async stopWork(): Promise<void> {
    await Promise.all(this.#workers.splice(0).map((worker) => worker.close()));
  }

  async onModuleDestroy(): Promise<void> {
    await this.stopWork();
    for (const queue of this.#queues.values()) await queue.close();
    this.#queues.clear();
    await this.#backend?.close();
    this.#backend = undefined;
  }
}

/** From here on a new job may wait: what comes during the work is looked at after it, here or by another worker. */
const take =
  (work: Work) =>
  async (job: Pick<Job, 'removeDeduplicationKey'>): Promise<void> => {
    await job.removeDeduplicationKey();
    await work();
  };
const quietly = (where: string) => (error: Error) => log.warn({ error }, where);
const failed = (job: Pick<Job, 'name'> | undefined, error: Error): void => log.error({ error, job: job?.name }, 'a job failed; the sweep looks again');

function onPostgres(url: string): Backend {
  const Bull = withBackend(createPostgresBackend);
  const pool = new pg.Pool({ connectionString: url, max: POOL_SIZE, keepAlive: true, options: '-c search_path=bullmq' });
  // without these a restart of PostgreSQL would end the process: the pool listens for its idle clients only
  pool.on('error', quietly('the queue lost an idle connection'));
  pool.on('connect', (client) => client.on('error', quietly('the queue lost a connection')));
  // BullMQ describes the pool it takes more narrowly than pg's own types do
  const connection = pool as unknown as PostgresConnectionOptions;
  return {
    queue: (name) => new Bull.Queue(name, { connection }).on('error', quietly('the queue does not answer')),
    worker: (name, work) =>
      new Bull.Worker(name, take(work), { connection, ...WORK }).on('error', quietly('a worker lost its queue for a moment')).on('failed', failed),
    close: () => pool.end(),
  };
}

async function onRedis(url: string): Promise<Backend> {
  // a bell that cannot be rung fails at once instead of waiting for Redis to come back
  const bells = new Redis(url, { maxRetriesPerRequest: null, enableOfflineQueue: false });
  const takers = new Redis(url, { maxRetriesPerRequest: null });
  for (const connection of [bells, takers]) connection.on('error', quietly('Redis does not answer'));
  const close = async (): Promise<void> => {
    for (const connection of [bells, takers]) connection.disconnect();
  };
  await keepsEverything(bells).catch(async (error: Error) => {
    await close();
    throw error;
  });
  return {
    queue: (name) => new Queue(name, { connection: bells }).on('error', quietly('the queue does not answer')),
    worker: (name, work) =>
      new Worker(name, take(work), { connection: takers, ...WORK }).on('error', quietly('a worker lost its queue for a moment')).on('failed', failed),
    close,
  };
}

/** A Redis that evicts keys when it is full would lose jobs in silence: refused at start. */
async function keepsEverything(redis: Redis): Promise<void> {
  if (redis.status !== 'ready') {
    await new Promise<void>((resolve, reject) => {
      const impatience = setTimeout(() => reject(new Error('the Redis of REDIS_URL does not answer')), REDIS_PATIENCE_MS);
      redis.once('ready', () => {
        clearTimeout(impatience);
        resolve();
      });
    });
  }
  const policy = /maxmemory_policy:(\S+)/.exec(await redis.info('memory'))?.[1];
  if (policy && policy !== 'noeviction') throw new Error(`the Redis of REDIS_URL may evict jobs (maxmemory-policy ${policy}): set it to noeviction`);
}
