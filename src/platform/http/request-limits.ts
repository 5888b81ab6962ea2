import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import { Inject, Injectable } from '@nestjs/common';
import { type Audience, visitor } from '../security/actor';
import { Database } from '../database/database';
import { askedTooOften } from '../graphql/errors';
import { log } from '../observability/log';
import { networkOf } from './network-of';
import type { OperationContext } from '../graphql/operation-context';
import { type Settings, SETTINGS } from '../settings';

const WINDOW_MS = 300_000;
const WINDOW_MINUTES = WINDOW_MS / 60_000;
/**
 * A process reports its count to the database after this many requests of one sender. Each process may exceed
 * the limit by that many, and one request in ten costs a statement.
 */
const TELL_EVERY = 10;
/** The actor of the statement that reports counts. */
export const COUNTER = visitor('staff', 'en');
/**
 * Multiples of the limit for an account of an employer or a trainee: staff work with many people, and many
 * people share an address.
 */
const TIMES = { employer: 1, trainee: 1, staff: 5, address: 20 } as const;
const MOST_SENDERS = 50_000;

interface Count {
  /** Requests to all processes, as far as this one knows. */
  told: number;
  /** Requests to this process since its last report. */
  own: number;
}

/**
 * Limits the requests of an account and of an address, counted over five minutes so that a few pages at once
 * are allowed, and across all processes. While the database does not answer, each process counts alone, so
 * that read requests still work.
 */
@Injectable()
export class RequestLimits {
  readonly #counts = new Map<string, Count>();
  #window = 0;

  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Whether one more request of an account is within its limit. */
  account(audience: Audience, accountId: string): Promise<boolean> {
    return this.#allows(`account ${accountId}`, TIMES[audience]);
  }

  /** Whether one more request from an address is within its limit. */
  address(ip: string): Promise<boolean> {
    return this.#allows(`address ${networkOf(ip)}`, TIMES.address);
  }

  async #allows(who: string, times: number): Promise<boolean> {
    const sender = createHash('sha256').update(who).digest('hex').slice(0, 32);
    const count = this.#countOf(sender);
    if (++count.own >= TELL_EVERY) await this.#tell(sender, count);
    return count.told + count.own <= this.settings.requestsPerMinute * WINDOW_MINUTES * times;
  }

  #countOf(sender: string): Count {
    const window = Math.floor(Date.now() / WINDOW_MS);
    if (window !== this.#window || this.#counts.size >= MOST_SENDERS) this.#counts.clear();
    this.#window = window;
    const count = this.#counts.get(sender) ?? { told: 0, own: 0 };
    this.#counts.set(sender, count);
    return count;
  }

  async #tell(sender: string, count: Count): Promise<void> {
    const more = count.own;
    count.own = 0;
    count.told += more;
    try {
      const counting = this.database.statement<{ total: number }>(COUNTER, 'select app.count_requests($1, $2) as total', [sender, more]);
      const [counted] = await counting;
      // read only after the await: concurrent requests may have raised it
      count.told = Math.max(count.told, counted?.total ?? 0);
    } catch (error) {
      log.warn({ error }, 'requests are counted by this process alone');
    }
  }
}

/**
 * Refuses an account over its limit before any statement of its operation. Operations run by pages count too.
 */
export const withinRate = (limits: RequestLimits): ApolloServerPlugin<OperationContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ contextValue: { actor } }) {
        if (actor.accountId && !(await limits.account(actor.audience as Audience, actor.accountId))) throw askedTooOften();
      },
    };
  },
});
