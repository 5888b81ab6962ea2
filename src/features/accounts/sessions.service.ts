import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { type Actor, type Audience, type Language, visitor } from '../../platform/security/actor';
import { hashOfToken, deviceTokenHash } from '../../platform/http/session-cookies';
import { languageOf } from '../../platform/http/request-language';
import { Database } from '../../platform/database/database';
import { ActorSource, type RequestIdentity } from '../../platform/graphql/endpoints';
import type { Tx } from '../../platform/database/tx';
import type { LocalDate } from '../../shared/local-date';
import { refuse, type Refusal } from '../../shared/refusal';
import { addressOf } from './address';
import { sessionEnd, isRecentlyAuthenticated, isLive, latestSessionEnd, type Session } from './domain/sign-in/session';
import { tokenOf } from './token';

interface SessionRow {
  readonly account_id: string;
  readonly institution_id: string | null;
  readonly employer_id: string | null;
  readonly trainee_id: string | null;
  readonly roles: string[];
  readonly display_name: string;
  readonly language: Language;
  readonly started_at: Date;
  readonly used_at: Date;
  readonly authenticated_at: Date;
  readonly asked_at: Date;
  readonly today: LocalDate;
}

/** Finds and ends sessions: random tokens of 256 bits, stored as their SHA-256, which expire in real time. */
@Injectable()
export class SessionsService extends ActorSource {
  constructor(private readonly database: Database) {
    super();
  }

  async signOut(tx: Tx, sessionHash: Buffer | null): Promise<{ ended: boolean } | Refusal<'NOT_FOUND'>> {
    if (!sessionHash) return refuse('NOT_FOUND');
    await tx.query('select app.end_session($1)', [sessionHash]);
    return { ended: true };
  }

  /**
   * The actor of a request: the bearer of a token or the holder of the audience's cookie, otherwise an
   * anonymous visitor. A token of another audience or an ended session gives a visitor.
   */
  actorOf(request: Request, audience: Audience): Promise<RequestIdentity> {
    return this.identify(request, audience, true);
  }

  peek(request: Request, audience: Audience): Promise<RequestIdentity> {
    return this.identify(request, audience, false);
  }

  private async identify(request: Request, audience: Audience, extendsSession: boolean): Promise<RequestIdentity> {
    const from = {
      address: addressOf(request),
      device: { current: deviceTokenHash(request, audience), next: null },
      agent: request.headers['user-agent'] ?? '',
    };
    const anonymous = (): RequestIdentity => ({ ...from, actor: visitor(audience, languageOf(request)), sessionHash: null, sessionState: null });
    const token = tokenOf(request, audience);
    if (!token) return anonymous();
    const sessionHash = hashOfToken(token);
    const [row] = await this.database.statement<SessionRow>(visitor(audience, 'en'), 'select s.*, app.today() as today from app.find_session($1, $2) s', [
      sessionHash,
      extendsSession,
    ]);
    if (!row) return anonymous();
    const session: Session = { audience, startedAt: row.started_at, usedAt: row.used_at, authenticatedAt: row.authenticated_at, endedAt: null };
    if (!isLive(session, row.asked_at)) return anonymous();
    return { ...from, actor: { ...actorIn(row, audience), sessionHash }, sessionHash, sessionState: sessionStateOf(session, row) };
  }
}

const actorIn = (row: SessionRow, audience: Audience): Actor => ({
  audience,
  accountId: row.account_id,
  institutionId: row.institution_id,
  employerId: row.employer_id,
  traineeId: row.trainee_id,
  roles: row.roles,
  displayName: row.display_name,
  language: row.language,
});

const sessionStateOf = (session: Session, { asked_at: at, today }: SessionRow): RequestIdentity['sessionState'] => {
  const secondsUntil = (end: Date): number => Math.floor((end.getTime() - at.getTime()) / 1000);
  return {
    isReauthenticated: isRecentlyAuthenticated(session, at),
    endsInSeconds: secondsUntil(sessionEnd(session)),
    lastsSeconds: secondsUntil(latestSessionEnd(session)),
    today,
  };
};
