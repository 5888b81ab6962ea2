import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { type Actor, type Audience, type Language, visitor } from '../platform/actor';
import { Database } from '../platform/database';
import { ActorSource, type Known } from '../platform/endpoint';
import type { Tx } from '../platform/tx';
import { refuse, type Refusal } from '../shared/refusal';
import { addressOf } from './address';
import { hashOfToken, tokenOf } from './token';

interface FoundSession {
  readonly account_id: string;
  readonly institution_id: string | null;
  readonly employer_id: string | null;
  readonly trainee_id: string | null;
  readonly roles: string[];
  readonly display_name: string;
  readonly language: Language;
}

/** Finds and ends sessions: random tokens of 256 bits, stored as their SHA-256, ended by real time. */
@Injectable()
export class SessionsService extends ActorSource {
  constructor(private readonly database: Database) {
    super();
  }

  async signOut(tx: Tx, sessionHash: Buffer | null): Promise<{ ended: boolean } | Refusal> {
    if (!sessionHash) return refuse('NOT_FOUND');
    await tx.query('select app.end_session($1)', [sessionHash]);
    return { ended: true };
  }

  /** Who sent a request: the bearer of a token, or the holder of the audience's cookie; otherwise a visitor. A foreign or dead token is a visitor's. */
  async actorOf(request: Request, audience: Audience): Promise<Known> {
    const address = addressOf(request);
    const language: Language = request.headers['accept-language'] && request.acceptsLanguages('en', 'km') === 'km' ? 'km' : 'en';
    const token = tokenOf(request, audience);
    if (!token) return { actor: visitor(audience, language), sessionHash: null, address };
    const sessionHash = hashOfToken(token);
    const found = await this.database.transaction(
      visitor(audience, language),
      async (tx) => (await tx.query<FoundSession>('select * from app.find_session($1)', [sessionHash]))[0],
    );
    if (!found) return { actor: visitor(audience, language), sessionHash: null, address };
    const actor: Actor = {
      audience,
      accountId: found.account_id,
      institutionId: found.institution_id,
      employerId: found.employer_id,
      traineeId: found.trainee_id,
      roles: found.roles,
      displayName: found.display_name,
      language: found.language,
    };
    return { actor, sessionHash, address };
  }
}
