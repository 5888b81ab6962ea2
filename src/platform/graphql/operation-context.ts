import type { Actor } from '../security/actor';
import type { Tx } from '../database/tx';
import type { LocalDate } from '../../shared/local-date';

/** The state of a session at the moment of use; by real time. */
export interface SessionState {
  /** Whether its credential was entered within the last minutes. */
  readonly isReauthenticated: boolean;
  /** Time until it ends without further activity. */
  readonly endsInSeconds: number;
  /** Time until it ends regardless of activity. */
  readonly lastsSeconds: number;
  /** The day in Phnom Penh by the product's clock. Pages show near days relative to it. */
  readonly today: LocalDate;
}

/** People on a list: the hash of the text that was searched, or the name of the list. */
export interface ListedPeople {
  readonly people: readonly string[];
  /** Those of the reader's own work, whom no limit hides. */
  readonly ownWork: readonly string[];
  readonly detail: {
    readonly query?: string;
    readonly list?: 'due' | 'tasks-done' | 'trainees' | 'referrals' | 'placements' | 'unreached' | 'export' | 'bulk' | 'deliveries' | 'stays';
  };
}

/** A person whose record an answer shows or refused. */
export interface DisclosedPerson {
  readonly kind: string;
  readonly id: string;
  readonly reason?: string;
  /** Whether the answer is about her alone, although its field returns a list. */
  readonly isOpened?: boolean;
  /** Whether a list only names her: she counts toward the limit of lists, and not as an opened record. */
  readonly isNamed?: boolean;
}

/** The context of every resolver: the actor, the operation's transaction, and its DataLoaders. */
export interface OperationContext {
  readonly actor: Actor;
  readonly tx: Tx;
  readonly loaders: Map<string, unknown>;
  /**
   * People whose record this answer shows or refused. Each gets one audit row before the answer is sent, with
   * the reason where one was required.
   */
  readonly disclosed: Map<string, DisclosedPerson>;
  /**
   * The people on a list of this operation that opens no record, such as the results of a search, with details for the
   * audit log; null without such a list.
   */
  listed: ListedPeople | null;
  /** The SHA-256 of the session token, for signing out; null in-process and before sign-in. */
  readonly sessionHash: Buffer | null;
  /** Where the request comes from, for counting sign-in attempts; neither stored nor logged. */
  readonly address: string;
  /**
   * How a browser of staff and employers is recognised: hashes of its current token, and of the token that
   * replaces it at sign-in.
   */
  readonly device: { readonly current: Buffer | null; readonly next: Buffer | null };
  /** The client's User-Agent header; only its kind is stored. */
  readonly agent: string;
  /**
   * The id of the request, as in its response and in the log; absent if the operation belongs to no
   * request.
   */
  readonly requestId?: string;
  /**
   * Aborts when the connection is closed before the response is sent; absent if the operation belongs to
   * no request.
   */
  readonly abortSignal?: AbortSignal;
  /** Null for a visitor. */
  readonly sessionState: SessionState | null;
  /**
   * For a page, which may keep a message until the reader has switched the language: how to make each message of
   * this answer in the other language. Absent for an API client.
   */
  readonly translations?: Map<string, () => string>;
}

/** Counts people on a list toward the daily limit of lists, and not as opened records. */
export function listPeople(c: OperationContext, { people, ownWork, detail }: ListedPeople): void {
  const { listed } = c;
  c.listed = { people: [...(listed?.people ?? []), ...people], ownWork: [...(listed?.ownWork ?? []), ...ownWork], detail: { ...listed?.detail, ...detail } };
}
