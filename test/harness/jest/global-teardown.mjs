import { removeTestFolder } from '../../../scripts/test-folders.mjs';
import ServiceEnvironment from './service-environment.cjs';

export default async function globalTeardown() {
  await ServiceEnvironment.endService();
  const { folder, postgres, redis } = globalThis.waymarkTestRun;
  await redis?.stop();
  await postgres?.stop();
  removeTestFolder(folder);
}
