import { msg } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { IndicatorExclusionReason } from '../../gql';
import type { ReportSection } from './report-lines';

/** A number in publishable form: the number itself, fewer than eleven, or a dash. */
export function shownText(i18n: I18n, figure: string): string {
  const [, lessThan, digits] = /^(<?)(\d+)$/.exec(figure) ?? [];
  return digits === undefined ? figure : `${lessThan}${i18n.number(Number(digits))}`;
}

export function sectionName({ t }: I18n, section: ReportSection): string {
  switch (section) {
    case 'REACHED':
      return t(msg`Persons reached`);
    case 'HELP':
      return t(msg`Help on the way to work`);
    case 'PLACED':
      return t(msg`Placed in work`);
    case 'APART':
      return t(msg`Counted apart, never among the placements`);
    case 'STAYED':
      return t(msg`Still in work`);
    case 'INSTITUTIONS':
      return t(msg`Institutions`);
  }
}

export function leftOutText({ t }: I18n, reason: IndicatorExclusionReason): string {
  switch (reason) {
    case 'NO_CONSENT':
      return t(msg`She does not agree to donor statistics`);
    case 'NOT_VERIFIED':
      return t(msg`Not confirmed by both sides, or verified by nobody`);
    case 'OWN_ENTERPRISE':
      return t(msg`In an enterprise of her own institution`);
    case 'INTERNSHIP':
      return t(msg`An internship`);
    case 'NO_WRITTEN_TERMS':
      return t(msg`No contract in writing`);
    case 'PAY_BELOW_FLOOR':
      return t(msg`Pay below the floor`);
    case 'TOO_MANY_HOURS':
      return t(msg`More than 48 hours a week`);
    case 'TOO_SHORT':
      return t(msg`Less than 90 days`);
    case 'TOO_FAR':
      return t(msg`Farther than she travels`);
    case 'NOT_WANTED_WORK':
      return t(msg`Not the work she wanted, or she was not asked`);
    default:
      return safetyReasonText({ t }, reason);
  }
}

function safetyReasonText({ t }: Pick<I18n, 't'>, reason: IndicatorExclusionReason): string {
  switch (reason) {
    case 'NO_VALID_VETTING':
      return t(msg`No valid vetting at the start`);
    case 'AGAINST_THE_LAW':
      return t(msg`Against a rule of law or programme`);
    case 'CRITICAL_ALERT':
      return t(msg`A critical alert, open or confirmed`);
    case 'CRITICAL_ANSWER':
      return t(msg`A critical answer in the last follow-up`);
    case 'DOES_NOT_FEEL_SAFE':
      return t(msg`She does not say that she feels safe, or was not asked`);
    case 'UNREACHABLE':
      return t(msg`Nobody could reach her on that day`);
    case 'NO_LONGER_WORKING':
      return t(msg`No longer in work on that day`);
    case 'NOT_HIGHER':
      return t(msg`No later capacity review above the baseline`);
    default:
      return reason;
  }
}
