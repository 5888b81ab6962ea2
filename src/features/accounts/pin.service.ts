import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { once, type IdempotentRequest, type KeyRefusal } from '../../platform/database/idempotency';
import { ShortCredentials } from '../../platform/security/short-credentials';
import type { Tx } from '../../platform/database/tx';
import { InputReader } from '../../shared/input-reader';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { AccountsService } from './accounts.service';
import { normalizePin, readSecondPin, readPin, refuseFirstPin } from './domain/sign-in/pin';
import { AttemptsService } from './attempts.service';

interface PinRow {
  readonly id: string;
  readonly login: string;
  readonly pin_hash: string;
}

/** The session in which a PIN is changed, and the address of the request. */
interface Sender {
  readonly sessionHash: Buffer | null;
  readonly address: string;
}

/**
 * Changes a trainee's PINs, which she authorises with her current PIN. She may have a second PIN, the list
 * PIN, that opens only the list of open vacancies.
 */
@Injectable()
export class PinService {
  constructor(
    private readonly database: Database,
    private readonly attempts: AttemptsService,
    private readonly accounts: AccountsService,
    private readonly shortSecrets: ShortCredentials,
  ) {}

  /**
   * Sets both PINs at once; leaving the list PIN out removes it. In a session opened with the list PIN, the
   * list PIN is accepted as the current one and the outcome is the same, so that a person who shares the
   * phone cannot learn that another PIN exists. Wrong PINs are counted per session, so that attempts
   * elsewhere cannot block her.
   */
  async change(
    tx: Tx,
    { sessionHash, address }: Sender,
    input: object,
    key: string,
  ): Promise<{ readonly done: string } | Refusal<'INVALID_INPUT' | 'KEY_USED_FOR_OTHER_REQUEST' | 'NOT_FOUND' | 'RATE_LIMITED' | 'SIGN_IN_REFUSED'>> {
    const reader = new InputReader(input as Readonly<Record<string, unknown>>);
    const pin = normalizePin(reader.text('pin', 200));
    const newPin = readPin(reader, 'newPin');
    const listPin = readSecondPin(reader, 'listPin', newPin);
    const read = reader.result({ pin, newPin, listPin });
    // Six digits are easily recovered from a fast hash, so the idempotency record stores a slow, peppered
    // one.
    const request = { field: 'pinChange', key, args: { input: await this.shortSecrets.digest(JSON.stringify(input), `${tx.actor.accountId} ${key}`) } };
    if (isRefusal(read)) return this.onceAsWriter(tx, request, async () => read);
    // In a transaction that ends before the operation's begins, so that no request holds one connection while
    // it waits for another.
    const { row, isFirst } = await this.database.transaction(tx.actor, (readTx) => this.find(readTx, sessionHash), false);
    if (!row) return refuse('NOT_FOUND');
    // A new PIN equal to the first one is refused before the current PIN is verified, so it costs no attempt.
    // This reveals nothing to a session opened with the list PIN: an account with a first PIN has no list
    // PIN.
    if (isFirst) refuseFirstPin(reader, read.pin, { newPin, listPin });
    const newPins = reader.result(read);
    if (isRefusal(newPins)) return this.onceAsWriter(tx, request, async () => newPins);
    const counted = await this.attempts.count(tx, { login: row.login, address, session: sessionHash });
    if (isRefusal(counted)) return counted;
    const isCorrect = await this.shortSecrets.verify(row.pin_hash, read.pin);
    const [hash, listHash] = await Promise.all([read.newPin, read.listPin ?? read.newPin].map((one) => this.shortSecrets.hash(one)));
    return this.onceAsWriter(tx, request, async () => {
      if (!isCorrect) return refuse('SIGN_IN_REFUSED');
      await tx.query('select app.change_pin($1, $2, $3, $4, $5)', [
        sessionHash,
        counted.keys,
        counted.countedAt,
        hash,
        read.listPin === null ? null : listHash,
      ]);
      return { done: row.id };
    });
  }

  private async find(readTx: Tx, sessionHash: Buffer | null): Promise<{ readonly row: PinRow | undefined; readonly isFirst: boolean }> {
    const [row] = await readTx.query<PinRow>('select * from app.find_pin($1)', [sessionHash]);
    return { row, isFirst: row !== undefined && (await this.accounts.hasFirstPin(readTx, row.id)) };
  }

  private async onceAsWriter<R extends Refusal>(
    tx: Tx,
    request: IdempotentRequest,
    work: () => Promise<{ done: string } | R>,
  ): Promise<{ done: string } | R | KeyRefusal> {
    tx.asWriter();
    return once(tx, request, work);
  }
}
