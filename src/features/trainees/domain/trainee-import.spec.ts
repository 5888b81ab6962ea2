import { importUndoRefusal, type TraineeImport, importUndoUntil, changedTrainees } from './trainee-import';

const IMPORT: TraineeImport = { id: 's', takenBy: 'a', takenAt: new Date('2026-11-16T08:00:00Z'), people: 3, takenBackAt: null };
const at = (instant: string): Date => new Date(instant);

test('an import can be undone for a day, once', () => {
  expect(importUndoUntil(IMPORT)).toEqual(at('2026-11-17T08:00:00Z'));
  expect(importUndoRefusal(IMPORT, [], at('2026-11-17T07:59:59Z'))).toBeNull();
  expect(importUndoRefusal(IMPORT, [], at('2026-11-17T08:00:00Z'))).toMatchObject({ refusal: 'MOVE_NOT_ALLOWED', state: 'STAYS' });
  expect(importUndoRefusal({ ...IMPORT, takenBackAt: IMPORT.takenAt }, [], IMPORT.takenAt)).toMatchObject({ state: 'TAKEN_BACK' });
});

test('one changed trainee prevents the undo, and confidential changes are listed as OTHER', () => {
  const touched = changedTrainees([
    { traineeId: '2', code: 'W-B', found: 'safety_alert' },
    { traineeId: '1', code: 'W-A', found: 'offer' },
    { traineeId: '1', code: 'W-A', found: 'consent' },
    { traineeId: '1', code: 'W-A', found: 'referral' },
    { traineeId: '2', code: 'W-B', found: 'shelter_stay' },
  ]);
  expect(touched).toEqual([
    { id: '1', code: 'W-A', touches: ['CONSENT', 'PATH'] },
    { id: '2', code: 'W-B', touches: ['OTHER'] },
  ]);
  expect(importUndoRefusal(IMPORT, touched, IMPORT.takenAt)).toMatchObject({ refusal: 'MOVE_NOT_ALLOWED', state: 'TOUCHED' });
});
