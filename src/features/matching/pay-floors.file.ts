import { z } from 'zod';
import { DAY, readDataFile } from '../../platform/data-file';
import { CURRENCIES, PAY_PERIODS } from '../../shared/money';
import { VACANCY_KINDS } from './domain/facts/pair';
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
});
/** Lists all names of rules, so that a misspelt one is refused; otherwise its floor would silently be ignored. */
const ROWS = z.array(z.discriminatedUnion('rule', [PAY_FLOOR, z.object({ rule: z.enum(['PAY_BENEFIT', 'KHR_PER_USD']) })]));

/** Maps the industry groups of the law to employer sectors. */
const SECTORS_OF_GROUP: Readonly<Record<string, readonly string[]>> = { GARMENT_TEXTILE_FOOTWEAR_TRAVEL_GOODS: ['GARMENT'] };

/**
 * Reads data/rules/pay-floors.json. An unmapped group stops the start, because its floor would silently apply
 * to no employer.
 */
export function readPayFloors(): PayFloor[] {
  const rows = readDataFile('rules/pay-floors.json', ROWS).filter((row) => row.rule === 'PAY_FLOOR');
  return rows.map(({ jurisdiction, from, to, sector, kinds, value, currency, per, source }): PayFloor => {
    const sectors = sector === null ? null : SECTORS_OF_GROUP[sector];
    if (sectors === undefined) throw new Error(`data/rules/pay-floors.json: no employer sector is mapped to ${sector}.`);
    const id = `PAY_FLOOR/${jurisdiction}/${sector ?? 'ALL'}/${kinds.join('+')}/${from}`;
    return { id, source, validFrom: from, validUntil: to, rule: 'PAY_FLOOR', sectors, kinds, floor: { amount: value, currency, per } };
  });
}
