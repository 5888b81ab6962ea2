import { msg } from '@lingui/core/macro';
import type { Tone } from '../../shared/form/facts';
import type { I18n } from '../../shared/labels/page-i18n';
import type { CourseKind, CourseHiddenReason, EnrolmentState, ServiceKind } from '../gql';
import { dayAndMonth } from '../../shared/labels/near-days';

export const COURSE_KINDS: readonly CourseKind[] = ['LITERACY', 'NUMERACY', 'SMALL_BUSINESS', 'LIFE_SKILLS', 'VOCATIONAL'];

export function courseKind({ t }: I18n, kind: CourseKind): string {
  switch (kind) {
    case 'LITERACY':
      return t(msg`Reading and writing`);
    case 'NUMERACY':
      return t(msg`Numeracy`);
    case 'SMALL_BUSINESS':
      return t(msg`Small business`);
    case 'LIFE_SKILLS':
      return t(msg`Life skills`);
    case 'VOCATIONAL':
      return t(msg`Vocational skills`);
  }
}

/** What an employer may see about a trainee who passed the course. */
export function disclosureText({ t }: I18n, hiddenReason: CourseHiddenReason | null | undefined): string {
  switch (hiddenReason) {
    case 'NOT_WORK_RELATED':
      return t(msg`Nothing: this kind of course is not about work`);
    case 'ADDS_NO_SKILL':
      return t(msg`Nothing: the course adds no skill`);
    case 'BLOCKED_WORD_IN_TITLE':
      return t(msg`Nothing: the title contains a word that reveals too much`);
    case 'NAMES_INSTITUTION':
      return t(msg`Nothing: the title names an institution or a programme`);
    default:
      return t(msg`Title, weeks and month, if she passed, agrees and the course matters for the job`);
  }
}

export function enrolmentState({ t }: I18n, state: EnrolmentState): string {
  switch (state) {
    case 'ENROLLED':
      return t(msg`Enrolled`);
    case 'ATTENDING':
      return t(msg`Attending`);
    case 'SUSPENDED':
      return t(msg`Paused, place kept`);
    case 'COMPLETED':
      return t(msg`Completed`);
    case 'WITHDREW':
      return t(msg`Left before the end`);
  }
}

export const ENROLMENT_TONE: Readonly<Record<EnrolmentState, Tone>> = {
  ENROLLED: 'wait',
  ATTENDING: 'good',
  SUSPENDED: 'wait',
  COMPLETED: 'good',
  WITHDREW: 'calm',
};

/** Services that help with finding work. All staff who work with trainees can record them. */
export const WORK_SERVICES: readonly ServiceKind[] = ['JOB_READINESS', 'JOB_SEARCH', 'REFERRAL_SUPPORT', 'INTERVIEW_SUPPORT', 'PLACEMENT_SUPPORT'];
/**
 * Services that reveal a difficult past, which only case workers and the safety lead see. Group counselling
 * is recorded as a group session.
 */
export const CARE_SERVICES: readonly ServiceKind[] = ['COUNSELLING_INDIVIDUAL', 'EMERGENCY_ASSISTANCE', 'LEGAL', 'HEALTH', 'FAMILY', 'CASH_OR_KIND'];

export function serviceKind(i18n: I18n, kind: ServiceKind): string {
  const { t } = i18n;
  switch (kind) {
    case 'JOB_READINESS':
      return t(msg`Preparation for work`);
    case 'JOB_SEARCH':
      return t(msg`Job search`);
    case 'REFERRAL_SUPPORT':
      return t(msg`Referral support`);
    case 'INTERVIEW_SUPPORT':
      return t(msg`Interview support`);
    case 'PLACEMENT_SUPPORT':
      return t(msg`Support in the first weeks of work`);
    default:
      return careServiceText(i18n, kind);
  }
}

function careServiceText({ t }: I18n, kind: Exclude<ServiceKind, `${string}_SUPPORT` | `JOB_${string}`>): string {
  switch (kind) {
    case 'COUNSELLING_INDIVIDUAL':
      return t(msg`Individual counselling`);
    case 'COUNSELLING_GROUP':
      return t(msg`Group counselling`);
    case 'EMERGENCY_ASSISTANCE':
      return t(msg`Emergency help`);
    case 'LEGAL':
      return t(msg`Legal help`);
    case 'HEALTH':
      return t(msg`Health`);
    case 'FAMILY':
      return t(msg`Family`);
    case 'CASH_OR_KIND':
      return t(msg`Cash or goods`);
  }
}

/** `2 hours`, `1.5 hours`. */
export function hoursOf(i18n: I18n, hours: number): string {
  const told = i18n.number(hours);
  return hours === 1 ? i18n.t(msg`1 hour`) : i18n.t(msg`${told} hours`);
}

/** The hours attended, of all of the course; a course that took longer than planned says so. */
export function attendedText(i18n: I18n, attended: number, planned: number): string {
  const [been, there, all] = [i18n.number(attended), hoursOf(i18n, attended), hoursOf(i18n, planned)];
  return attended > planned ? i18n.t(msg`${there} (planned: ${all})`) : i18n.t(msg`${been} of ${all}`);
}

/** A range of dates. */
export function spanText(i18n: I18n, startsOn: string, endsOn: string): string {
  const [from, to] = [dayAndMonth(i18n, startsOn), dayAndMonth(i18n, endsOn)];
  return i18n.t(msg`${from} to ${to}`);
}
