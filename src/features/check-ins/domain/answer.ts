import { Reader } from '../../../shared/reader';
import type { Refusal } from '../../../shared/refusal';

/** How often somebody comes to work, as the employer sees it (DOMAIN 4.10). LEFT: the person works there no longer. */
export const ATTENDANCE = ['ALWAYS', 'MOSTLY', 'OFTEN_AWAY', 'LEFT'] as const;
/** One of them. */
export type Attendance = (typeof ATTENDANCE)[number];

/** How well somebody does the work, held against what the vacancy asked for. */
export const SKILL_SHOWN = ['BELOW', 'AS_EXPECTED', 'ABOVE'] as const;
/** One of them. */
export type SkillShown = (typeof SKILL_SHOWN)[number];

/** How somebody gets on with others at work. */
export const CONDUCT = ['GOOD', 'MIXED', 'POOR'] as const;
/** One of them. */
export type Conduct = (typeof CONDUCT)[number];

/** The longest note, in characters. */
export const NOTE_MAX_LENGTH = 1000;

/** What an employer answers: three choices, and a note if there is more to say. Her own words are no part of it, on neither side. */
export interface CheckInAnswer {
  readonly attendance: Attendance;
  readonly skill: SkillShown;
  readonly conduct: Conduct;
  readonly note: string | null;
}

/** Reads an employer's answer; INVALID_INPUT with every field that cannot be accepted. */
export function parseCheckInAnswer(input: Readonly<Record<string, unknown>>): CheckInAnswer | Refusal {
  const reader = new Reader(input);
  return reader.done({
    attendance: reader.choice('attendance', ATTENDANCE),
    skill: reader.choice('skill', SKILL_SHOWN),
    conduct: reader.choice('conduct', CONDUCT),
    note: reader.optionalText('note', NOTE_MAX_LENGTH),
  });
}

/**
 * What is told of an answer. That somebody left is told apart, because staff must ask her what happened: it is the employer's word alone, ends no placement and
 * is never held against her.
 */
export const toldOfAnswer = ({ attendance }: CheckInAnswer): readonly ('EmployerCheckInAnswered' | 'EmployerCheckInReportedLeft')[] =>
  attendance === 'LEFT' ? ['EmployerCheckInAnswered', 'EmployerCheckInReportedLeft'] : ['EmployerCheckInAnswered'];
