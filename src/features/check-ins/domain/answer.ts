import { InputReader } from '../../../shared/input-reader';
import type { Refusal } from '../../../shared/refusal';

/**
 * How regularly the trainee comes to work, as the employer sees it (docs/domain.md 4.10). NO_LONGER_EMPLOYED:
 * she no longer works there.
 */
export const ATTENDANCE = ['ALWAYS', 'MOSTLY', 'OFTEN_AWAY', 'NO_LONGER_EMPLOYED'] as const;
export type Attendance = (typeof ATTENDANCE)[number];

/** How well the trainee does the work, compared with what the vacancy required. */
export const SKILL_SHOWN = ['BELOW', 'AS_EXPECTED', 'ABOVE'] as const;
export type SkillShown = (typeof SKILL_SHOWN)[number];

/** How the trainee gets on with others at work. */
export const CONDUCT = ['GOOD', 'MIXED', 'POOR'] as const;
export type Conduct = (typeof CONDUCT)[number];

/** The longest note, in characters. */
export const NOTE_MAX_LENGTH = 1000;

/**
 * An employer's answers: three choices and an optional note. It contains none of the trainee's own answers,
 * and her check-ins contain none of the employer's.
 */
export interface CheckInAnswer {
  readonly attendance: Attendance;
  readonly skill: SkillShown;
  readonly conduct: Conduct;
  readonly note: string | null;
}

/** Parses an employer's answers; INVALID_INPUT lists every field that cannot be accepted. */
export function parseCheckInAnswer(input: Readonly<Record<string, unknown>>): CheckInAnswer | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  return reader.result({
    attendance: reader.choice('attendance', ATTENDANCE),
    skill: reader.choice('skill', SKILL_SHOWN),
    conduct: reader.choice('conduct', CONDUCT),
    note: reader.optionalText('note', NOTE_MAX_LENGTH),
  });
}

/**
 * The events to announce for an answer. NO_LONGER_EMPLOYED has an extra event, because staff must ask the
 * trainee what happened. It is only the employer's statement: it does not end the placement and never counts
 * against her.
 */
export const eventsOfAnswer = ({ attendance }: CheckInAnswer): readonly ('EmployerCheckInAnswered' | 'EmployerCheckInReportedLeft')[] =>
  attendance === 'NO_LONGER_EMPLOYED' ? ['EmployerCheckInAnswered', 'EmployerCheckInReportedLeft'] : ['EmployerCheckInAnswered'];
