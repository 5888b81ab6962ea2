import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { once, type Request } from '../../platform/database/idempotency';
import { ShortSecrets } from '../../platform/security/short-secrets';
import type { Tx } from '../../platform/database/tx';
import { Reader } from '../../shared/reader';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { AccountsService } from './accounts.service';
import { pinTyped, readOtherPin, readPin, refuseFirstPin } from './domain/sign-in/pin';
import { TriesService } from './tries.service';

interface FoundPin {
  readonly id: string;
  readonly login: string;
  readonly pin_hash: string;
}

/** The session a PIN is changed in, and where the request comes from. */
interface Sender {
  readonly sessionHash: Buffer | null;
  readonly address: string;
}

/** A trainee's PIN is hers: she changes it by the one she has, and may have a second one that opens the list of open places alone. */
@Injectable()
export class PinService {
  constructor(
    private readonly database: Database,
    private readonly tries: TriesService,
    private readonly accounts: AccountsService,
    private readonly shortSecrets: ShortSecrets,
  ) {}

  /**
   * Sets both PINs at once; a second one that is left out is none. A session that shows the list alone does the same with the PIN that opened it, so that
   * whoever sits there learns nothing by trying. Wrong PINs are counted for the session, so that nobody elsewhere keeps her from changing hers.
   */
  async change(tx: Tx, { sessionHash, address }: Sender, input: object, key: string): Promise<{ readonly done: string } | Refusal> {
    const reader = new Reader(input as Readonly<Record<string, unknown>>);
    const pin = pinTyped(reader.text('pin', 200));
    const newPin = readPin(reader, 'newPin');
    const listPin = readOtherPin(reader, 'listPin', newPin);
    const read = reader.done({ pin, newPin, listPin });
    // six digits are soon found from any hash: what is kept with the key is a slow one under the pepper
    const request = { field: 'pinChange', key, args: { input: await this.shortSecrets.digest(JSON.stringify(input), `${tx.actor.accountId} ${key}`) } };
    if (isRefusal(read)) return this.kept(tx, request, async () => read);
    // before the operation's own transaction begins, so that no request holds one connection and waits for another
    const { found, isFirst } = await this.database.transaction(tx.actor, (look) => this.find(look, sessionHash), false);
    if (!found) return refuse('NOT_FOUND');
    // with a first PIN there is no second one, so that this tells nothing to a session of the list; where both are the same, no PIN was tried
    if (isFirst) refuseFirstPin(reader, read.pin, { newPin, listPin });
    const chosen = reader.done(read);
    if (isRefusal(chosen)) return this.kept(tx, request, async () => chosen);
    const counted = await this.tries.count(tx, { login: found.login, address, session: sessionHash });
    if (isRefusal(counted)) return counted;
    const isRight = await this.shortSecrets.verify(found.pin_hash, read.pin);
    const [hash, listHash] = await Promise.all([read.newPin, read.listPin ?? read.newPin].map((one) => this.shortSecrets.hash(one)));
    return this.kept(tx, request, async () => {
      if (!isRight) return refuse('SIGN_IN_REFUSED');
      await tx.query('select app.change_pin($1, $2, $3, $4, $5)', [
        sessionHash,
        counted.keys,
        counted.countedAt,
        hash,
        read.listPin === null ? null : listHash,
      ]);
      return { done: found.id };
    });
  }

  private async find(look: Tx, sessionHash: Buffer | null): Promise<{ readonly found: FoundPin | undefined; readonly isFirst: boolean }> {
    const [found] = await look.query<FoundPin>('select * from app.find_pin($1)', [sessionHash]);
    return { found, isFirst: found !== undefined && (await this.accounts.hasFirstPin(look, found.id)) };
  }

  private async kept(tx: Tx, request: Request, work: () => Promise<{ done: string } | Refusal>): Promise<{ done: string } | Refusal> {
    tx.path();
    return once(tx, request, work);
  }
}
