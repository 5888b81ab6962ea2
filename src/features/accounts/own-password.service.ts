import { Injectable } from '@nestjs/common';
import { once } from '../../platform/database/idempotency';
import { announce } from '../../platform/database/outbox';
import { hashCredential, slowDigest } from '../../platform/security/credential-hash';
import type { Tx } from '../../platform/database/tx';
import { domainEvent } from '../../shared/events';
import { invalid, refuse, type Refusal } from '../../shared/refusal';
import { PasswordsService } from './passwords.service';

const OWN_NAMES = `select display_name as name, email from account where id = app.id('actor_id')`;

/** Changes the password of the actor's own account. */
@Injectable()
export class OwnPasswordService {
  constructor(private readonly passwords: PasswordsService) {}

  /** Requires a recent authentication in this session. Ends every other session and notifies the owner. */
  async change(
    tx: Tx,
    sessionHash: Buffer | null,
    input: { readonly secret: string },
    key: string,
  ): Promise<{ readonly id: string } | Refusal<'INVALID_INPUT' | 'KEY_USED_FOR_OTHER_REQUEST' | 'REAUTHENTICATION_NEEDED'>> {
    // A password is easily recovered from a fast hash, so the idempotency record stores a slow one.
    const args = { input: await slowDigest(JSON.stringify(input), `${tx.actor.accountId} ${key}`) };
    const [own] = await tx.query<{ name: string; email: string | null }>(OWN_NAMES);
    const weak = this.passwords.problemOf('secret', input.secret, [own?.name ?? '', own?.email ?? '']);
    const secretHash = weak ? '' : await hashCredential(input.secret);
    tx.asWriter();
    return once(tx, { field: 'passwordChange', key, args }, async () => {
      if (weak) return invalid([weak]);
      const [changed] = await tx.query<{ id: string | null }>('select app.change_password($1, $2) as id', [sessionHash, secretHash]);
      if (!changed?.id) return refuse('REAUTHENTICATION_NEEDED');
      await announce(tx, domainEvent('AccountPasswordChanged', changed.id), { subjectKind: 'account', fields: ['password'] });
      return { id: changed.id };
    });
  }
}
