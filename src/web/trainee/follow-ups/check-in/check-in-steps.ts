import type { CheckInInput } from '../../gql';

/** Her five questions, one to a page, each answered by one press. The last one asks after the three worst things at once. */
export const STEPS = ['mood', 'paidInFull', 'canLeave', 'feelsSafe', 'happened'] as const;
export type Step = (typeof STEPS)[number];

/** What can have happened, by what she presses; whoever presses one of them has said enough. */
const MEANS: Readonly<Record<string, Pick<CheckInInput, 'holdsOwnId' | 'threatened' | 'hurt'>>> = {
  NOTHING: { holdsOwnId: 'YES', threatened: 'NO', hurt: 'NO' },
  PAPERS: { holdsOwnId: 'NO' },
  THREAT: { threatened: 'YES' },
  HURT: { hurt: 'YES' },
};
/** Four faces, from very bad to very good: the one in the middle says nothing. */
export const MOODS = [1, 2, 4, 5] as const;
const ANSWERS = ['YES', 'NO', 'NOT_SURE', 'SKIP'] as const;

/** The step at an address, from 1; undefined where there is none. */
export const stepAt = (at: number): Step | undefined => STEPS[at - 1];

/** What she pressed so far, as the API takes it; what she left out is left out, and so is what no button says. */
export function checkInInput(placementId: string, pressed: Readonly<Partial<Record<Step, string>>>): CheckInInput {
  const answer = (step: Step) => ANSWERS.find((one) => one === pressed[step]) ?? null;
  const mood = MOODS.find((one) => String(one) === pressed.mood) ?? null;
  return {
    placementId,
    mood,
    paidInFull: answer('paidInFull'),
    canLeave: answer('canLeave'),
    feelsSafe: answer('feelsSafe'),
    ...MEANS[pressed.happened ?? ''],
  };
}
