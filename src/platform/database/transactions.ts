import type { Actor, DatabaseLogin } from '../security/actor';
import type { Tx } from './tx';

/**
 * Opens transactions as a login of this process. This is the part of `Database` for features, which do not
 * need its pools.
 */
export abstract class Transactions {
  /** Whether this process has the login. */
  abstract hasLogin(login: DatabaseLogin): boolean;

  /** Reads in one snapshot, however many statements that takes. */
  abstract snapshot<R>(actor: Actor, work: (tx: Tx) => Promise<R>): Promise<R>;

  /** Runs `work` in a transaction: for jobs, commands and steps before the actor is known. */
  abstract transaction<R>(actor: Actor, work: (tx: Tx) => Promise<R>, writes?: boolean): Promise<R>;
}
