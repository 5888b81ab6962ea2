import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AccountsService } from '../accounts/accounts.service';
import { type EmployerRegistration, parseEmployerRegistration } from '../employers/domain/parse-registration';
import { EmployersService } from '../employers/employers.service';
import { refusalOf } from '../platform/constraints';
import { type Done, once } from '../platform/idempotency';
import { announce, audit } from '../platform/outbox';
import type { Tx } from '../platform/tx';
import { happened } from '../shared/events';
import { isRefusal, type Refusal } from '../shared/refusal';

/** A business registers itself, its sites and the person who signs in. Nobody is signed in yet. */
@Injectable()
export class RegisterEmployer {
  constructor(
    private readonly employers: EmployersService,
    private readonly accounts: AccountsService,
  ) {}

  async register(tx: Tx, input: Readonly<Record<string, unknown>>, key: string): Promise<Done | Refusal> {
    await tx.path();
    // a hash of the request is kept for a while: nobody shall guess passwords from it
    const { secret: _secret, ...args } = input;
    return once(tx, { field: 'employerRegister', key, args, anonymous: true }, async () => {
      const registration = parseEmployerRegistration(input);
      if (isRefusal(registration)) return registration;
      const secretHash = await this.accounts.hashSecret(registration.contact.secret);
      const id = randomUUID();
      // the rows of an employer are written by itself alone, and this is the moment it begins to exist
      await tx.query("select set_config('app.employer_id', $1, true)", [id]);
      if (await this.isNew(tx, id, registration, secretHash))
        await announce(tx, happened('EmployerRegistered', id), { subjectKind: 'employer', to: 'APPLIED' });
      else await audit(tx, 'EmployerRegisteredAgain', 'employer', null);
      return {};
    });
  }

  /** False where the number or the login is taken: nothing is written, and nobody may learn from the answer who is registered here. */
  private async isNew(tx: Tx, id: string, registration: EmployerRegistration, secretHash: string): Promise<boolean> {
    const { name, email, language } = registration.contact;
    try {
      await tx.attempt(async () => {
        await this.employers.register(tx, id, registration);
        const owner = { audience: 'employer', login: email, email, secretHash, displayName: name, language, employerId: id, roles: ['EMPLOYER_USER'] } as const;
        await this.accounts.open(tx, owner);
      });
      return true;
    } catch (error) {
      const refusal = refusalOf(error);
      const isTaken = refusal?.refusal === 'ALREADY_OPEN' || refusal?.problems?.some(({ path, problem }) => path === 'login' && problem === 'REPEATED');
      if (!isTaken) throw error;
      return false;
    }
  }
}
