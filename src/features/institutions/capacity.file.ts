import { z } from 'zod';
import { readDataFile, TEXTS } from '../../platform/data-file';
import { MAX_SCORE, WORK_FUNCTIONS } from './domain/capacity';

/** The texts of a capacity review: the ten functions and the five scores, with a version. */
const CAPACITY_GUIDE = z.object({
  version: z.string(),
  functions: z.array(z.object({ code: z.enum(WORK_FUNCTIONS), label: TEXTS, question: TEXTS })),
  scale: z.array(z.object({ score: z.int(), label: TEXTS })),
});
export type CapacityGuide = z.infer<typeof CAPACITY_GUIDE>;

/** Reads the dated guide shipped with the service. A missing function or score stops the start. */
export function readCapacityGuide(): CapacityGuide {
  const guide = readDataFile('questionnaires/capacity-review.json', CAPACITY_GUIDE);
  const missing = WORK_FUNCTIONS.filter((code, at) => guide.functions[at]?.code !== code);
  if (missing.length > 0)
    throw new Error(`The guide to capacity reviews has no ${missing.join(', ')} at the expected position. Correct data/questionnaires/capacity-review.json.`);
  if (guide.scale.length !== MAX_SCORE + 1 || guide.scale.some(({ score }, at) => score !== at))
    throw new Error(`The guide to capacity reviews must list in order the scores 0 to ${MAX_SCORE}.`);
  return guide;
}
