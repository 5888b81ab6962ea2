import { Injectable } from '@nestjs/common';
import { once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import type { Device } from './domain/sign-in/device';
import type { Audience } from './domain/permissions';
import { sessionEnd } from './domain/sign-in/session';
import { type IdentifiedSession, findLiveSession } from './domain/sign-in/session-transitions';

/** A session as its owner sees it. */
export interface OwnSession extends IdentifiedSession {
  readonly device: Device;
  readonly isCurrent: boolean;
  /** When the session ends without further use. */
  readonly endsAt: Date;
}
interface Row {
  readonly id: string;
  readonly started_at: Date;
  readonly used_at: Date;
  readonly authenticated_at: Date;
  readonly device: Device;
  readonly is_current: boolean;
  readonly asked_at: Date;
}

/**
 * Lists and ends the sessions of an account: the actor's own, or a colleague's for an account administrator.
 */
@Injectable()
export class OwnSessionsService {
  /**
   * The actor's open sessions, oldest first, found by the token of one of them. A session opened with the
   * list PIN sees only others of its kind.
   */
  async list(tx: Tx, sessionHash: Buffer | null): Promise<readonly OwnSession[]> {
    return (await this.load(tx, sessionHash)).sessions;
  }

  /** The current session. Any request in it restarts its idle limit, so there is no further work here. */
  async extend(tx: Tx, sessionHash: Buffer | null): Promise<OwnSession | Refusal<'NOT_FOUND'>> {
    return (await this.list(tx, sessionHash)).find(({ isCurrent }) => isCurrent) ?? refuse('NOT_FOUND');
  }

  /** Ends one session; NOT_FOUND for one that is over or belongs to another account. */
  async end(
    tx: Tx,
    sessionHash: Buffer | null,
    id: string,
    key: string,
  ): Promise<{ readonly id: string } | Refusal<'INVALID_INPUT' | 'KEY_USED_FOR_OTHER_REQUEST' | 'NOT_FOUND'>> {
    tx.asWriter();
    return once(tx, { field: 'sessionEnd', key, args: { id } }, async () => {
      const { sessions, at } = await this.load(tx, sessionHash);
      const session = findLiveSession(sessions, id, at);
      if (isRefusal(session)) return session;
      await this.close(tx, sessionHash, [session]);
      return { id };
    });
  }

  /** Ends all sessions, this one included, and forgets the account's devices. */
  async endAll(tx: Tx, sessionHash: Buffer | null, key: string): Promise<{ readonly ended: string } | Refusal<'INVALID_INPUT' | 'KEY_USED_FOR_OTHER_REQUEST'>> {
    tx.asWriter();
    return once(tx, { field: 'sessionsEndAll', key, args: {} }, async () => {
      const { sessions } = await this.load(tx, sessionHash);
      if (tx.actor.audience !== 'trainee') await tx.query('select app.delete_known_devices($1)', [sessionHash]);
      await this.close(tx, sessionHash, sessions);
      return { ended: String(sessions.length) };
    });
  }

  /** Ends all sessions of a colleague in the same institution; NOT_FOUND for anyone else. */
  async endAllOfColleague(
    tx: Tx,
    sessionHash: Buffer | null,
    accountId: string,
    key: string,
  ): Promise<{ readonly id: string } | Refusal<'INVALID_INPUT' | 'KEY_USED_FOR_OTHER_REQUEST' | 'NOT_FOUND'>> {
    tx.asWriter();
    return once(tx, { field: 'colleagueSessionsEnd', key, args: { accountId } }, async () => {
      if (!isId(accountId)) return refuse('NOT_FOUND');
      const [colleague] = await tx.query<{ id: string | null }>('select app.end_colleague_sessions($1, $2) as id', [sessionHash, accountId]);
      if (!colleague?.id) return refuse('NOT_FOUND');
      audit(tx, 'SessionsEnded', 'account', colleague.id);
      return { id: colleague.id };
    });
  }

  private async load(tx: Tx, sessionHash: Buffer | null): Promise<{ readonly sessions: readonly OwnSession[]; readonly at: Date }> {
    const audience = tx.actor.audience as Audience;
    const rows = await tx.query<Row>('select * from app.my_sessions($1)', [sessionHash]);
    const sessions = rows.map((row): OwnSession => {
      const session = { audience, startedAt: row.started_at, usedAt: row.used_at, authenticatedAt: row.authenticated_at, endedAt: null };
      return { ...session, id: row.id, device: row.device, isCurrent: row.is_current, endsAt: sessionEnd(session) };
    });
    return { sessions, at: rows[0]?.asked_at ?? new Date(0) };
  }

  private async close(tx: Tx, sessionHash: Buffer | null, sessions: readonly OwnSession[]): Promise<void> {
    await tx.query('select app.end_sessions($1, $2)', [sessionHash, sessions.map(({ id }) => id)]);
  }
}
