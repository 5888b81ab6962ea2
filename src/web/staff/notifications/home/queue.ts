import type { I18n } from '../../../shared/labels/page-i18n';
import type { QueueData, DueItem, Me } from './due-item';
import { pipelineDue } from './due-pipeline';
import { traineeDue } from './due-trainees';
import { employerDue } from './due-employers';

/** All due items of a staff member, the most urgent first: critical ones, then late ones, then by due day. */
export const dueItems = (i18n: I18n, me: Me, day: QueueData): readonly DueItem[] =>
  [...traineeDue(i18n, me, day), ...pipelineDue(i18n, me, day), ...employerDue(i18n, me, day)].sort((a, b) => (a.order < b.order ? -1 : 1));

/** Whether a list had more items than were read. */
export const isTruncated = (day: QueueData): boolean =>
  Object.values(day).some((list) => typeof list === 'object' && list !== null && 'pageInfo' in list && list.pageInfo.hasNextPage);
