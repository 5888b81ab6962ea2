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

/** An employer's moves that bring its vacancy nearer to people. */
const BEGINS = ['submit', 'resume'] as const satisfies readonly VacancyMove[];

/** What an employer does with its vacancy, and its opening by the steward; each that brings it nearer to people asks clearance and law again. */
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
