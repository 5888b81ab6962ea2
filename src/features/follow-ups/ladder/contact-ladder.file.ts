import { z } from 'zod';
import { DAY, readDataFile } from '../../../platform/data-file';
import type { LadderRule } from '../domain/ladder/contact-ladder';
import { LADDER_STEPS } from '../domain/ladder/ladder-steps';

const ROW = z.object({ step: z.enum(LADDER_STEPS), day: z.int().positive(), from: DAY, to: DAY.nullable(), source: z.string().min(1) });

/** Reads data/contact-ladder.json: the days of the steps after a follow-up without an answer. */
export const readContactLadder = (): readonly LadderRule[] => readDataFile('contact-ladder.json', z.array(ROW).min(LADDER_STEPS.length));
