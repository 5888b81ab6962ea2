import type { Actor } from '../security/actor';
import type { Tx } from '../database/tx';

/** How a session stands at the moment it is used; by real time. */
export interface Standing {
  /** Whether its secret was given a moment ago. */
  readonly isFresh: boolean;
  /** Until it ends if nothing more is done in it. */
  readonly endsInSeconds: number;
  /** Until it ends whatever is done. */
  readonly lastsSeconds: number;
}

/** What every resolver gets: who acts, the operation's transaction, and a place for its DataLoaders. */
export interface OperationContext {
  readonly actor: Actor;
  readonly tx: Tx;
  readonly loaders: Map<string, unknown>;
  /** People whose record this answer shows or refused: one audit row each, with the reason where one was asked for, before the answer leaves. */
  readonly shown: Map<string, { readonly kind: string; readonly id: string; readonly reason?: string }>;
  /** The SHA-256 of the session token, for signing out; null in process and before sign-in. */
  readonly sessionHash: Buffer | null;
  /** Where the request comes from, for counting tries to sign in; kept and logged nowhere. */
  readonly address: string;
  /** What the browser is known by, of staff and employers: hashes of the token it holds, and of the one that takes its place when it signs in. */
  readonly device: { readonly held: Buffer | null; readonly next: Buffer | null };
  /** What the client says it is; its kind alone is kept. */
  readonly agent: string;
  /** The id of the request, as its answer and the log give it; absent where no request stands behind the operation. */
  readonly requestId?: string;
  /** Fires when the connection is closed before the answer; absent where no request stands behind the operation. */
  readonly cut?: AbortSignal;
  /** Null for a visitor. */
  readonly standing: Standing | null;
}
