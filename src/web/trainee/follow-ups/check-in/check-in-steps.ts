import type { CheckInInput } from '../../gql';

/**
 * The five questions, one per page, each answered by one press. The last one covers the three gravest
 * incidents, of which she can tick several.
 */
export const STEPS = ['mood', 'paidInFull', 'canLeave', 'feelsSafe', 'happened'] as const;
export type Step = (typeof STEPS)[number];

/**
 * The meaning of the answers to the last question. A box without a tick is no answer: a trainee who reports one
 * incident need not answer about the others.
 */
const INCIDENT_ANSWERS: Readonly<Record<string, Pick<CheckInInput, 'holdsOwnId' | 'threatened' | 'hurt'>>> = {
  NOTHING: { holdsOwnId: 'YES', threatened: 'NO', hurt: 'NO' },
  PAPERS: { holdsOwnId: 'NO' },
  THREAT: { threatened: 'YES' },
  HURT: { hurt: 'YES' },
};
/**
 * Four faces, from very bad to very good. There is no neutral face in the middle, because it would carry no
 * information.
 */
export const MOODS = [1, 2, 4, 5] as const;
const ANSWERS = ['YES', 'NO', 'NOT_SURE'] as const;

/** The button that sends the ticked incidents. */
export const TICKED = 'TICKED';

/** The answer about pay before the first pay day. */
export const NOT_PAY_DAY = 'NOT_PAY_DAY';

/** The step of a page number, from 1; undefined if there is none. */
export const stepAt = (at: number): Step | undefined => STEPS[at - 1];

/** The answers as API input, without skipped questions and values that no button has. */
export function checkInInput(placementId: string, answers: Readonly<Partial<Record<Step, string | readonly string[]>>>): CheckInInput {
  const answer = (step: Step) => ANSWERS.find((one) => one === answers[step]) ?? null;
  const mood = MOODS.find((one) => String(one) === answers.mood) ?? null;
  return {
    placementId,
    mood,
    paidInFull: answers.paidInFull === NOT_PAY_DAY ? NOT_PAY_DAY : answer('paidInFull'),
    canLeave: answer('canLeave'),
    feelsSafe: answer('feelsSafe'),
    ...incidentAnswers([answers.happened ?? []].flat()),
  };
}

/** The answers about all incidents she ticked. */
function incidentAnswers(happened: readonly string[]): Pick<CheckInInput, 'holdsOwnId' | 'threatened' | 'hurt'> {
  const incidents = happened.filter((one) => one !== 'NOTHING');
  return Object.assign({}, ...(incidents.length > 0 ? incidents : happened).map((one) => INCIDENT_ANSWERS[one] ?? {}));
}
