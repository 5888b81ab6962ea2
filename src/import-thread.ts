import { parentPort, workerData } from 'node:worker_threads';
import { EMPLOYER_IMPORT_RULES } from './features/employers/domain/employer-import-rules';
import { ImportReading } from './platform/import-files/import-reading';
import type { ImportSteps } from './platform/import-files/import-steps';
import type { ImportKind, ThreadAnswer, ThreadRequest } from './platform/import-files/import-threads';
import { TRAINEE_IMPORT_RULES } from './features/trainees/domain/trainee-import-rules';
import { VACANCY_IMPORT_RULES } from './features/vacancies/domain/vacancy-import-rules';

const KINDS = { employers: EMPLOYER_IMPORT_RULES, vacancies: VACANCY_IMPORT_RULES, trainees: TRAINEE_IMPORT_RULES };

/**
 * Entry point of the thread that reads one import file: a file that needs too much memory or time exhausts
 * only this thread, which can be stopped.
 */
const STEPS_BY_KIND: Readonly<Record<ImportKind, () => ImportSteps>> = {
  employers: () => new ImportReading(EMPLOYER_IMPORT_RULES, KINDS),
  vacancies: () => new ImportReading(VACANCY_IMPORT_RULES, KINDS),
  trainees: () => new ImportReading(TRAINEE_IMPORT_RULES, KINDS),
};

const steps = STEPS_BY_KIND[workerData as ImportKind]();

function answerTo({ step, input }: ThreadRequest): ThreadAnswer {
  try {
    return { result: (steps[step] as (input: unknown) => unknown)(input) };
  } catch (error) {
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', (request: ThreadRequest) => parentPort?.postMessage(answerTo(request), []));
