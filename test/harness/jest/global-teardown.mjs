import { removeTestFolder } from '../../../scripts/test-folders.mjs';
import ServiceEnvironment from './service-environment.cjs';

export default async function globalTeardown() {
  await ServiceEnvironment.endKeptService();
  const { folder, postgres, redis } = globalThis.waymarkTestRun;
  await redis?.stop();
  await postgres?.stop();
  removeTestFolder(folder);
}
