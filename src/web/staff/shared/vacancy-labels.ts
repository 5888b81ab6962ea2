import { msg } from '@lingui/core/macro';
import type { I18n } from '../../shared/labels/page-i18n';
import type { CostKind, CostPayer, VacancyState } from '../gql';

/** The states in the order of the filter's options. */
export const VACANCY_STATES = [
  'OPEN',
  'DRAFT',
  'SUBMITTED',
  'CHANGES_REQUESTED',
  'APPROVED',
  'PAUSED',
  'FILLED',
  'CLOSED',
  'WITHDRAWN',
] as const satisfies readonly VacancyState[];

export function vacancyState({ t }: I18n, state: VacancyState): string {
  switch (state) {
    case 'DRAFT':
      return t(msg`Draft`);
    case 'SUBMITTED':
      return t(msg`In review`);
    case 'CHANGES_REQUESTED':
      return t(msg`Changes requested`);
    case 'APPROVED':
      return t(msg`Approved`);
    case 'OPEN':
      return t(msg`Open`);
    case 'PAUSED':
      return t(msg`Paused`);
    case 'FILLED':
      return t(msg`Filled`);
    case 'CLOSED':
      return t(msg`Closed`);
    case 'WITHDRAWN':
      return t(msg`Withdrawn`);
  }
}

export function costKind({ t }: I18n, kind: CostKind): string {
  switch (kind) {
    case 'MEDICAL_CHECK':
      return t(msg`Medical check`);
    case 'SKILLS_TEST':
      return t(msg`Skills test`);
    case 'TRAINING':
      return t(msg`Training`);
    case 'UNIFORM_AND_TOOLS':
      return t(msg`Uniform and tools`);
    case 'TRANSPORT':
      return t(msg`Transport`);
    case 'LODGING':
      return t(msg`Housing`);
    case 'DOCUMENT':
      return t(msg`Documents`);
    case 'DEPOSIT':
      return t(msg`Deposit`);
    case 'AGENCY_FEE':
      return t(msg`Agency fee`);
  }
}

export function costPayer({ t }: I18n, payer: CostPayer): string {
  if (payer === 'EMPLOYER') return t(msg`the employer pays`);
  return payer === 'PROGRAMME' ? t(msg`the placement service pays`) : t(msg`the worker pays`);
}
