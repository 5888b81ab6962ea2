import fc from 'fast-check';
import { isRefusal } from '../../../shared/refusal';
import { type FollowUpDraft, saveDraft, parseDraft, outdatedRefusal, type DraftInput, type DraftFields } from './follow-up-draft';
import { FOLLOW_UP, type FollowUp } from './follow-up';

const now = new Date('2026-11-26T09:00:00Z');
const followUp = { institutionId: 'i', id: 'f', traineeId: 't', state: 'SCHEDULED' } as FollowUp;
const emptyDraft = parseDraft({ expectedDraftVersion: 0, expectedRecords: 0 }) as DraftInput;
const fieldsWith = (nextStep: string): DraftFields => ({ ...emptyDraft.formValues, nextStep });

test('in any order of saves from two windows, a window never overwrites a version it has not seen', () => {
  const saves = fc.array(fc.record({ text: fc.constantFrom('a', 'b', 'c'), expectedVersion: fc.nat({ max: 4 }) }), { maxLength: 12 });
  fc.assert(
    fc.property(saves, (windows) => {
      let stored: FollowUpDraft | null = null;
      for (const { text, expectedVersion } of windows) {
        const before: FollowUpDraft | null = stored;
        const after = saveDraft(followUp, before, { formValues: fieldsWith(text), expectedDraftVersion: expectedVersion, expectedRecords: 0 }, 'officer', now);
        if (isRefusal(after)) continue;
        if (before && after !== before) expect(expectedVersion).toBe(before.version);
        stored = after;
      }
    }),
  );
});

test.each(FOLLOW_UP.states)('a draft of a follow-up in state %s is saved unless the follow-up is closed or cancelled', (state) => {
  const stored = saveDraft({ ...followUp, state }, null, emptyDraft, 'officer', now);
  expect(isRefusal(stored)).toBe(state === 'CLOSED' || state === 'CANCELLED');
});

test('draft fields are saved unvalidated, and only impossible values are refused', () => {
  expect(parseDraft({ expectedDraftVersion: 0, expectedRecords: 0, pay: 'about a hundred', paidOn: 'last week' })).toMatchObject({
    formValues: { pay: 'about a hundred', paidOn: 'last week' },
  });
  expect(parseDraft({ expectedDraftVersion: 0, expectedRecords: 0, mood: 9, nextStep: 'x'.repeat(4001) })).toMatchObject({
    problems: [{ path: 'mood' }, { path: 'nextStep' }],
  });
});

test.each([
  ['the caller sends no versions', {}, { records: 3, draft: 2 }, true],
  ['no record was added since', { records: 1, draft: 0 }, { records: 1, draft: 0 }, true],
  ['a record was added since', { records: 0, draft: 0 }, { records: 1, draft: 0 }, false],
  ['another window saved a newer draft', { records: 1, draft: 1 }, { records: 1, draft: 2 }, false],
  ['the draft was deleted', { records: 1, draft: 2 }, { records: 1, draft: 0 }, true],
] as const)('recording when %s', (_what, expected, is, goesOn) => {
  expect(outdatedRefusal(expected, is)).toEqual(goesOn ? null : { refusal: 'EDIT_CONFLICT' });
});
