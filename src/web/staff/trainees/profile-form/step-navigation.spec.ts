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

test('days and times that can be read lead to the next step', async () => expect(await afterNext({})).toEqual({ at: 'skills', problems: [] }));

test.each([
  ['availableFrom', '31/02/2026', 'Enter a date, for example 15/01/2027.'],
  ['availableFromTime', '25:00', 'Enter a time, for example 08:00.'],
  ['availableToTime', 'noon', 'Enter a time, for example 08:00.'],
])('%s is refused at its step if it is %s', async (field, text, message) =>
  expect(await afterNext({ [field]: text })).toEqual({ at: 'time', problems: [{ field, message }] }),
);

test('an empty time is reported once', async () => expect((await afterNext({ availableFromTime: '' })).problems).toHaveLength(1));
