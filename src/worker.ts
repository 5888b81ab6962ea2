import 'reflect-metadata';
import { exitWithParent } from './platform/http/parent-process';
import { programOptions } from './platform/program-options';
import { readSettings, WORKER_DATABASES } from './platform/settings';
import { run, startWorker } from './platform/http/start';
import { WorkerModule } from './worker.module';

/**
 * The worker: turns outbox events into messages, delivers them, and sweeps up work whose wake-up was lost.
 */
run(async () => {
  exitWithParent();
  programOptions([]);
  await startWorker(WorkerModule.with(readSettings(process.env, WORKER_DATABASES)));
  console.log('Waymark worker: ready');
});
