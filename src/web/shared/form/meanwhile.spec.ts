import fc from 'fast-check';
import { broughtIn, broughtTogether, type Part, SHOWN, shownSince, withShown } from './meanwhile';

const PAY: Part = { field: 'amount', names: ['amount', 'currency'] };
const SKILLS: Part = { field: 'skills', names: ['code', 'label', 'level'], compared: ['code', 'level'] };
const PARTS: readonly Part[] = [
  { field: 'address' },
  PAY,
  SKILLS,
  { field: 'days' },
  { field: 'flags', isEach: true, isGuarded: true },
  { field: 'licences', isEach: true },
];
const FIRST = {
  address: 'Old',
  amount: '160.00',
  currency: 'USD',
  code: ['a'],
  label: ['Sew'],
  level: ['2'],
  days: ['TUE', 'MON'],
  flags: ['noNight'],
  licences: [],
};
const before = withShown(PARTS, FIRST);

test('unedited answers take the saved value, edited answers the typed one', () => {
  const { sendable, changed } = broughtTogether(PARTS, { ...before, phone: '1', amount: '190' }, { ...FIRST, address: 'New', level: ['3'] });
  expect(changed).toEqual([]);
  expect(sendable).toMatchObject({ address: 'New', amount: '190', level: ['3'], phone: '1' });
});

test('an answer changed both here and elsewhere conflicts once; submitting it again overwrites the saved value', () => {
  const now = { ...FIRST, address: 'Theirs', amount: '640000', currency: 'KHR' };
  const first = broughtTogether(PARTS, { ...before, address: 'Mine', amount: '190' }, now);
  expect(first.changed.map(({ field }) => field)).toEqual(['address', 'amount']);
  expect(first.sendable).toMatchObject({ address: 'Theirs', amount: '640000', currency: 'KHR' });
  expect(first.again).toMatchObject({ address: 'Mine', amount: '190', currency: 'USD' });
  const second = broughtTogether(PARTS, first.again, now);
  expect(second.changed).toEqual([]);
  expect(second.sendable).toMatchObject({ address: 'Mine', amount: '190', currency: 'USD' });
  // It conflicts again if the saved value changed again in between.
  expect(broughtTogether(PARTS, first.again, { ...now, address: 'Other' }).changed.map(({ field }) => field)).toEqual(['address']);
});

test('line endings, digits, the order of checkboxes and translated labels make no difference between two answers', () => {
  const told = withShown([...PARTS, { field: 'note' }], { ...FIRST, note: 'a\nb' });
  const mine = { ...told, note: 'a\r\nb', amount: '១៦០', days: ['MON', 'TUE'], label: ['ដេរ'] };
  expect(broughtTogether([...PARTS, { field: 'note' }], mine, { ...FIRST, note: 'c', amount: '200', days: ['SUN'], label: ['Other'] })).toMatchObject({
    changed: [],
    sendable: { note: 'c', amount: '200', days: ['SUN'], label: ['ដេរ'] },
  });
});

test('each checkbox is merged on its own', () => {
  const { sendable } = broughtTogether(PARTS, { ...before, flags: ['noNight', 'noAlcohol'] }, { ...FIRST, flags: ['noNight', 'noLiveIn'], licences: ['B'] });
  expect([...(sendable['flags'] as string[])].sort()).toEqual(['noAlcohol', 'noLiveIn', 'noNight']);
  expect(sendable['licences']).toEqual(['B']);
  // A box cleared here is removed, and boxes added elsewhere stay.
  expect(broughtTogether(PARTS, { ...before, flags: [] }, { ...FIRST, licences: ['B'] }).sendable).toMatchObject({ flags: [], licences: ['B'] });
});

test('a guarded box cleared elsewhere conflicts if it is still checked here, until the form is submitted again', () => {
  const now = { ...FIRST, flags: [] };
  const first = broughtTogether(PARTS, before, now);
  expect(first.changed.map(({ field }) => field)).toEqual(['flags']);
  expect(first.again).toMatchObject({ flags: ['noNight'] });
  expect(broughtTogether(PARTS, first.again, now)).toMatchObject({ changed: [], sendable: { flags: ['noNight'] } });
  expect(broughtTogether(PARTS, { ...first.again, flags: [] }, now)).toMatchObject({ changed: [], sendable: { flags: [] } });
});

test('after an autosave, saved answers are compared with what was saved, all others with what the form first showed', () => {
  const mine = { ...before, amount: '$190', days: ['MON'] };
  const kept = { ...FIRST, amount: '190', days: ['SUN'], address: 'New' };
  const open = {
    ...mine,
    [SHOWN]: shownSince(
      PARTS,
      mine,
      kept,
      PARTS.filter(({ field }) => field === 'days'),
    ),
  };
  const { sendable, changed } = broughtTogether(PARTS, { ...open, amount: '200' }, kept);
  expect(changed.map(({ field }) => field)).toEqual(['days']);
  expect(sendable).toMatchObject({ amount: '200', address: 'New' });
});

test('a form with no base values is accepted as it is; with nonsensical ones it conflicts or is accepted', () => {
  const now = { ...FIRST, address: 'New' };
  expect(broughtTogether(PARTS, FIRST, now).sendable).toEqual(FIRST);
  for (const text of ['', '{', 'null']) expect(broughtTogether(PARTS, { ...FIRST, [SHOWN]: text }, now).changed).toEqual([]);
  for (const text of ['5', '[]', '{"flags":3}', '"text"']) {
    expect(broughtTogether(PARTS, { ...FIRST, [SHOWN]: text }, now).changed.map(({ field }) => field)).toEqual(['address']);
  }
});

test('for any two edits, an answer changed on one side only is preserved, and submitting again causes no new conflict', () => {
  const form = fc.record({ address: fc.constantFrom('', 'a', 'b'), amount: fc.constantFrom('1', '2'), flags: fc.subarray(['x', 'y', 'z']) });
  const parts: readonly Part[] = [{ field: 'address' }, PAY, { field: 'flags', isEach: true, isGuarded: true }];
  fc.assert(
    fc.property(form, form, form, (first, typed, now) => {
      const { changed, again, sendable } = broughtTogether(parts, { ...withShown(parts, first), ...typed }, now);
      for (const name of ['address', 'amount'] as const) {
        if (first[name] === now[name]) expect(again[name]).toBe(typed[name]);
        if (first[name] === typed[name]) expect(sendable[name]).toBe(now[name]);
      }
      for (const flag of typed.flags) if (changed.length === 0 && now.flags.includes(flag)) expect(sendable['flags']).toContain(flag);
      const second = broughtTogether(parts, again, now);
      expect(second.changed).toEqual([]);
      for (const flag of typed.flags) expect(second.sendable['flags']).toContain(flag);
    }),
  );
});

test('a merge is retried while other sessions save first, up to the limit, and stops once the form is accepted, refused or in conflict', async () => {
  const answered = async (quicker: number, last?: string): Promise<readonly [tries: number, answer: string | undefined]> => {
    let tries = 0;
    const { answer } = await broughtIn(async () => {
      const __typename = ++tries <= quicker ? 'ChangedMeanwhile' : last;
      return __typename === undefined ? {} : { answer: { __typename } };
    });
    return [tries, answer?.__typename];
  };
  expect(await answered(0, 'Payload')).toEqual([1, 'Payload']);
  expect(await answered(3, 'Payload')).toEqual([4, 'Payload']);
  expect(await answered(1, 'InvalidInput')).toEqual([2, 'InvalidInput']);
  expect(await answered(1)).toEqual([2, undefined]);
  expect(await answered(Infinity)).toEqual([8, 'ChangedMeanwhile']);
});
