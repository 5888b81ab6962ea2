import { removeTestFolder } from '../../../scripts/test-folders.mjs';

export default async function globalTeardown() {
  const { folder, postgres, redis } = globalThis.waymarkTestRun;
  await redis?.stop();
  await postgres?.stop();
  removeTestFolder(folder);
}
