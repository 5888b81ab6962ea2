import { msg } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { CostKind, CostPayer } from '../../gql';

/** Licences with a checkbox of their own; any other licence is typed. */
export const KNOWN_LICENCES = ['MOTORBIKE', 'DRIVING_B', 'DRIVING_C'] as const;

/** The name of a licence from the list; any other licence as it was typed. */
export function licenceName({ t }: I18n, licence: string): string {
  if (licence === 'MOTORBIKE') return t(msg`Motorbike`);
  if (licence === 'DRIVING_B') return t(msg`Car (B)`);
  return licence === 'DRIVING_C' ? t(msg`Lorry (C)`) : licence.replaceAll('_', ' ').toLowerCase();
}

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
