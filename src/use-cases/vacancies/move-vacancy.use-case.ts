import { Injectable } from '@nestjs/common';
import { StandingService } from '../../features/employers/standing.service';
import { type Done, once } from '../../platform/database/idempotency';
import { announce } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { withOwnMoves } from '../../shared/states';
import { moveVacancy } from '../../features/vacancies/domain/move-vacancy';
import type { VacancyMove } from '../../features/vacancies/domain/vacancy';
import { VACANCY_MOVES_OF } from '../../features/vacancies/domain/vacancie-transitions-by-audience';
import { VacanciesService } from '../../features/vacancies/vacancies.service';

const FIELD = {
  submit: 'vacancySubmit',
  pause: 'vacancyPause',
  resume: 'vacancyResume',
  close: 'vacancyClose',
  withdraw: 'vacancyWithdraw',
  open: 'vacancyOpen',
} as const satisfies Partial<Record<VacancyMove, string>>;

/** The employer's transitions that bring trainees closer to it. */
const BEGINS = ['submit', 'resume'] as const satisfies readonly VacancyMove[];

/**
 * An employer's transitions of its vacancy, and the steward's opening of it. Each one that brings trainees
 * closer checks clearance and law again.
 */
@Injectable()
export class MoveVacancy {
  constructor(
    private readonly vacancies: VacanciesService,
    private readonly standing: StandingService,
  ) {}

  async move(tx: Tx, move: keyof typeof FIELD, id: string, key: string): Promise<Done | Refusal> {
    const vacancy = await this.vacancies.lock(tx, id);
    tx.path();
    return once(tx, { field: FIELD[move], key, args: { id } }, async () => {
      if (!vacancy) return refuse('NOT_FOUND');
      const stopped = BEGINS.some((one) => one === move) ? await this.standing.stopped(tx) : null;
      if (stopped) return stopped;
      const moved = moveVacancy(vacancy, move, await this.vacancies.facts(tx, vacancy), await tx.now());
      if (isRefusal(moved)) return withOwnMoves(moved, move === 'open' ? VACANCY_MOVES_OF.staff : VACANCY_MOVES_OF.employer);
      await this.vacancies.save(tx, moved.vacancy);
      await announce(tx, moved.event, { subjectKind: 'vacancy', from: vacancy.state, to: moved.vacancy.state });
      return { id };
    });
  }
}
