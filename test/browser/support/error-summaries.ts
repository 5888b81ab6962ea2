import { problemText } from '../../../src/locales/refusal-texts';

/** The field errors in Khmer, each up to the place where it names a limit. */
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
    'NOT_AN_EMAIL',
  ] as const
).map((problem) => problemText('km', { problem, limit: '§' }).split('§')[0] ?? '');

/** Whether an entry of an error summary, as HTML, does not name its field or has no link to it. */
export function isBare(item: string): boolean {
  const text = item.replaceAll(/<[^>]*>/g, '').trim();
  return OF_A_FIELD.some((start) => text.startsWith(start) || (text.includes(start) && !item.includes('href="#')));
}
