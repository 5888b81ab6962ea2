import { z } from 'zod';
import { DAY, readDataFile } from '../../platform/data-file';
import type { DriftThreshold } from './domain/drift-alert';

const ROW = z.object({
  from: DAY,
  to: DAY.nullable(),
  payLessPercent: z.number().min(0).max(100),
  hoursMorePerWeek: z.number().int().min(0),
  daysMorePerWeek: z.number().int().min(1),
  source: z.string().min(1),
  verified: z.boolean(),
});

/** The dated thresholds from which drift opens an alert (docs/domain.md 5.9). */
export const readDriftThresholds = (): readonly DriftThreshold[] => readDataFile('drift.json', z.array(ROW));
