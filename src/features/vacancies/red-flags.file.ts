import { z } from 'zod';
import { readDataFile } from '../../platform/data-file';
import { RED_FLAGS, type RedFlagRule } from './domain/red-flags';

const ROW = z.object({
  flag: z.enum(RED_FLAGS),
  source: z.string().min(1),
  verified: z.boolean(),
  groups: z.array(z.array(z.string().min(1)).min(1)).min(1),
  not: z.array(z.string().min(1)).default([]),
  flagged: z.array(z.string()).min(1),
  plain: z.array(z.string()).min(1),
});
/** One sign, with its source and its examples: sentences that have it, and sentences of everyday work that do not. */
export type RedFlagRow = RedFlagRule & z.infer<typeof ROW>;

/** The signs that staff are shown in the text of a vacancy (docs/domain.md 4.13). */
export const readRedFlags = (): readonly RedFlagRow[] => readDataFile('red-flags.json', z.array(ROW));
