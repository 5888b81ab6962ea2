import { z } from 'zod';
import { DAY, readDataFile } from '../../platform/data-file';
import { CURRENCIES, PAY_PERIODS } from '../../shared/money';
import { VACANCY_KINDS } from './domain/facts/pair';
import { payFloor } from './domain/facts/rule-registry';
import type { PayFloor } from './pay-floors';

const PAY_FLOOR = z.object({
  rule: z.literal('PAY_FLOOR'),
  jurisdiction: z.string(),
  from: DAY,
  to: DAY.nullable(),
  sector: z.string().nullable(),
  kinds: z.array(z.enum(VACANCY_KINDS)),
  value: z.int(),
  currency: z.enum(CURRENCIES),
  per: z.enum(PAY_PERIODS),
  source: z.string(),
  verified: z.boolean(),
});
/** Lists all names of rules, so that a misspelt one is refused; otherwise its floor would silently be ignored. */
const ROWS = z.array(z.discriminatedUnion('rule', [PAY_FLOOR, z.object({ rule: z.enum(['PAY_CEILING', 'KHR_PER_USD']) })]));

/** Reads the pay floors, which act as gates of matching. */
export const readPayFloors = (): PayFloor[] => readDataFile('rules/pay-floors.json', ROWS).flatMap((row) => (row.rule === 'PAY_FLOOR' ? payFloor(row) : []));
