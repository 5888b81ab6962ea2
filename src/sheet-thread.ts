import { parentPort, workerData } from 'node:worker_threads';
import { EMPLOYER_RULES } from './features/employers/domain/employer-rows';
import { SheetReading, type SheetSteps } from './platform/import-files/sheet-reading';
import type { SheetKind, ThreadAnswer, ThreadRequest } from './platform/import-files/sheet-threads';
import { TRAINEE_RULES } from './features/trainees/domain/trainee-rows';
import { VACANCY_RULES } from './features/vacancies/domain/vacancy-rows';

/**
 * Entry point of the thread that reads one import file: a file that needs too much memory or time exhausts
 * only this thread, which can be stopped.
 */
const STARTS: Readonly<Record<SheetKind, () => SheetSteps>> = {
  employers: () => new SheetReading(EMPLOYER_RULES),
  vacancies: () => new SheetReading(VACANCY_RULES),
  trainees: () => new SheetReading(TRAINEE_RULES),
};

const steps = STARTS[workerData as SheetKind]();

function answerTo({ step, input }: ThreadRequest): ThreadAnswer {
  try {
    return { result: (steps[step] as (input: unknown) => unknown)(input) };
  } catch (error) {
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', (request: ThreadRequest) => parentPort?.postMessage(answerTo(request), []));
