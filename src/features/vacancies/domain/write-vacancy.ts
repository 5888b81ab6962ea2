import { refuse, type Refusal } from '../../../shared/refusal';
import type { VacancyDraft } from './parse-vacancy';
import { EDITABLE_STATES, type Vacancy, type VacancyText } from './vacancy';
import { employerMoves } from './vacancie-transitions-by-audience';

/** A draft of an employer's vacancy: nobody sees it but the employer until it is submitted, and it may be written before the site is cleared. */
export const draftVacancy = (draft: VacancyDraft, made: { id: string; employerId: string; occupationId: number | null; now: Date }): Vacancy => {
  const { id, employerId, occupationId, now } = made;
  return { ...textOf(draft), id, employerId, occupationId, taken: 0, state: 'DRAFT', openedAt: null, version: 1, createdAt: now };
};

/** Rewrites a vacancy that is a draft or was returned; in every other state somebody else relies on what it says (MOVE_NOT_ALLOWED). */
export function rewriteVacancy(vacancy: Vacancy, draft: VacancyDraft, occupationId: number | null): Vacancy | Refusal {
  if (!EDITABLE_STATES.some((state) => state === vacancy.state)) {
    return refuse('MOVE_NOT_ALLOWED', { state: vacancy.state, nextMoves: employerMoves(vacancy.state) });
  }
  return { ...vacancy, ...textOf(draft), occupationId, version: vacancy.version + 1 };
}

function textOf(draft: VacancyDraft): VacancyText {
  const { skills: _skills, languages: _languages, costItems: _costItems, apprenticeship: _apprenticeship, occupationCode: _occupation, ...text } = draft;
  return text;
}
