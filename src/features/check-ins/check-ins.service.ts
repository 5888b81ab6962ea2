import { Injectable } from '@nestjs/common';
import { readKeyset, type WithCursor } from '../../platform/database/keyset';
import { announce, audit } from '../../platform/database/outbox';
import { ShortCredentials } from '../../platform/security/short-credentials';
import type { Tx } from '../../platform/database/tx';
import { domainEvent } from '../../shared/events';
import { isId } from '../../shared/ids';
import { ANSWER, DUE, LINK_STATE, LISTED_BY_IDS, LISTED_PAGE, LOCK_LISTED, OF_PLACEMENTS, SAVE, SET_CODE, LOCK_DUE, TRY_CODE } from './check-ins.queries';
import { type CheckInAnswer, eventsOfAnswer } from './domain/answer';
import { type CheckInFacts, dueCheckInTransition, type TimedCheckIn } from './domain/check-in';
import type { CodeAttemptResult, LinkState } from './domain/code';
import type { CheckInSubject, ListedCheckIn, StaffCheckIn } from './domain/check-in-views';

/** The result of entering a code: the subject of the check-in if the code is right, no details otherwise. */
export type CodeAttempt =
  | ({ readonly result: 'RIGHT'; readonly checkInId: string } & CheckInSubject)
  | ({ readonly result: Exclude<CodeAttemptResult, 'RIGHT'>; readonly checkInId: null } & Readonly<Record<keyof CheckInSubject, null>>);

/** Employer check-ins: questions to an employer about a trainee who works there. */
@Injectable()
export class CheckInsService {
  constructor(private readonly shortSecrets: ShortCredentials) {}

  /** Check-ins with a due transition that no worker has applied yet, earliest first. */
  async due(tx: Tx, limit: number): Promise<string[]> {
    return (await tx.query<{ id: string }>(DUE, [limit])).map(({ id }) => id);
  }

  /** Sends, expires or cancels one check-in, as the worker. */
  async runDueTransition(tx: Tx, id: string): Promise<void> {
    const [before] = await tx.query<TimedCheckIn & CheckInFacts>(LOCK_DUE, [id]);
    const transition = before ? dueCheckInTransition(before, before, await tx.now()) : null;
    if (!before || !transition) return;
    const { state, askedAt, expiresAt, version } = transition.checkIn;
    await tx.change(SAVE, [id, state, askedAt, expiresAt, version]);
    const change = { from: before.state, to: state };
    if (transition.name === 'ask') await announce(tx, domainEvent('EmployerCheckInRequested', id), { subjectKind: 'employer_check_in', ...change });
    else audit(tx, transition.name === 'expire' ? 'EmployerCheckInExpired' : 'EmployerCheckInCancelled', 'employer_check_in', id, change);
  }

  /**
   * The check-ins an employer has to answer or has answered, newest first. Row-level security limits them to
   * that employer.
   */
  async listedPage(tx: Tx, { after, limit }: { readonly after: string | null; readonly limit: number }): Promise<WithCursor<ListedCheckIn>[]> {
    const start = readKeyset(after);
    return start ? tx.query<WithCursor<ListedCheckIn>>(LISTED_PAGE, [start.at, start.id, limit + 1]) : [];
  }

  listedByIds(tx: Tx, ids: readonly string[]): Promise<ListedCheckIn[]> {
    return tx.query<ListedCheckIn>(LISTED_BY_IDS, [ids.filter(isId)]);
  }

  /** Locks a check-in of the employer in session; null if there is none or it is over. */
  async lockListed(tx: Tx, id: string): Promise<Pick<TimedCheckIn, 'id' | 'state' | 'expiresAt'> | null> {
    return isId(id) ? ((await tx.query<Pick<TimedCheckIn, 'id' | 'state' | 'expiresAt'>>(LOCK_LISTED, [id]))[0] ?? null) : null;
  }

  /** In the order of their days, for staff. */
  ofPlacements(tx: Tx, ids: readonly string[]): Promise<StaffCheckIn[]> {
    return tx.query<StaffCheckIn>(OF_PLACEMENTS, [ids]);
  }

  /** The state of a link. A wrong, an expired and a revoked link give the same result. */
  async linkState(tx: Tx, token: string): Promise<LinkState> {
    return (await tx.query<{ state: LinkState }>(LINK_STATE, [safeToken(token)]))[0]?.state ?? 'EXPIRED';
  }

  /** Sets a new code, as the employer's writer role. False if the check-in no longer waits for an answer. */
  async setCode(tx: Tx, id: string, code: string, until: Date): Promise<boolean> {
    const made = (await tx.query<{ made: boolean }>(SET_CODE, [id, this.shortSecrets.codesByPepper(code), until]))[0]?.made ?? false;
    if (made) audit(tx, 'EmployerCheckInCodeCreated', 'employer_check_in', id);
    return made;
  }

  /** The code in the form it may be stored: hashed with the newest pepper. */
  hashCode(code: string): string {
    return this.shortSecrets.keyedCode(code);
  }

  /**
   * Checks one attempt at a code. The same statement counts the attempt, and the count persists even if the
   * request is refused later.
   */
  async tryCode(tx: Tx, token: string, code: string): Promise<CodeAttempt> {
    const [tried] = await tx.query<CodeAttempt>(TRY_CODE, [safeToken(token), this.shortSecrets.codesByPepper(code)]);
    return tried ?? { result: 'EXPIRED', checkInId: null, displayName: null, vacancyTitle: null, startsOn: null };
  }

  /** Saves the answers and announces them. False if the link or its code has stopped working since. */
  async answer(tx: Tx, token: string, code: string, answers: CheckInAnswer): Promise<boolean> {
    const id =
      (
        await tx.query<{ id: string | null }>(ANSWER, [
          token,
          this.shortSecrets.codesByPepper(code),
          answers.attendance,
          answers.skill,
          answers.conduct,
          answers.note,
        ])
      )[0]?.id ?? null;
    if (id === null) return false;
    for (const event of eventsOfAnswer(answers))
      await announce(tx, domainEvent(event, id), { subjectKind: 'employer_check_in', from: 'ASKED', to: 'ANSWERED' });
    return true;
  }
}

/** A malformed token is looked up too, so that a wrong link does not answer faster than a valid one. */
const safeToken = (token: string): string => (/^[\w-]{1,200}$/.test(token) ? token : '');
