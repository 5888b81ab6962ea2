import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { once } from '../../platform/database/idempotency';
import { announce } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse } from '../../shared/refusal';
import { withOwnTransitions } from '../../shared/state-machine';
import { transitionVacancy } from '../../features/vacancies/domain/vacancy-transitions';
import { parseRemarks, type Remark, type ReviewDecision, versionOf } from '../../features/vacancies/domain/vacancy-review';
import type { Vacancy, VacancyTransition } from '../../features/vacancies/domain/vacancy';
import { VACANCY_TRANSITIONS_OF } from '../../features/vacancies/domain/vacancy-transitions-by-audience';
import { VacanciesService } from '../../features/vacancies/vacancies.service';

const DECISION_OF = { approve: 'APPROVED', return: 'RETURNED' } as const satisfies Partial<Record<VacancyTransition, ReviewDecision>>;

/**
 * The steward's review of a submitted vacancy: approved, or returned with a remark on each field to change.
 */
@Injectable()
export class ReviewVacancy {
  constructor(private readonly vacancies: VacanciesService) {}

  async approve(tx: Tx, id: string, key: string) {
    const vacancy = await this.vacancies.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'vacancyApprove', key, args: { id } }, async () => (vacancy ? this.review(tx, vacancy, 'approve', []) : refuse('NOT_FOUND')));
  }

  async returnVacancy(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string) {
    const vacancy = await this.vacancies.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'vacancyReturn', key, args: { id, input } }, async () => {
      if (!vacancy) return refuse('NOT_FOUND');
      const remarks = parseRemarks(input, 'RETURNED');
      return isRefusal(remarks) ? remarks : this.review(tx, vacancy, 'return', remarks);
    });
  }

  private async review<T extends keyof typeof DECISION_OF>(tx: Tx, vacancy: Vacancy, transition: T, remarks: readonly Remark[]) {
    const { id, employerId } = vacancy;
    const reviewerId = tx.actor.accountId;
    if (reviewerId === null) return refuse('NOT_FOUND');
    const reviewedAt = await tx.now();
    const { lawDoubts, ...facts } = await this.vacancies.facts(tx, vacancy);
    const moved = transitionVacancy(vacancy, transition, facts, reviewedAt);
    if (isRefusal(moved)) return withOwnTransitions(moved, VACANCY_TRANSITIONS_OF.staff);
    const [parts] = await this.vacancies.parts(tx, [id]);
    const reviewed = parts ? versionOf(vacancy, parts) : null;
    // the review first: the database allows no approval without it
    await this.vacancies.addReview(tx, {
      id: randomUUID(),
      employerId,
      vacancyId: id,
      reviewerId,
      decision: DECISION_OF[transition],
      remarks,
      reviewedAt,
      reviewed,
      lawDoubts: lawDoubts.map(({ ruleId, source, path, found }) => ({ ruleId, source, path, ...(found === undefined ? {} : { found }) })),
    });
    await this.vacancies.save(tx, moved.vacancy);
    await announce(tx, moved.event, { subjectKind: 'vacancy', from: vacancy.state, to: moved.vacancy.state, fields: remarks.map(({ field }) => field) });
    return { id };
  }
}
