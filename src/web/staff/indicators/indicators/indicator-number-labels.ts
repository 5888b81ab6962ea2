import { msg } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { IndicatorExclusionReason } from '../../gql';
import type { ReportSection } from './report-lines';

/** A number in publishable form: the number itself, fewer than eleven, or a dash. */
export function shownText(i18n: I18n, figure: string): string {
  const [, lessThan, digits] = /^(<?)(\d+)$/.exec(figure) ?? [];
  return digits === undefined ? figure : `${lessThan}${i18n.number(Number(digits))}`;
}

/** The number of an indicator without the word for its part, such as `S2` of `S2-LIFE_SKILLS`: the label next to it has the name. */
export const shortId = (id: string): string => id.replace(/-[A-Z_]{3,}$/, '');

export function sectionName({ t }: I18n, section: ReportSection): string {
  switch (section) {
    case 'REACHED':
      return t(msg`People served`);
    case 'HELP':
      return t(msg`Support towards work`);
    case 'PLACED':
      return t(msg`Placed in work`);
    case 'APART':
      return t(msg`Counted separately from placements`);
    case 'STAYED':
      return t(msg`Still in work`);
    case 'INSTITUTIONS':
      return t(msg`Institutions`);
  }
}

export function leftOutText({ t }: I18n, reason: IndicatorExclusionReason): string {
  switch (reason) {
    case 'NO_CONSENT':
      return t(msg`No consent to be counted in reports`);
    case 'NOT_VERIFIED':
      return t(msg`Not confirmed by both sides, or not verified`);
    case 'OWN_ENTERPRISE':
      return t(msg`In her own institution’s enterprise`);
    case 'INTERNSHIP':
      return t(msg`Internship`);
    case 'NO_WRITTEN_TERMS':
      return t(msg`No written contract`);
    case 'PAY_BELOW_FLOOR':
      return t(msg`Pay below the minimum`);
    case 'TOO_MANY_HOURS':
      return t(msg`More than 48 hours a week`);
    case 'TOO_SHORT':
      return t(msg`Less than 90 days`);
    case 'TOO_FAR':
      return t(msg`Farther than she can travel`);
    case 'NOT_WANTED_WORK':
      return t(msg`Not the work she wanted, or not asked`);
    default:
      return safetyReasonText({ t }, reason);
  }
}

function safetyReasonText({ t }: Pick<I18n, 't'>, reason: IndicatorExclusionReason): string {
  switch (reason) {
    case 'NO_VALID_VETTING':
      return t(msg`No valid workplace approval at the start`);
    case 'AGAINST_THE_LAW':
      return t(msg`Breaks the law or a programme rule`);
    case 'CRITICAL_ALERT':
      return t(msg`Critical alert, open or confirmed`);
    case 'CRITICAL_ANSWER':
      return t(msg`Critical answer in the last follow-up`);
    case 'DOES_NOT_FEEL_SAFE':
      return t(msg`Does not say she feels safe, or not asked`);
    case 'UNREACHABLE':
      return t(msg`Unreachable on that day`);
    case 'NO_LONGER_WORKING':
      return t(msg`No longer working on that day`);
    case 'NOT_HIGHER':
      return t(msg`No later capacity review above the first one`);
    default:
      return reason;
  }
}
