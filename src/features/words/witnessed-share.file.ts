import { z } from 'zod';
import { DAY, readDataFile } from '../../platform/data-file';
import type { ShareThreshold } from './domain/witnessed-share';

const ROW = z.object({
  from: DAY,
  to: DAY.nullable(),
  mostPercent: z.number().min(0).max(100),
  leastAnswers: z.number().int().min(1),
  withinDays: z.number().int().min(1),
  source: z.string().min(1),
  verified: z.boolean(),
});

/** The dated thresholds from which witnessed answers alarm (docs/domain.md 5.36). */
export const readShareThresholds = (): readonly ShareThreshold[] => readDataFile('witnessed-words.json', z.array(ROW));
