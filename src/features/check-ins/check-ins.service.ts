import { Injectable } from '@nestjs/common';
import { readKeyset, type WithCursor } from '../../platform/database/keyset';
import { announce, audit } from '../../platform/database/outbox';
import { ShortSecrets } from '../../platform/security/short-secrets';
import type { Tx } from '../../platform/database/tx';
import { happened } from '../../shared/events';
import { isId } from '../../shared/ids';
import { ANSWER, DUE, LINK_STATE, LISTED_BY_IDS, LISTED_PAGE, LOCK_LISTED, OF_PLACEMENTS, SAVE, SET_CODE, TAKE, TRY_CODE } from './check-ins.queries';
import { type CheckInAnswer, toldOfAnswer } from './domain/answer';
import { type CheckInFacts, settleCheckIn, type TimedCheckIn } from './domain/check-in';
import type { CodeTried, LinkState } from './domain/code';
import type { CheckInSubject, ListedCheckIn, StaffCheckIn } from './domain/shown';

/** What a try of a code gave: whom it is about with the right one, nothing with any other. */
export type TriedCode =
  | ({ readonly standing: 'RIGHT'; readonly checkInId: string } & CheckInSubject)
  | ({ readonly standing: Exclude<CodeTried, 'RIGHT'>; readonly checkInId: null } & Readonly<Record<keyof CheckInSubject, null>>);

/** Questions to employers about somebody who works there. */
@Injectable()
export class CheckInsService {
  constructor(private readonly shortSecrets: ShortSecrets) {}

  /** Questions that time has moved and no worker has settled yet, earliest first. */
  async due(tx: Tx, limit: number): Promise<string[]> {
    return (await tx.query<{ id: string }>(DUE, [limit])).map(({ id }) => id);
  }

  /** Asks, expires or cancels one, as the worker. */
  async settle(tx: Tx, id: string): Promise<void> {
    const [before] = await tx.query<TimedCheckIn & CheckInFacts>(TAKE, [id]);
    const settled = before ? settleCheckIn(before, before, await tx.now()) : null;
    if (!before || !settled) return;
    const { state, askedAt, expiresAt, version } = settled.checkIn;
    await tx.change(SAVE, [id, state, askedAt, expiresAt, version]);
    const change = { from: before.state, to: state };
    if (settled.move === 'ask') await announce(tx, happened('EmployerCheckInAsked', id), { subjectKind: 'employer_check_in', ...change });
    else audit(tx, settled.move === 'expire' ? 'EmployerCheckInExpired' : 'EmployerCheckInCancelled', 'employer_check_in', id, change);
  }

  /** What waits for an employer's answer and what it answered, newest first; row-level security decides whose. */
  async listedPage(tx: Tx, { after, limit }: { readonly after: string | null; readonly limit: number }): Promise<WithCursor<ListedCheckIn>[]> {
    const start = readKeyset(after);
    return start ? tx.query<WithCursor<ListedCheckIn>>(LISTED_PAGE, [start.at, start.id, limit + 1]) : [];
  }

  listedByIds(tx: Tx, ids: readonly string[]): Promise<ListedCheckIn[]> {
    return tx.query<ListedCheckIn>(LISTED_BY_IDS, [ids.filter(isId)]);
  }

  /** Locks a question of the employer who asks; null where there is none, or none any more. */
  async lockListed(tx: Tx, id: string): Promise<Pick<TimedCheckIn, 'id' | 'state' | 'expiresAt'> | null> {
    return isId(id) ? ((await tx.query<Pick<TimedCheckIn, 'id' | 'state' | 'expiresAt'>>(LOCK_LISTED, [id]))[0] ?? null) : null;
  }

  /** In the order of their days, for staff. */
  ofPlacements(tx: Tx, ids: readonly string[]): Promise<StaffCheckIn[]> {
    return tx.query<StaffCheckIn>(OF_PLACEMENTS, [ids]);
  }

  /** How a link stands; the same for a wrong one, one that ran out and one that was taken back. */
  async linkState(tx: Tx, token: string): Promise<LinkState> {
    return (await tx.query<{ state: LinkState }>(LINK_STATE, [readable(token)]))[0]?.state ?? 'OVER';
  }

  /** Gives a question a new code; as the employer's path role. False where it waits no longer. */
  async setCode(tx: Tx, id: string, code: string, until: Date): Promise<boolean> {
    const made = (await tx.query<{ made: boolean }>(SET_CODE, [id, this.shortSecrets.underEach(code), until]))[0]?.made ?? false;
    if (made) audit(tx, 'EmployerCheckInCodeMade', 'employer_check_in', id);
    return made;
  }

  /** A code as it may be kept: under the newest pepper. */
  hiddenCode(code: string): string {
    return this.shortSecrets.hidden(code);
  }

  /** One try of a code, counted in the statement that looks. The count stays whatever is decided after it. */
  async tryCode(tx: Tx, token: string, code: string): Promise<TriedCode> {
    const [tried] = await tx.query<TriedCode>(TRY_CODE, [readable(token), this.shortSecrets.underEach(code)]);
    return tried ?? { standing: 'OVER', checkInId: null, displayName: null, vacancyTitle: null, startsOn: null };
  }

  /** Writes the answer and tells of it; false where the link or its code has stopped working meanwhile. */
  async answer(tx: Tx, token: string, code: string, said: CheckInAnswer): Promise<boolean> {
    const id =
      (await tx.query<{ id: string | null }>(ANSWER, [token, this.shortSecrets.underEach(code), said.attendance, said.skill, said.conduct, said.note]))[0]
        ?.id ?? null;
    if (id === null) return false;
    for (const event of toldOfAnswer(said)) await announce(tx, happened(event, id), { subjectKind: 'employer_check_in', from: 'ASKED', to: 'ANSWERED' });
    return true;
  }
}

/** Whatever was sent as a link is asked for all the same, so that no wrong one answers sooner than another. */
const readable = (token: string): string => (/^[\w-]{1,200}$/.test(token) ? token : '');
