import { z } from 'zod';
import { DAY, readDataFile } from '../../platform/data-file';
import { localDateAt } from '../../shared/local-date';
import { CURRENCIES, PAY_PERIODS } from '../../shared/money';
import { VACANCY_KINDS } from './domain/facts/pair';
import { RULE_READERS } from './domain/facts/rule-registry';
import type { MatchingRule } from './matching-rules';

const ROW = z.object({
  rule: z.string(),
  jurisdiction: z.string(),
  from: DAY,
  appliedFrom: DAY.optional(),
  to: DAY.nullable(),
  source: z.string(),
  verified: z.boolean(),
  value: z.unknown(),
  until: z.string().optional(),
  sector: z.string().nullish(),
  kinds: z.array(z.enum(VACANCY_KINDS)).optional(),
  currency: z.enum(CURRENCIES).optional(),
  per: z.enum(PAY_PERIODS).optional(),
});

/** The rules of data/rules that gates read, by file. */
const READ = { 'pay-floors': 'PAY_FLOOR', hours: 'NIGHT_WORK', sectors: 'HAZARDOUS_OCCUPATION' } as const;

/**
 * Reads the dated rules that gates of matching use. A rule without a row stops the start, because a gate without its
 * rule would let everyone pass.
 */
export const readMatchingRules = (): MatchingRule[] =>
  Object.entries(READ).flatMap(([file, name]) => {
    const rows = readDataFile(`rules/${file}.json`, z.array(ROW)).filter(({ rule }) => rule === name);
    if (rows.length === 0) throw new Error(`data/rules/${file}.json has no rule ${name}, which matching needs.`);
    const today = localDateAt(new Date());
    return rows.map((row) => RULE_READERS[name]?.(row, today) as MatchingRule);
  });
