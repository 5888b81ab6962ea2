import Redis from 'ioredis';
import pg from 'pg';
import type { Harness } from '../../harness/harness';

/**
 * Removes every job of every queue. A worker that was killed leaves its job behind, and BullMQ hands it to
 * another worker some seconds later.
 */
export async function emptyQueues(harness: Harness, redisUrl: string | undefined): Promise<void> {
  if (redisUrl) {
    const redis = new Redis(redisUrl);
    await redis.flushdb();
    await redis.quit();
    return;
  }
  const client = new pg.Client({
    connectionString: Object.assign(new URL(process.env['WAYMARK_TEST_POSTGRES'] ?? ''), { pathname: `/${harness.database}` }).href,
  });
  await client.connect();
  try {
    await client.query('truncate bullmq.job, bullmq.dedup, bullmq.dedup_next cascade');
  } finally {
    await client.end();
  }
}
