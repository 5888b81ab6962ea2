import { problemText } from '../../../src/locales/refusals';

/** What can be wrong with any field, as it is told in Khmer, up to where a bound is named. */
const OF_A_FIELD = (
  [
    'EMPTY',
    'TOO_LONG',
    'TOO_SHORT',
    'TOO_SMALL',
    'TOO_BIG',
    'TOO_MANY',
    'NOT_A_NUMBER',
    'NOT_A_DATE',
    'NOT_A_TIME',
    'NOT_A_MONEY',
    'NOT_ALLOWED',
    'UNREADABLE',
  ] as const
).map((problem) => problemText('km', { problem, limit: '§' }).split('§')[0] ?? '');

/** Whether an entry of a summary, as HTML, says what is wrong but not with what, or leads to no field. */
export function isBare(item: string): boolean {
  const text = item.replaceAll(/<[^>]*>/g, '').trim();
  return OF_A_FIELD.some((start) => text.startsWith(start) || (text.includes(start) && !item.includes('href="#')));
}
