import fc from 'fast-check';
import { retryOnConflict, mergeEdits, type MergeUnit, BASE_FIELD, baseAfterSave, withBase } from './edit-conflicts';

const PAY: MergeUnit = { field: 'amount', names: ['amount', 'currency'] };
const SKILLS: MergeUnit = { field: 'skills', names: ['code', 'label', 'level'], compared: ['code', 'level'] };
const UNITS: readonly MergeUnit[] = [
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
const shownForm = withBase(UNITS, FIRST);

test('unedited answers take the saved value, edited answers the typed one', () => {
  const { sendable, conflicts: changed } = mergeEdits(UNITS, { ...shownForm, phone: '1', amount: '190' }, { ...FIRST, address: 'New', level: ['3'] });
  expect(changed).toEqual([]);
  expect(sendable).toMatchObject({ address: 'New', amount: '190', level: ['3'], phone: '1' });
});

test('an answer changed both here and elsewhere conflicts once; submitting it again overwrites the saved value', () => {
  const now = { ...FIRST, address: 'Theirs', amount: '640000', currency: 'KHR' };
  const first = mergeEdits(UNITS, { ...shownForm, address: 'Mine', amount: '190' }, now);
  expect(first.conflicts.map(({ field }) => field)).toEqual(['address', 'amount']);
  expect(first.sendable).toMatchObject({ address: 'Theirs', amount: '640000', currency: 'KHR' });
  expect(first.redisplay).toMatchObject({ address: 'Mine', amount: '190', currency: 'USD' });
  const second = mergeEdits(UNITS, first.redisplay, now);
  expect(second.conflicts).toEqual([]);
  expect(second.sendable).toMatchObject({ address: 'Mine', amount: '190', currency: 'USD' });
  // It conflicts again if the saved value changed again in between.
  expect(mergeEdits(UNITS, first.redisplay, { ...now, address: 'Other' }).conflicts.map(({ field }) => field)).toEqual(['address']);
});

test('line endings, digits, the order of checkboxes and translated labels make no difference between two answers', () => {
  const shownWithNote = withBase([...UNITS, { field: 'note' }], { ...FIRST, note: 'a\nb' });
  const mine = { ...shownWithNote, note: 'a\r\nb', amount: '១៦០', days: ['MON', 'TUE'], label: ['ដេរ'] };
  expect(mergeEdits([...UNITS, { field: 'note' }], mine, { ...FIRST, note: 'c', amount: '200', days: ['SUN'], label: ['Other'] })).toMatchObject({
    conflicts: [],
    sendable: { note: 'c', amount: '200', days: ['SUN'], label: ['ដេរ'] },
  });
});

test('each checkbox is merged on its own', () => {
  const { sendable } = mergeEdits(UNITS, { ...shownForm, flags: ['noNight', 'noAlcohol'] }, { ...FIRST, flags: ['noNight', 'noLiveIn'], licences: ['B'] });
  expect([...(sendable['flags'] as string[])].sort()).toEqual(['noAlcohol', 'noLiveIn', 'noNight']);
  expect(sendable['licences']).toEqual(['B']);
  // A box cleared here is removed, and boxes added elsewhere stay.
  expect(mergeEdits(UNITS, { ...shownForm, flags: [] }, { ...FIRST, licences: ['B'] }).sendable).toMatchObject({ flags: [], licences: ['B'] });
});

test('a guarded box cleared elsewhere conflicts if it is still checked here, until the form is submitted again', () => {
  const now = { ...FIRST, flags: [] };
  const first = mergeEdits(UNITS, shownForm, now);
  expect(first.conflicts.map(({ field }) => field)).toEqual(['flags']);
  expect(first.redisplay).toMatchObject({ flags: ['noNight'] });
  expect(mergeEdits(UNITS, first.redisplay, now)).toMatchObject({ conflicts: [], sendable: { flags: ['noNight'] } });
  expect(mergeEdits(UNITS, { ...first.redisplay, flags: [] }, now)).toMatchObject({ conflicts: [], sendable: { flags: [] } });
});

test('after an autosave, saved answers are compared with what was saved, all others with what the form first showed', () => {
  const mine = { ...shownForm, amount: '$190', days: ['MON'] };
  const saved = { ...FIRST, amount: '190', days: ['SUN'], address: 'New' };
  const open = {
    ...mine,
    [BASE_FIELD]: baseAfterSave(
      UNITS,
      mine,
      saved,
      // another object for the same answer
      UNITS.filter(({ field }) => field === 'days').map((unit) => ({ ...unit })),
    ),
  };
  const { sendable, conflicts: changed } = mergeEdits(UNITS, { ...open, amount: '200' }, saved);
  expect(changed.map(({ field }) => field)).toEqual(['days']);
  expect(sendable).toMatchObject({ amount: '200', address: 'New' });
});

test('a form with no base values is accepted as it is; with nonsensical ones it conflicts or is accepted', () => {
  const now = { ...FIRST, address: 'New' };
  expect(mergeEdits(UNITS, FIRST, now).sendable).toEqual(FIRST);
  for (const text of ['', '{', 'null']) expect(mergeEdits(UNITS, { ...FIRST, [BASE_FIELD]: text }, now).conflicts).toEqual([]);
  for (const text of ['5', '[]', '{"flags":3}', '"text"']) {
    expect(mergeEdits(UNITS, { ...FIRST, [BASE_FIELD]: text }, now).conflicts.map(({ field }) => field)).toEqual(['address']);
  }
});

test('for any two edits, an answer changed on one side only is preserved, and submitting again causes no new conflict', () => {
  const form = fc.record({ address: fc.constantFrom('', 'a', 'b'), amount: fc.constantFrom('1', '2'), flags: fc.subarray(['x', 'y', 'z']) });
  const units: readonly MergeUnit[] = [{ field: 'address' }, PAY, { field: 'flags', isEach: true, isGuarded: true }];
  fc.assert(
    fc.property(form, form, form, (first, typed, now) => {
      const { conflicts: changed, redisplay: again, sendable } = mergeEdits(units, { ...withBase(units, first), ...typed }, now);
      for (const name of ['address', 'amount'] as const) {
        if (first[name] === now[name]) expect(again[name]).toBe(typed[name]);
        if (first[name] === typed[name]) expect(sendable[name]).toBe(now[name]);
      }
      for (const flag of typed.flags) if (changed.length === 0 && now.flags.includes(flag)) expect(sendable['flags']).toContain(flag);
      const second = mergeEdits(units, again, now);
      expect(second.conflicts).toEqual([]);
      for (const flag of typed.flags) expect(second.sendable['flags']).toContain(flag);
    }),
  );
});

test('a merge is retried while other sessions save first, up to the limit, and stops once the form is accepted, refused or in conflict', async () => {
  const runWith = async (conflicts: number, last?: string): Promise<readonly [tries: number, answer: string | undefined]> => {
    let tries = 0;
    const { answer } = await retryOnConflict(async () => {
      const __typename = ++tries <= conflicts ? 'EditConflict' : last;
      return __typename === undefined ? {} : { answer: { __typename } };
    });
    return [tries, answer?.__typename];
  };
  expect(await runWith(0, 'Payload')).toEqual([1, 'Payload']);
  expect(await runWith(3, 'Payload')).toEqual([4, 'Payload']);
  expect(await runWith(1, 'InvalidInput')).toEqual([2, 'InvalidInput']);
  expect(await runWith(1)).toEqual([2, undefined]);
  expect(await runWith(Infinity)).toEqual([8, 'EditConflict']);
});
