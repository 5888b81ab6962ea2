const server = process.env['WAYMARK_TEST_REDIS'];

/**
 * The URL of the run's Redis with a database of this Jest worker's own, because a job of another suite would
 * wake a worker here. Undefined if the machine has no Redis.
 */
export const testRedisUrl: string | undefined = server && `${server}/${process.env['JEST_WORKER_ID'] ?? '0'}`;
