import type { Actor, Holder } from '../security/actor';
import type { Tx } from './tx';

/** Opens transactions as a login of this process: the door of `Database` for features, which need nothing of its pools. */
export abstract class Transactions {
  /** Whether this process was given the login. */
  abstract holds(holder: Holder): boolean;

  /** Reads in one snapshot, however many statements that takes. */
  abstract snapshot<R>(actor: Actor, work: (tx: Tx) => Promise<R>): Promise<R>;

  /** A whole transaction around `work`: for jobs, commands and what happens before anybody is known. */
  abstract transaction<R>(actor: Actor, work: (tx: Tx) => Promise<R>, writes?: boolean): Promise<R>;
}
