import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AccountsService } from '../../features/accounts/accounts.service';
import { mailboxOf } from '../../features/accounts/domain/email';
import { MailCodesService } from '../../features/accounts/mail-codes.service';
import { PasswordsService } from '../../features/accounts/passwords.service';
import { type EmployerRegistration, parseEmployerRegistration } from '../../features/employers/domain/parse-registration';
import { EmployersService } from '../../features/employers/employers.service';
import { RegistrationsService } from '../../features/employers/registrations.service';
import { refusalOf } from '../../platform/database/constraints';
import { NO_IDS, once } from '../../platform/database/idempotency';
import { announce, audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { domainEvent } from '../../shared/events';
import { invalid, isRefusal } from '../../shared/refusal';

/**
 * A business registers itself, its sites and its first user, who becomes the owner. Registration signs no one
 * in, and the only mail sent to the address asks for its confirmation.
 */
@Injectable()
export class RegisterEmployer {
  constructor(
    private readonly employers: EmployersService,
    private readonly registrations: RegistrationsService,
    private readonly accounts: AccountsService,
    private readonly passwords: PasswordsService,
    private readonly codes: MailCodesService,
  ) {}

  async register(tx: Tx, address: string, input: Readonly<Record<string, unknown>>, key: string) {
    tx.asWriter();
    // the request is stored as a hash for a while, from which passwords could be guessed
    const { secret: _secret, ...args } = input;
    return once(tx, { field: 'employerRegister', key, args, anonymous: true }, async () => {
      const registration = parseEmployerRegistration(input);
      if (isRefusal(registration)) return registration;
      const { name, email, secret: password } = registration.contact;
      const weak = this.passwords.problemOf('secret', password, [name, email, registration.legalName]);
      if (weak) return invalid([weak]);
      // before any lookup, so that known and new businesses count alike
      const tooMany = await this.registrations.count(tx, address);
      if (tooMany) return tooMany;
      const secretHash = await this.accounts.hashCredential(password);
      const id = randomUUID();
      await this.accounts.actFor(tx, id);
      const owner = await this.openAccount(tx, id, registration, secretHash);
      if (owner === null) audit(tx, 'EmployerRegisteredAgain', 'employer', null);
      else await this.announceRegistration(tx, id, owner);
      return NO_IDS;
    });
  }

  private async announceRegistration(tx: Tx, id: string, owner: string): Promise<void> {
    await announce(tx, domainEvent('EmployerRegistered', id), { subjectKind: 'employer', to: 'APPLIED' });
    const code = await this.codes.request(tx, 'CONFIRM', { accountId: owner });
    await announce(tx, domainEvent('MailCodeToConfirm', code), { subjectKind: 'mail_code' });
  }

  /**
   * Null if the number or the login is taken, or if its mailbox has another open registration. Then the
   * transaction writes no rows, and the response does not reveal who is registered here.
   */
  private async openAccount(tx: Tx, id: string, registration: EmployerRegistration, secretHash: string): Promise<string | null> {
    const { name, email, language } = registration.contact;
    const person = { audience: 'employer', login: email, email, secretHash, displayName: name, language, employerId: id, roles: ['EMPLOYER_USER'] } as const;
    try {
      return await tx.attempt(async () => {
        await this.employers.register(tx, id, registration);
        const owner = await this.accounts.open(tx, { ...person, isOwner: true });
        await this.registrations.open(tx, owner, mailboxOf(email));
        return owner;
      });
    } catch (error) {
      const refusal = refusalOf(error);
      const isTaken = refusal?.refusal === 'ALREADY_OPEN' || refusal?.problems?.some(({ path, problem }) => path === 'login' && problem === 'REPEATED');
      if (!isTaken) throw error;
      return null;
    }
  }
}
