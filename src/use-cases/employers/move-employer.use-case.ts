import { Injectable } from '@nestjs/common';
import { parseReason } from '../../features/alerts/domain/parse-alert';
import { type Employer, type EmployerFacts, moveEmployer, STAFF_MOVES, type StaffMove } from '../../features/employers/domain/employer';
import { tiesBetween } from '../../features/employers/domain/employer-tie';
import { EmployersService } from '../../features/employers/employers.service';
import { type Done, once } from '../../platform/database/idempotency';
import { announce, audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { withOwnMoves } from '../../shared/states';
import { endVacancy } from '../../features/vacancies/domain/move-vacancy';
import { VacanciesService } from '../../features/vacancies/vacancies.service';

type Input = Readonly<Record<string, unknown>>;

const FIELD = { suspend: 'employerSuspend', reinstate: 'employerReinstate', close: 'employerClose' } as const satisfies Record<StaffMove, string>;

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
export class MoveEmployer {
  constructor(
    private readonly employers: EmployersService,
    private readonly vacancies: VacanciesService,
  ) {}

  async move(tx: Tx, move: StaffMove, id: string, input: Input, key: string): Promise<Done | Refusal> {
    const employer = await this.employers.lock(tx, id);
    tx.path();
    return once(tx, { field: FIELD[move], key, args: { id, input } }, async () => {
      if (!employer) return refuse('NOT_FOUND');
      const read = parseReason(input);
      if (isRefusal(read)) return read;
      const moved = moveEmployer(employer, move, await this.facts(tx, employer, move));
      if (isRefusal(moved)) return withOwnMoves(moved, STAFF_MOVES);
      // first, because this write waits for all transitions in progress at the employer
      await this.employers.saveState(tx, moved.employer);
      await announce(tx, moved.event, { subjectKind: 'employer', from: employer.state, to: moved.employer.state });
      audit(tx, 'EmployerReasonGiven', 'employer', employer.id, { move, ...read });
      const unended = move === 'close' ? await this.endVacancies(tx, employer) : null;
      return unended ?? { id: employer.id };
    });
  }

  private async facts(tx: Tx, { id }: Employer, move: StaffMove): Promise<EmployerFacts> {
    const { accountId } = tx.actor;
    const ties = move === 'reinstate' && accountId !== null ? tiesBetween(await this.employers.tiesTo(tx, id, [accountId]), accountId, id) : [];
    const stillOpen = move === 'close' ? await this.employers.stillOpenAt(tx, id) : [];
    return { vettings: [], today: localDateAt(await tx.now()), stillOpen, ties };
  }

  private async endVacancies(tx: Tx, { id }: Employer): Promise<Refusal | null> {
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
