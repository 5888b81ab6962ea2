import { refuse, type Refusal } from '../../../shared/refusal';
import type { ParsedVacancy } from './parse-vacancy';
import { EDITABLE_STATES, type Vacancy, type VacancyText } from './vacancy';
import { employerTransitions } from './vacancy-transitions-by-audience';

/**
 * Creates a vacancy in state DRAFT, which only its employer can see until it is submitted. The site need not
 * be cleared yet.
 */
export const newVacancy = (parsed: ParsedVacancy, context: { id: string; employerId: string; occupationId: number | null; now: Date }): Vacancy => {
  const { id, employerId, occupationId, now } = context;
  return { ...textOf(parsed), id, employerId, occupationId, takenSeats: 0, state: 'DRAFT', absentFields: [], openedAt: null, version: 1, createdAt: now };
};

/**
 * Updates a vacancy that is a draft or was returned. In all other states others rely on its text
 * (TRANSITION_NOT_ALLOWED).
 */
export function updateVacancy(vacancy: Vacancy, parsed: ParsedVacancy, occupationId: number | null): Vacancy | Refusal<'TRANSITION_NOT_ALLOWED'> {
  if (!EDITABLE_STATES.some((state) => state === vacancy.state)) {
    return refuse('TRANSITION_NOT_ALLOWED', { state: vacancy.state, availableActions: employerTransitions(vacancy.state) });
  }
  return { ...vacancy, ...textOf(parsed), occupationId, absentFields: [], version: vacancy.version + 1 };
}

function textOf(parsed: ParsedVacancy): VacancyText {
  const { skills: _skills, languages: _languages, costItems: _costItems, apprenticeship: _apprenticeship, occupationCode: _occupation, ...text } = parsed;
  return text;
}
