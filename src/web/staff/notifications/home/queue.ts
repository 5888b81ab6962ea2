import type { Words } from '../../../shared/labels/words';
import type { Day, Due, Me } from './due';
import { pathDue } from './due-path';
import { peopleDue } from './due-people';
import { placesDue } from './due-places';

/** All due items of a staff member, the most urgent first: critical ones, then late ones, then by due day. */
export const dueOf = (words: Words, me: Me, day: Day): readonly Due[] =>
  [...peopleDue(words, me, day), ...pathDue(words, me, day), ...placesDue(words, me, day)].sort((a, b) => (a.order < b.order ? -1 : 1));

/** Whether a list had more items than were read. */
export const isCut = (day: Day): boolean =>
  Object.values(day).some((list) => typeof list === 'object' && list !== null && 'pageInfo' in list && list.pageInfo.hasNextPage);
