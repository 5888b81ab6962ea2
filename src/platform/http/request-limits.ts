import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import { Inject, Injectable } from '@nestjs/common';
import { type Audience, visitor } from '../security/actor';
import { Database } from '../database/database';
import { tooManyRequests } from '../graphql/errors';
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
const REPORT_EVERY = 10;
/** The actor of the statement that reports counts. */
export const COUNTER_ACTOR = visitor('staff', 'en');
/**
 * Multiples of the limit for an account of an employer or a trainee: staff work with many people, and many
 * people share an address.
 */
const MULTIPLIERS = { employer: 1, trainee: 1, staff: 5, address: 20 } as const;
const MAX_SENDERS = 50_000;

interface Count {
  /** Requests to all processes, as far as this one knows. */
  reportedTotal: number;
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
    return this.#allows(`account ${accountId}`, MULTIPLIERS[audience]);
  }

  /** Whether one more request from an address is within its limit. */
  address(ip: string): Promise<boolean> {
    return this.#allows(`address ${networkOf(ip)}`, MULTIPLIERS.address);
  }

  /** How long a refused sender must wait: until the current five minutes are over. */
  secondsLeft(): number {
    return Math.ceil((WINDOW_MS - (Date.now() % WINDOW_MS)) / 1000);
  }

  async #allows(who: string, times: number): Promise<boolean> {
    const sender = createHash('sha256').update(who).digest('hex').slice(0, 32);
    const count = this.#countOf(sender);
    if (++count.own >= REPORT_EVERY) await this.#report(sender, count);
    return count.reportedTotal + count.own <= this.settings.requestsPerMinute * WINDOW_MINUTES * times;
  }

  #countOf(sender: string): Count {
    const window = Math.floor(Date.now() / WINDOW_MS);
    if (window !== this.#window || this.#counts.size >= MAX_SENDERS) this.#counts.clear();
    this.#window = window;
    const count = this.#counts.get(sender) ?? { reportedTotal: 0, own: 0 };
    this.#counts.set(sender, count);
    return count;
  }

  async #report(sender: string, count: Count): Promise<void> {
    const more = count.own;
    count.own = 0;
    count.reportedTotal += more;
    try {
      const counting = this.database.statement<{ total: number }>(COUNTER_ACTOR, 'select app.count_requests($1, $2) as total', [sender, more]);
      const [row] = await counting;
      // read only after the await: concurrent requests may have raised it
      count.reportedTotal = Math.max(count.reportedTotal, row?.total ?? 0);
    } catch (error) {
      log.warn({ error }, 'cannot count requests in Redis; this process counts its own');
    }
  }
}

/**
 * Refuses an account over its limit before any statement of its operation. Operations run by pages count too.
 */
export const withinRateLimit = (limits: RequestLimits): ApolloServerPlugin<OperationContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ contextValue: { actor } }) {
        if (actor.accountId && !(await limits.account(actor.audience as Audience, actor.accountId))) throw tooManyRequests(limits.secondsLeft());
      },
    };
  },
});
