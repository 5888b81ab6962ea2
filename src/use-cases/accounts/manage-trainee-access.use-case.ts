import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AccountsService } from '../../features/accounts/accounts.service';
import { isEasyToGuess } from '../../features/accounts/domain/sign-in/pin';
import { once, type IdempotentRequest } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import { ShortCredentials } from '../../platform/security/short-credentials';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { accessCodeFrom, pinFrom } from '../../features/accounts/domain/sign-in/first-credentials';
import type { Trainee } from '../../features/trainees/domain/trainee';
import { TraineesService } from '../../features/trainees/trainees.service';

/** A trainee's access code, and her first PIN, which is shown only once. */
export type IssuedAccess = {
  readonly id: string;
  readonly login: string;
  /** Null for a repeated request: the PIN is not stored, so that no one can read it later. */
  readonly secret: string | null;
};

/** Creates a trainee's account, and restores access when it is locked or her PIN is lost. */
@Injectable()
export class ManageTraineeAccess {
  constructor(
    private readonly trainees: TraineesService,
    private readonly accounts: AccountsService,
    private readonly shortSecrets: ShortCredentials,
  ) {}

  issue(tx: Tx, id: string, key: string) {
    return this.withNewPin(tx, { field: 'traineeCreateAccess', key, args: { id } }, async (trainee, pin) => {
      if (await this.accounts.hasOpenAccount(tx, id)) return refuse('ALREADY_OPEN');
      const login = accessCodeFrom(randomBytes(8));
      await this.accounts.open(tx, {
        audience: 'trainee',
        login,
        secretHash: await this.shortSecrets.hash(pin),
        displayName: trainee.displayName,
        language: trainee.language,
        institutionId: trainee.institutionId,
        traineeId: trainee.id,
        roles: ['TRAINEE'],
        pinIsFirst: true,
      });
      audit(tx, 'TraineeAccessCreated', 'trainee', id);
      return { id };
    });
  }

  /**
   * Sets a new first PIN for her existing access code: all her sessions end and failed attempts are cleared.
   * NOT_FOUND if she has no account.
   */
  reset(tx: Tx, id: string, key: string) {
    return this.withNewPin(tx, { field: 'traineeResetAccess', key, args: { id } }, async (_trainee, pin) => {
      if ((await this.accounts.resetAccess(tx, id, await this.shortSecrets.hash(pin))) === null) return refuse('NOT_FOUND');
      audit(tx, 'TraineeAccessReset', 'trainee', id);
      return { id };
    });
  }

  private async withNewPin<R extends Refusal>(
    tx: Tx,
    request: IdempotentRequest & { readonly args: { readonly id: string } },
    work: (trainee: Trainee, pin: string) => Promise<{ id: string } | R>,
  ) {
    const trainee = await this.trainees.lock(tx, request.args.id);
    const pin = firstPin();
    let secret: string | null = null;
    tx.asWriter();
    const result = await once(tx, request, async () => {
      if (!trainee) return refuse('NOT_FOUND');
      secret = pin;
      return work(trainee, pin);
    });
    if (isRefusal(result)) return result;
    // the stored result of a request contains no credential, so her access code is read again
    const login = await this.accounts.accessCodeOf(tx, result.id);
    if (login === null) return refuse('NOT_FOUND');
    const access: IssuedAccess = { id: result.id, login, secret };
    return access;
  }
}

/** A PIN that she may keep: never one that is easy to guess. */
function firstPin(): string {
  for (;;) {
    const pin = pinFrom(randomBytes(16));
    if (pin !== undefined && !isEasyToGuess(pin)) return pin;
  }
}
