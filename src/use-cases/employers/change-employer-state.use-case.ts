import { Injectable } from '@nestjs/common';
import { parseReason } from '../../features/alerts/domain/parse-alert';
import { type Employer, type EmployerFacts, transitionEmployer, STAFF_TRANSITIONS, type StaffTransition } from '../../features/employers/domain/employer';
import { tiesBetween } from '../../features/employers/domain/employer-tie';
import { EmployersService } from '../../features/employers/employers.service';
import { once } from '../../platform/database/idempotency';
import { announce, audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { withOwnTransitions } from '../../shared/state-machine';
import { endVacancy } from '../../features/vacancies/domain/vacancy-transitions';
import { VacanciesService } from '../../features/vacancies/vacancies.service';

type Input = Readonly<Record<string, unknown>>;

const FIELD_OF = { suspend: 'employerSuspend', reinstate: 'employerReinstate', close: 'employerClose' } as const satisfies Record<StaffTransition, string>;

/**
 * The steward suspends, reinstates or permanently closes an employer.
 * - Suspending ends nothing. Open pipeline rows cannot proceed, because clearance depends on the employer's
 * state, and each institution with trainees there is asked to check on them.
 * - Closing is refused until every institution has ended its open pipeline rows with its own transitions,
 * which notify the trainee. The employer's vacancies are then ended too.
 *
 * The reason is stored only in the audit log and never shown to an employer.
 */
@Injectable()
export class ChangeEmployerState {
  constructor(
    private readonly employers: EmployersService,
    private readonly vacancies: VacanciesService,
  ) {}

  suspend(tx: Tx, id: string, input: Input, key: string) {
    return this.transition<'suspend', never>(tx, 'suspend', { id, input, key }, async () => null);
  }

  reinstate(tx: Tx, id: string, input: Input, key: string) {
    return this.transition<'reinstate', never>(tx, 'reinstate', { id, input, key }, async () => null);
  }

  close(tx: Tx, id: string, input: Input, key: string) {
    return this.transition(tx, 'close', { id, input, key }, (employer) => this.endVacancies(tx, employer));
  }

  private async transition<T extends StaffTransition, R extends Refusal>(
    tx: Tx,
    transition: T,
    { id, input, key }: { readonly id: string; readonly input: Input; readonly key: string },
    saveConsequences: (employer: Employer) => Promise<R | null>,
  ) {
    const employer = await this.employers.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: FIELD_OF[transition], key, args: { id, input } }, async () => {
      if (!employer) return refuse('NOT_FOUND');
      const parsed = parseReason(input);
      if (isRefusal(parsed)) return parsed;
      const moved = transitionEmployer(employer, transition, await this.loadFacts(tx, employer, transition));
      if (isRefusal(moved)) return withOwnTransitions(moved, STAFF_TRANSITIONS);
      // first, because this write waits for all transitions in progress at the employer
      await this.employers.saveState(tx, moved.employer);
      await announce(tx, moved.event, { subjectKind: 'employer', from: employer.state, to: moved.employer.state });
      audit(tx, 'EmployerReasonRecorded', 'employer', employer.id, { transition, ...parsed });
      return (await saveConsequences(employer)) ?? { id: employer.id };
    });
  }

  private async loadFacts(tx: Tx, { id }: Employer, transition: StaffTransition): Promise<EmployerFacts> {
    const { accountId } = tx.actor;
    const ties = transition === 'reinstate' && accountId !== null ? tiesBetween(await this.employers.tiesTo(tx, id, [accountId]), accountId, id) : [];
    const openRows = transition === 'close' ? await this.employers.closingObstaclesAt(tx, id) : [];
    return { vettings: [], today: localDateAt(await tx.now()), closingObstacles: openRows, ties };
  }

  private async endVacancies(tx: Tx, { id }: Employer) {
    const now = await tx.now();
    for (const vacancy of await this.vacancies.lockOf(tx, id)) {
      const ended = endVacancy(vacancy, now);
      if (ended === null) continue;
      if (isRefusal(ended)) return ended;
      await this.vacancies.save(tx, ended.vacancy);
      await announce(tx, ended.event, { subjectKind: 'vacancy', from: vacancy.state, to: ended.vacancy.state });
    }
    return null;
  }
}
