import { msg } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { CostKind, CostPayer } from '../../gql';

export function literacyText({ t }: I18n, level: number): string {
  const texts = [
    t(msg`Not needed for the work`),
    t(msg`Reads and writes a few words`),
    t(msg`Reads and writes short sentences`),
    t(msg`Reads and writes simple texts`),
    t(msg`Reads and writes fluently`),
  ];
  return texts[level] ?? '';
}

export function costKindText({ t }: I18n, kind: CostKind): string {
  return {
    MEDICAL_CHECK: t(msg`Medical check`),
    SKILLS_TEST: t(msg`Skills test`),
    TRAINING: t(msg`Training`),
    UNIFORM_AND_TOOLS: t(msg`Uniform and tools`),
    TRANSPORT: t(msg`Transport`),
    LODGING: t(msg`Housing`),
    DOCUMENT: t(msg`Documents`),
    DEPOSIT: t(msg`Deposit`),
    AGENCY_FEE: t(msg`Agency fee`),
  }[kind];
}

export function costPayerText({ t }: I18n, payer: CostPayer): string {
  if (payer === 'EMPLOYER') return t(msg`We, the employer`);
  return payer === 'PROGRAMME' ? t(msg`The placement service`) : t(msg`The worker`);
}

/** A cost with who pays it, for the employer who enters it. */
export const costText = (i18n: I18n, kind: CostKind, paidBy: CostPayer): string => withPayer(i18n, kind, costPayerText(i18n, paidBy));

/** A cost with who pays it, in an agreement, which the worker reads too. */
export const agreedCostText = (i18n: I18n, kind: CostKind, paidBy: CostPayer): string =>
  withPayer(i18n, kind, paidBy === 'EMPLOYER' ? i18n.t(msg`The employer`) : costPayerText(i18n, paidBy));

function withPayer(i18n: I18n, kind: CostKind, payer: string): string {
  const cost = costKindText(i18n, kind);
  return i18n.t(msg`${cost}: ${payer}`);
}
