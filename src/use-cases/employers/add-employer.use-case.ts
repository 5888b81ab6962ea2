import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InvitationsService } from '../../features/accounts/invitations.service';
import { type FirstUserInput, parseAddedEmployer, parseFirstUser } from '../../features/employers/domain/parse-added-employer';
import { EmployersService } from '../../features/employers/employers.service';
import { VacanciesService } from '../../features/vacancies/vacancies.service';
import { once } from '../../platform/database/idempotency';
import { announce, audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { domainEvent } from '../../shared/events';
import { isId } from '../../shared/ids';
import { invalid, isRefusal, refuse } from '../../shared/refusal';

type Input = Readonly<Record<string, unknown>>;

/**
 * Staff of the steward add an employer that does not register itself. It is registered like any other and waits for a
 * visit; its first user is invited by e-mail, then or later, and becomes the owner. Once the employer is approved, two
 * people invite: an owner reads the cards sent to it, so that no one alone may choose who that is.
 */
@Injectable()
export class AddEmployer {
  constructor(
    private readonly employers: EmployersService,
    private readonly vacancies: VacanciesService,
    private readonly invitations: InvitationsService,
  ) {}

  async add(tx: Tx, input: Input, key: string) {
    tx.asWriter();
    return once(tx, { field: 'employerAdd', key, args: { input } }, async () => {
      if (!(await this.vacancies.isSteward(tx))) return refuse('NOT_FOUND');
      const added = parseAddedEmployer(input);
      if (isRefusal(added)) return added;
      const { firstUser, ...employer } = added;
      if (await this.employers.isRegistered(tx, employer.registrationNumber)) return invalid([{ path: 'registrationNumber', problem: 'REPEATED' }]);
      const id: string = randomUUID();
      await this.employers.register(tx, id, employer);
      audit(tx, 'EmployerAdded', 'employer', id);
      if (firstUser) await this.inviteFirst(tx, id, firstUser);
      return { id };
    });
  }

  async invite(tx: Tx, id: string, input: Input, key: string) {
    tx.asWriter();
    return once(tx, { field: 'employerInvite', key, args: { id, input } }, async () => {
      if (!isId(id) || !(await this.vacancies.isSteward(tx))) return refuse('NOT_FOUND');
      const firstUser = parseFirstUser(input);
      if (isRefusal(firstUser)) return firstUser;
      const conflict = await this.employers.conflictOf(tx, id);
      if (conflict) return conflict;
      const invited = await this.inviteFirst(tx, id, firstUser);
      return invited === 'NEITHER' ? refuse('TRANSITION_NOT_ALLOWED') : { id, invited };
    });
  }

  /** @returns NEITHER if the employer has a user or an open invitation, or is closed */
  private async inviteFirst(tx: Tx, id: string, { email, language }: FirstUserInput): Promise<'INVITED' | 'REQUESTED' | 'NEITHER'> {
    const { code, isRequested } = await this.invitations.inviteFirst(tx, id, { email, language: language ?? tx.actor.language });
    if (isRequested) {
      audit(tx, 'EmployerUserRequested', 'employer', id);
      return 'REQUESTED';
    }
    if (code === null) return 'NEITHER';
    await announce(tx, domainEvent('MailCodeToJoin', code), { subjectKind: 'mail_code' });
    audit(tx, 'EmployerUserInvited', 'employer', id);
    return 'INVITED';
  }
}
