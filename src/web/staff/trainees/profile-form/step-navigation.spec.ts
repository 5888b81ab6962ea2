import type { FormValues } from '../../../shared/form/form-drafts';
import { i18nFor } from '../../../shared/labels/page-i18n';
import type { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { goToStep } from './step-navigation';

const VISIT = { i18n: i18nFor('en') } as Visit;
const AVAILABLE = { at: 'time', go: 'next', availableFrom: '2026-11-05', availableDays: 'MONDAY', availableFromTime: '08:00', availableToTime: '17:00' };

/** The step after Next is pressed at the step for availability, and its problems. */
async function afterNext(typed: object): Promise<{ readonly at: unknown; readonly problems: unknown }> {
  const result = await goToStep({} as Pages, VISIT, { ...AVAILABLE, ...typed });
  return { at: result?.draft.values['at'], problems: result?.draft.problems };
}

test.each([
  ['availableFrom', '31/02/2026', 'Enter a date, for example 15/01/2027.'],
  ['availableFromTime', '25:00', 'Enter a time, for example 08:00.'],
  ['availableToTime', 'noon', 'Enter a time, for example 08:00.'],
])('%s is refused at its step if it is %s', async (field, text, message) =>
  expect(await afterNext({ [field]: text })).toEqual({ at: 'time', problems: [{ field, message }] }),
);

test('an empty time is reported once', async () => expect((await afterNext({ availableFromTime: '' })).problems).toHaveLength(1));

describe('the kinds of work that she did', () => {
  const WORK = { at: 'jobPreferences', workAdded: ['5131 Waiters', '9412 Kitchen helpers'] };
  const prefer = async (code: string, values: object = {}): Promise<FormValues | undefined> =>
    (await goToStep({} as Pages, VISIT, { ...WORK, ...values, go: `prefer-work:${code}` }))?.draft.values;

  test('one press adds one of them after the work that she prefers', async () =>
    expect(
      await prefer('9412', { preferenceCode: ['5120', '5246'], preferenceLabel: ['Cooks', 'Counter attendants'], preferenceKept: ['yes', ''] }),
    ).toMatchObject({
      at: 'jobPreferences',
      preferenceCode: ['5120', '9412', '5246'],
      preferenceLabel: ['Cooks', 'Kitchen helpers', 'Counter attendants'],
      preferenceKept: ['yes', 'yes', ''],
    }));

  test('one that a search found is added once', async () =>
    expect(await prefer('5131', { preferenceCode: '5131', preferenceLabel: 'Waiters', preferenceKept: '' })).toMatchObject({
      preferenceCode: ['5131'],
      preferenceKept: ['yes'],
    }));

  test('nothing is added that she did not do, or beyond five', async () => {
    expect((await prefer('2512'))?.['preferenceCode']).toBeUndefined();
    const five = { preferenceCode: ['1', '2', '3', '4', '5'], preferenceLabel: ['a', 'b', 'c', 'd', 'e'], preferenceKept: ['yes', 'yes', 'yes', 'yes', 'yes'] };
    expect(await prefer('5131', five)).toMatchObject(five);
  });
});
