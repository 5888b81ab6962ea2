import { msg } from '@lingui/core/macro';
import type { I18n } from '../../shared/labels/page-i18n';
import type { CostKind, CostPayer, RedFlag, VacancyState } from '../gql';

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

/** What a sentence of a vacancy can be a sign of, and what to ask. */
export function redFlagText({ t }: I18n, flag: RedFlag): string {
  switch (flag) {
    case 'DEPOSIT':
      return t(msg`Money paid before the work starts. Ask who pays what, and when.`);
    case 'FEE':
      return t(msg`A fee for the job, or a broker. Ask who pays: no worker may pay a fee.`);
    case 'KEPT_PAPERS':
      return t(msg`Identity papers that the employer keeps. Say that a copy is enough.`);
    case 'ABROAD':
      return t(msg`Work in another country. Ask where the work is.`);
    case 'HIGH_PAY_NO_EXPERIENCE':
      return t(msg`High pay without experience. Ask what exactly the work is.`);
    case 'DRINKS_WITH_GUESTS':
      return t(msg`Company for guests. Ask what the work is in the evening.`);
    case 'LOOKS':
      return t(msg`Looks, age or sex instead of skills. Ask why they matter for the work.`);
    case 'DEBT':
      return t(msg`A loan or advance paid back through work. Ask for the terms in writing.`);
    case 'NO_LEAVING':
      return t(msg`Rules against leaving, phones or visitors. Ask whether workers may leave and call at any time.`);
    case 'ONLINE_CHAT':
      return t(msg`Online chat, betting or investment. Ask who the customers are and visit the office.`);
    case 'TAKEN_THERE':
      return t(msg`A place that is not named, or a secret. Ask for the address now.`);
  }
}
