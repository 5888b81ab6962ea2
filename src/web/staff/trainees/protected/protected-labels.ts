import { msg } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { Population, ProtectedReason, RiskLevel } from '../../gql';

export const REASONS = ['SUPPORT', 'SAFETY', 'RECORD_KEEPING', 'TRAINEE_REQUEST', 'LAW'] as const satisfies readonly ProtectedReason[];
export const CERTAINTIES = ['DOCUMENT', 'STATED', 'ASSESSED', 'UNKNOWN'] as const;
export const POPULATIONS = ['SURVIVOR', 'AT_RISK'] as const satisfies readonly Population[];
export const RISKS = ['LOW', 'MEDIUM', 'HIGH'] as const satisfies readonly RiskLevel[];

export function reasonText({ t }: I18n, reason: ProtectedReason): string {
  switch (reason) {
    case 'SUPPORT':
      return t(msg`To plan or give support`);
    case 'SAFETY':
      return t(msg`To keep her safe`);
    case 'RECORD_KEEPING':
      return t(msg`To record or correct data`);
    case 'TRAINEE_REQUEST':
      return t(msg`She asked what we keep about her`);
    case 'LAW':
      return t(msg`Request by law or an authority`);
  }
}

export const certaintyText = ({ t }: I18n, certainty: (typeof CERTAINTIES)[number]): string =>
  ({ DOCUMENT: t(msg`From a document`), STATED: t(msg`Self-reported`), ASSESSED: t(msg`Assessed`), UNKNOWN: t(msg`Unknown`) })[certainty];

export const populationText = ({ t }: I18n, population: Population): string => (population === 'SURVIVOR' ? t(msg`Survivor`) : t(msg`At risk`));

export const riskText = ({ t }: I18n, risk: RiskLevel): string => ({ LOW: t(msg`Low`), MEDIUM: t(msg`Medium`), HIGH: t(msg`High`) })[risk];
