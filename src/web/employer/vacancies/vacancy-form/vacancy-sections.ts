import { msg } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { DraftSection, DraftSectionState } from '../../gql';

/** The URL segment of each section. */
const SEGMENTS: Readonly<Record<DraftSection, string>> = {
  WORK: 'work',
  PAY: 'pay',
  HOURS: 'hours',
  DATES: 'dates',
  PERSON: 'person',
  INSTRUCTOR: 'instructor',
  PLAN: 'plan',
};

export const sectionAt = (segment: string): DraftSection | undefined =>
  (Object.keys(SEGMENTS) as DraftSection[]).find((section) => SEGMENTS[section] === segment);
export const vacancyPath = (id: string): string => `/employer/vacancies/${encodeURIComponent(id)}`;
export const sectionPath = (id: string, section: DraftSection): string => `${vacancyPath(id)}/${SEGMENTS[section]}`;
export const checkPath = (id: string): string => `${vacancyPath(id)}/check`;

export function sectionName({ t }: I18n, section: DraftSection): string {
  switch (section) {
    case 'WORK':
      return t(msg`Work`);
    case 'PAY':
      return t(msg`Pay and costs`);
    case 'HOURS':
      return t(msg`Days and hours`);
    case 'DATES':
      return t(msg`Dates and contract`);
    case 'PERSON':
      return t(msg`Candidate`);
    case 'INSTRUCTOR':
      return t(msg`Instructor`);
    case 'PLAN':
      return t(msg`Learning plan`);
  }
}

export function sectionHint({ t }: I18n, section: DraftSection): string {
  switch (section) {
    case 'WORK':
      return t(msg`Kind of work, workplace and number of positions`);
    case 'PAY':
      return t(msg`Pay, and who covers costs such as uniform and transport`);
    case 'HOURS':
      return t(msg`Working days, hours and conditions`);
    case 'DATES':
      return t(msg`First day, contract length and last day for new candidates`);
    case 'PERSON':
      return t(msg`Skills, languages, and what you teach`);
    case 'INSTRUCTOR':
      return t(msg`Who teaches, and for how long`);
    case 'PLAN':
      return t(msg`What they learn, in order`);
  }
}

export function sectionStateText({ t }: I18n, state: DraftSectionState): string {
  if (state === 'NOT_STARTED') return t(msg`Not started`);
  return state === 'DONE' ? t(msg`Done`) : t(msg`In progress`);
}
