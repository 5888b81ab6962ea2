// Temporary folders of test runs. Their name contains the pid of the run, so that folders of killed runs are
// found and removed.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPg } from './pg.mjs';
import { endLeftRedis } from './redis.mjs';

const PREFIX = 'waymark-test-';

export const makeTestFolder = () => mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));

export const removeTestFolder = (folder) => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });

/** Stops and removes the remains of finished runs. Those of other accounts are left alone. */
export async function removeAbandoned() {
  for (const name of readdirSync(tmpdir())) {
    const run = new RegExp(`^${PREFIX}(\\d+)-`).exec(name);
    if (!run || isAlive(Number(run[1]))) continue;
    const folder = join(tmpdir(), name);
    try {
      endLeftRedis({ directory: folder });
      await (await findPg({ directory: folder }))?.stop();
      removeTestFolder(folder);
    } catch {
      continue;
    }
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (failure) {
    return failure.code === 'EPERM';
  }
}
