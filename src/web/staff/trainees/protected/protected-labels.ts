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
      return t(msg`To write down or mend what is kept`);
    case 'TRAINEE_REQUEST':
      return t(msg`She asked what is kept of her`);
    case 'LAW':
      return t(msg`The law or an authority asks`);
  }
}

export const certaintyText = ({ t }: I18n, certainty: (typeof CERTAINTIES)[number]): string =>
  ({ DOCUMENT: t(msg`By a document`), STATED: t(msg`She says so`), ASSESSED: t(msg`Assessed`), UNKNOWN: t(msg`Unknown`) })[certainty];

export const populationText = ({ t }: I18n, population: Population): string => (population === 'SURVIVOR' ? t(msg`Survivor`) : t(msg`At risk`));

export const riskText = ({ t }: I18n, risk: RiskLevel): string => ({ LOW: t(msg`Low`), MEDIUM: t(msg`Medium`), HIGH: t(msg`High`) })[risk];

export const protectedLabels = ({ t }: I18n) => ({
  reason: t(msg`Why do you open it?`),
  legalName: t(msg`Legal name`),
  khmerName: t(msg`Name in Khmer`),
  bornOn: t(msg`Birth date`),
  birthDateCertainty: t(msg`How sure is the birth date?`),
  idNumber: t(msg`Number of her identity paper`),
  address: t(msg`Address`),
  phone: t(msg`Phone`),
  guardian: t(msg`Who has care of her while she is under 18`),
  population: t(msg`Why is she in the programme?`),
  risk: t(msg`How great is the danger?`),
  reasons: t(msg`Reasons`),
  namedPeople: t(msg`People to beware of`),
  history: t(msg`What happened`),
});
