import { importUndoRefusal, type TraineeImport, importUndoUntil, changedTrainees } from './trainee-import';

const IMPORT: TraineeImport = { id: 's', committedBy: 'a', committedAt: new Date('2026-11-16T08:00:00Z'), people: 3, undoneAt: null };
const at = (instant: string): Date => new Date(instant);

test('an import can be undone for a day, once', () => {
  expect(importUndoUntil(IMPORT)).toEqual(at('2026-11-17T08:00:00Z'));
  expect(importUndoRefusal(IMPORT, [], at('2026-11-17T07:59:59Z'))).toBeNull();
  expect(importUndoRefusal(IMPORT, [], at('2026-11-17T08:00:00Z'))).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED', state: 'STAYS' });
  expect(importUndoRefusal({ ...IMPORT, undoneAt: IMPORT.committedAt }, [], IMPORT.committedAt)).toMatchObject({ state: 'UNDONE' });
});

test('one changed trainee prevents the undo, and confidential changes are listed as OTHER', () => {
  const changed = changedTrainees([
    { traineeId: '2', code: 'W-B', found: 'safety_alert' },
    { traineeId: '1', code: 'W-A', found: 'offer' },
    { traineeId: '1', code: 'W-A', found: 'consent' },
    { traineeId: '1', code: 'W-A', found: 'referral' },
    { traineeId: '2', code: 'W-B', found: 'shelter_stay' },
  ]);
  expect(changed).toEqual([
    { id: '1', code: 'W-A', changes: ['CONSENT', 'PIPELINE'] },
    { id: '2', code: 'W-B', changes: ['OTHER'] },
  ]);
  expect(importUndoRefusal(IMPORT, changed, IMPORT.committedAt)).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED', state: 'CHANGED' });
});
