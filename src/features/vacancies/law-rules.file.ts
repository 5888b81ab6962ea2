import { z } from 'zod';
import { DAY, readDataFile } from '../../platform/data-file';
import { log } from '../../platform/observability/log';
import { localDateAt } from '../../shared/local-date';
import { CURRENCIES, PAY_PERIODS } from '../../shared/money';
import type { LawRule } from '../matching/domain/facts/law-rule';
import { VACANCY_KINDS } from '../matching/domain/facts/pair';
import { laterFigures, type RuleRow, rulesOf } from '../matching/domain/facts/rule-registry';

/** The files of data/rules. */
export const RULE_FILES = ['age', 'apprenticeship', 'fees', 'hours', 'own-enterprise', 'pay-floors', 'sectors'] as const;

const EXAMPLE = z.object({
  case: z.record(z.string(), z.unknown()),
  breaks: z.array(z.string()).optional(),
  /** Whether it is refused, or only shown to whoever reviews: what the row's `verified` must lead to. */
  kind: z.enum(['REFUSED', 'DOUBTED']).optional(),
  riel: z.int().optional(),
});

const RULE_ROW = z.object({
  rule: z.string(),
  jurisdiction: z.string(),
  from: DAY,
  appliedFrom: DAY.optional(),
  to: DAY.nullable(),
  source: z.string().min(1),
  verified: z.boolean(),
  value: z.unknown(),
  until: z.string().optional(),
  sector: z.string().nullish(),
  kinds: z.array(z.enum(VACANCY_KINDS)).optional(),
  costs: z.array(z.string()).optional(),
  currency: z.enum(CURRENCIES).optional(),
  per: z.enum(PAY_PERIODS).optional(),
  /** What the rule says about cases; they are its tests. */
  examples: z.array(EXAMPLE).min(1),
});
type RuleRowWithExamples = RuleRow & z.infer<typeof RULE_ROW>;

/** All rows of data/rules. */
export const readRuleRows = (): RuleRowWithExamples[] => RULE_FILES.flatMap((file) => readDataFile(`rules/${file}.json`, z.array(RULE_ROW)));

/**
 * Reads the dated rules shipped with the service. A missing figure stops the start, because a rule that
 * silently does not apply protects no one; so does a rule that nothing applies (rule-registry.ts).
 */
export function readLawRules(today = localDateAt(new Date())): LawRule[] {
  const rows = readRuleRows();
  for (const { rule, from, value } of laterFigures(rows, today))
    log.warn(
      `data/rules: the rule ${rule} becomes ${String(value)} on ${from}. The service is built on another figure: install a version that knows it by then.`,
    );
  return rulesOf(rows, today);
}
