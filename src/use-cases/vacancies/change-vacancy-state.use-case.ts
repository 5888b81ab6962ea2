import { Injectable } from '@nestjs/common';
import { EmployerStateService } from '../../features/employers/employer-state.service';
import { once } from '../../platform/database/idempotency';
import { announce } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse } from '../../shared/refusal';
import { withOwnTransitions } from '../../shared/state-machine';
import { transitionVacancy } from '../../features/vacancies/domain/vacancy-transitions';
import type { VacancyTransition } from '../../features/vacancies/domain/vacancy';
import { VACANCY_TRANSITIONS_OF } from '../../features/vacancies/domain/vacancy-transitions-by-audience';
import { VacanciesService } from '../../features/vacancies/vacancies.service';

const FIELD_OF = {
  submit: 'vacancySubmit',
  pause: 'vacancyPause',
  resume: 'vacancyResume',
  close: 'vacancyClose',
  withdraw: 'vacancyWithdraw',
  open: 'vacancyOpen',
} as const satisfies Partial<Record<VacancyTransition, string>>;

/** The employer's transitions that bring trainees closer to it. */
const NEEDS_ACTIVE_EMPLOYER = ['submit', 'resume'] as const satisfies readonly VacancyTransition[];

/**
 * An employer's transitions of its vacancy, and the steward's opening of it. Each one that brings trainees
 * closer checks clearance and law again.
 */
@Injectable()
export class ChangeVacancyState {
  constructor(
    private readonly vacancies: VacanciesService,
    private readonly employerState: EmployerStateService,
  ) {}

  async transition<T extends keyof typeof FIELD_OF>(tx: Tx, transition: T, id: string, key: string) {
    const vacancy = await this.vacancies.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: FIELD_OF[transition], key, args: { id } }, async () => {
      if (!vacancy) return refuse('NOT_FOUND');
      const stopped = NEEDS_ACTIVE_EMPLOYER.some((one) => one === transition) ? await this.employerState.stoppedRefusal(tx) : null;
      if (stopped) return stopped;
      const moved = transitionVacancy(vacancy, transition, await this.vacancies.facts(tx, vacancy), await tx.now());
      if (isRefusal(moved)) return withOwnTransitions(moved, transition === 'open' ? VACANCY_TRANSITIONS_OF.staff : VACANCY_TRANSITIONS_OF.employer);
      await this.vacancies.save(tx, moved.vacancy);
      await announce(tx, moved.event, { subjectKind: 'vacancy', from: vacancy.state, to: moved.vacancy.state });
      return { id };
    });
  }
}
