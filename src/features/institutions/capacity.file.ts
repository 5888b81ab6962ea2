import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../platform/security/actor';
import { MAX_SCORE, WORK_FUNCTIONS, type WorkFunction } from './domain/capacity';

type Texts = Readonly<Record<Language, string>>;

/** The texts of a capacity review: the ten functions and the five scores, with a version. */
export interface CapacityGuide {
  readonly version: string;
  readonly functions: readonly { readonly code: WorkFunction; readonly label: Texts; readonly question: Texts }[];
  readonly scale: readonly { readonly score: number; readonly label: Texts }[];
}

const FILE = join(__dirname, '..', '..', '..', 'data', 'questionnaires', 'capacity-review.json');

/** Reads the dated guide shipped with the service. A missing function or score stops the start. */
export function readCapacityGuide(): CapacityGuide {
  const guide = JSON.parse(readFileSync(FILE, 'utf8')) as CapacityGuide;
  const missing = WORK_FUNCTIONS.filter((code, at) => guide.functions[at]?.code !== code);
  if (missing.length > 0)
    throw new Error(`The guide to capacity reviews has no ${missing.join(', ')} at the expected position. Correct data/questionnaires/capacity-review.json.`);
  if (guide.scale.length !== MAX_SCORE + 1 || guide.scale.some(({ score }, at) => score !== at))
    throw new Error(`The guide to capacity reviews must list in order the scores 0 to ${MAX_SCORE}.`);
  return guide;
}
