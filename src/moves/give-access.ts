import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AccountsService } from '../accounts/accounts.service';
import { once } from '../platform/idempotency';
import { audit } from '../platform/outbox';
import type { Tx } from '../platform/tx';
import { isRefusal, refuse, type Refusal } from '../shared/refusal';
import { accessCodeFrom, pinFrom } from '../trainees/domain/first-secrets';
import { TraineesService } from '../trainees/trainees.service';

/** Her access code, and her first PIN the one time it is shown. */
export type AccessGiven = {
  readonly id: string;
  readonly login: string;
  /** Null when the request is repeated: the PIN is kept nowhere, so nobody can read it later. */
  readonly secret: string | null;
};

/** Gives a trainee her own way in. */
@Injectable()
export class GiveAccess {
  constructor(
    private readonly trainees: TraineesService,
    private readonly accounts: AccountsService,
  ) {}

  async give(tx: Tx, id: string, key: string): Promise<AccessGiven | Refusal> {
    const trainee = await this.trainees.lock(tx, id);
    let secret: string | null = null;
    await tx.path();
    const given = await once<Omit<AccessGiven, 'secret'>>(tx, { field: 'traineeGiveAccess', key, args: { id } }, async () => {
      if (!trainee) return refuse('NOT_FOUND');
      if (await this.accounts.isOpenFor(tx, id)) return refuse('ALREADY_OPEN');
      const login = accessCodeFrom(randomBytes(8));
      const pin = firstPin();
      await this.accounts.open(tx, {
        audience: 'trainee',
        login,
        secretHash: await this.accounts.hashSecret(pin),
        displayName: trainee.displayName,
        language: trainee.language,
        institutionId: trainee.institutionId,
        traineeId: trainee.id,
        roles: ['TRAINEE'],
      });
      await audit(tx, 'TraineeAccessGiven', 'trainee', id);
      secret = pin;
      return { id, login };
    });
    return isRefusal(given) ? given : { id: given.id, login: given.login, secret };
  }
}

function firstPin(): string {
  for (;;) {
    const pin = pinFrom(randomBytes(16));
    if (pin !== undefined) return pin;
  }
}
