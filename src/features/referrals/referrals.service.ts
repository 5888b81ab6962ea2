import { Injectable } from '@nestjs/common';
import { readKeyset, type WithCursor } from '../../platform/database/keyset';
import { announce, audit } from '../../platform/database/outbox';
import { insertRow, lockRow, lockRows, rowsBy, saveRow } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { type AuditAction, domainEvent } from '../../shared/events';
import { isId } from '../../shared/ids';
import type { LocalDate } from '../../shared/local-date';
import { isRefusal } from '../../shared/refusal';
import type { CancelledBy, EmployerInterview } from './domain/interview';
import { AGREEMENT_DAYS, ANSWER_DAYS, expireReferral, hasExpired, withdrawReferral } from './domain/referral-transitions';
import type { NewReferral } from './domain/referral-proposal';
import { type ChoiceReason, OPEN_REFERRAL_STATES, type ReferralChange, type Referral, type ReferralState, type SentReferral } from './domain/referral';
import { InterviewsService } from './interviews.service';
import {
  CHOICES,
  CLEARED_VACANCIES,
  IS_CLEARED,
  NOTICES_OF,
  OF_TRAINEES,
  OPTIONS_OF,
  OVERDUE,
  PAGE,
  REFERRALS_NAMED,
  SENT_BY_IDS,
  SENT_PAGE,
  SENT_PAGE_OF_VACANCIES,
  SENT_WITH_POSSIBLE_TASKS,
  EARLIER_STATES,
  LOCK_OVERDUE,
  WITHOUT_COVER,
} from './referrals.queries';
import { declineTable, referralTable, sentReferralTable } from './referrals.table';

/** A sent referral, and whether its site is cleared on the first day of work, and today. */
export type SentReferralAtSite = SentReferral & { readonly isCleared: boolean; readonly isClearedToday: boolean };

/** What staff weigh before the next step of a referral. */
export interface ReferralNotice {
  readonly id: string;
  /** How many real options she has today; null once she was asked. */
  readonly options: number | null;
  /** Whether being a candidate there could reveal her; false once her card is sent. */
  readonly lacksPoolCover: boolean;
  readonly isEmployerHeld: boolean;
}

interface PageRequest {
  readonly limit: number;
  readonly after: string | null;
}
interface ReferralPageRequest extends PageRequest {
  readonly state: ReferralState | null;
  /** A staff account: only its trainees and unassigned ones. */
  readonly of: string | null;
  /** Leaves out referrals to an employer on hold. */
  readonly exceptOnHold: boolean;
}

/**
 * Referrals of trainees to vacancies. Row-level security limits the rows. Employers use the methods with
 * `sent` in their name, which read only the columns of their login. A use case that locks several rows of a
 * pipeline must lock them in the order referral, interview, offer, vacancy.
 */
@Injectable()
export class ReferralsService {
  constructor(private readonly interviews: InterviewsService) {}

  byIds(tx: Tx, ids: readonly string[]): Promise<Referral[]> {
    return rowsBy(tx, referralTable, { id: ids.filter(isId) });
  }

  /** The trainees of referrals, for a message about them. */
  named(tx: Tx, ids: readonly string[]): Promise<{ id: string; traineeId: string; code: string; displayName: string }[]> {
    return tx.query(REFERRALS_NAMED, [ids.filter(isId)]);
  }

  sentByIds(tx: Tx, ids: readonly string[]): Promise<SentReferralAtSite[]> {
    return tx.query<SentReferralAtSite>(SENT_BY_IDS, [ids.filter(isId)]);
  }

  /** Newest first. */
  ofTrainees(tx: Tx, ids: readonly string[]): Promise<Referral[]> {
    return tx.query<Referral>(OF_TRAINEES, [ids]);
  }

  /** Newest first. */
  ofVacancies(tx: Tx, ids: readonly string[]): Promise<Referral[]> {
    return rowsBy(tx, referralTable, { vacancyId: ids }, { proposedAt: 'DESC', id: 'ASC' });
  }

  /** Returns one row more than the page size, newest first. */
  page(tx: Tx, { limit, after, state, of, exceptOnHold }: ReferralPageRequest): Promise<WithCursor<Referral>[]> {
    const start = readKeyset(after);
    return start ? tx.query(PAGE, [start.at, start.id, limit + 1, state, of, exceptOnHold]) : Promise.resolve([]);
  }

  /** Returns one row more than the page size, newest first. */
  sentPage(tx: Tx, { limit, after }: PageRequest): Promise<WithCursor<SentReferral>[]> {
    const start = readKeyset(after);
    return start ? tx.query(SENT_PAGE, [start.at, start.id, limit + 1]) : Promise.resolve([]);
  }

  /** The same page for each of several vacancies. */
  sentOfVacancies(tx: Tx, vacancyIds: readonly string[], { limit, after }: PageRequest): Promise<WithCursor<SentReferral>[]> {
    const start = readKeyset(after);
    return start ? tx.query(SENT_PAGE_OF_VACANCIES, [start.at, start.id, limit + 1, vacancyIds]) : Promise.resolve([]);
  }

  /** Referrals an employer may have a task for, newest first; `tasksFor` determines which. */
  sentWithPossibleTasks(tx: Tx, limit: number): Promise<SentReferral[]> {
    return tx.query<SentReferral>(SENT_WITH_POSSIBLE_TASKS, [limit]);
  }

  /** Locks a referral as staff or as the trainee; null if it does not exist or the actor may not see it. */
  async lock(tx: Tx, id: string): Promise<Referral | null> {
    return isId(id) ? lockRow(tx, referralTable, { id }) : null;
  }

  /** Locks referrals, in the order of their ids; those that the actor may not see are missing. */
  lockAll(tx: Tx, ids: readonly string[]): Promise<Referral[]> {
    return lockRows(tx, referralTable, { id: ids.filter(isId) }, { id: 'ASC' });
  }

  /**
   * Locks a referral as the employer it was sent to. Its decline is read after the lock, when it can no
   * longer change.
   */
  async lockSent(tx: Tx, id: string): Promise<SentReferral | null> {
    const sent = isId(id) ? await lockRow(tx, sentReferralTable, { id }) : null;
    if (!sent) return null;
    const [decline] = await rowsBy(tx, declineTable, { referralId: sent.id });
    return { ...sent, declinedAt: decline?.declinedAt ?? null };
  }

  /** The proposed interview of a referral, locked; null if no proposal waits for an answer. */
  lockProposedInterview(tx: Tx, referralId: string): Promise<EmployerInterview | null> {
    return this.interviews.lockProposedOf(tx, referralId);
  }

  /** The trainee's open referrals, locked in the same order as in every use case. */
  lockOpenOf(tx: Tx, traineeId: string): Promise<Referral[]> {
    return isId(traineeId) ? lockRows(tx, referralTable, { traineeId, state: OPEN_REFERRAL_STATES }, { id: 'ASC' }) : Promise.resolve([]);
  }

  /**
   * `isCleared` for a vacancy's site on a day, or on its start date, or today if that is in the past.
   * Computed by the database's own rule, the same for every audience.
   */
  async siteIsCleared(tx: Tx, vacancyId: string, on: LocalDate | null = null): Promise<boolean> {
    return (await tx.query<{ isCleared: boolean }>(IS_CLEARED, [vacancyId, on]))[0]?.isCleared ?? false;
  }

  /** Of these vacancies those whose site is cleared on their start date, or today if that is in the past. */
  async clearedVacancies(tx: Tx, vacancyIds: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set((await tx.query<{ id: string }>(CLEARED_VACANCIES, [vacancyIds])).map(({ id }) => id));
  }

  /** How many vacancies are real options for each trainee today: an open referral of hers leads there, and it keeps her limits. */
  async optionsOf(tx: Tx, traineeIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await tx.query<{ traineeId: string; options: number }>(OPTIONS_OF, [traineeIds]);
    return new Map(rows.map(({ traineeId, options }) => [traineeId, options]));
  }

  /** What staff weigh before the next step of these referrals, in one statement. `isProposer`: whether the reader may read about cover. */
  noticesOf(tx: Tx, ids: readonly string[], isProposer: boolean): Promise<ReferralNotice[]> {
    return tx.query<ReferralNotice>(NOTICES_OF, [ids, isProposer]);
  }

  /** Of these employers those where being a candidate of the institution could reveal a trainee (docs/domain.md 5.2). */
  async employersWithoutCover(tx: Tx, employerIds: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set((await tx.query<{ id: string }>(WITHOUT_COVER, [employerIds])).map(({ id }) => id));
  }

  /** How many trainees of the institution were asked in a period, by the reason for a single option; null: she had a choice. */
  choices(tx: Tx, from: LocalDate, to: LocalDate): Promise<{ reason: ChoiceReason | null; count: number }[]> {
    return tx.query(CHOICES, [from, to]);
  }

  /** The states of the trainee's earlier referrals to a vacancy. */
  async earlierStates(tx: Tx, traineeId: string, vacancyId: string): Promise<ReferralState[]> {
    return (await tx.query<{ state: ReferralState }>(EARLIER_STATES, [traineeId, vacancyId])).map(({ state }) => state);
  }

  /** Adds a proposal, as an undoable act. */
  async add(tx: Tx, proposed: NewReferral & Pick<Referral, 'id'>, actId: string): Promise<void> {
    await insertRow(tx, referralTable, proposed);
    await announce(tx, domainEvent('ReferralProposed', proposed.id), { subjectKind: 'referral', to: proposed.state }, actId);
  }

  /** `actId`: the undoable act, if it is one. */
  async save<R extends SentReferral>(tx: Tx, before: R, { referral, event }: ReferralChange<R>, actId: string | null = null): Promise<void> {
    await saveRow(tx, referralTable, before, referral);
    await announce(tx, event, { subjectKind: 'referral', from: before.state, to: referral.state }, actId);
  }

  /** Saves a locked referral as it was before an act that was undone. */
  async saveUndone(tx: Tx, before: Referral, after: Referral, action: AuditAction): Promise<void> {
    await saveRow(tx, referralTable, before, after);
    audit(tx, action, 'referral', before.id, { from: before.state, to: after.state });
  }

  /**
   * Saves a referral that moves on to an offer. Interview times that were proposed before can no longer be
   * chosen, so the interview ends with its notices. An agreed interview is unchanged.
   */
  async saveOffered(tx: Tx, before: SentReferral, offered: ReferralChange<SentReferral>, proposed: EmployerInterview | null): Promise<void> {
    await this.save(tx, before, offered);
    if (proposed) await this.interviews.end(tx, proposed, 'EMPLOYER');
  }

  /** Referrals whose time is over and that no worker has ended yet. */
  async overdue(tx: Tx, limit: number): Promise<string[]> {
    return (await tx.query<{ id: string }>(OVERDUE, [limit, ANSWER_DAYS, AGREEMENT_DAYS])).map(({ id }) => id);
  }

  /** Expires one referral and cancels its proposed interview; as the worker. */
  async expire(tx: Tx, id: string): Promise<void> {
    const [referral] = await tx.query<Referral>(LOCK_OVERDUE, [id]);
    const now = await tx.now();
    const expired = referral && hasExpired(referral, now) ? expireReferral(referral, now) : null;
    if (!referral || !expired || isRefusal(expired)) return;
    await this.save(tx, referral, expired);
    await this.interviews.cancelProposedOf(tx, id);
  }

  /**
   * Withdraws the referrals that rely on a consent that has ended.
   * @returns their ids, to end what depends on them
   */
  async withdrawForConsent(tx: Tx, consentId: string): Promise<string[]> {
    const open = await lockRows(tx, referralTable, { consentId, state: OPEN_REFERRAL_STATES }, { id: 'ASC' });
    await this.withdraw(tx, open, 'TRAINEE');
    return open.map(({ id }) => id);
  }

  /** Withdraws locked referrals with their open interviews; one that has ended already is unchanged. */
  async withdraw(tx: Tx, referrals: readonly Referral[], by: CancelledBy): Promise<void> {
    for (const referral of referrals) {
      const withdrawn = withdrawReferral(referral, await tx.now());
      if (!isRefusal(withdrawn)) await this.save(tx, referral, withdrawn);
    }
    if (referrals.length > 0)
      await this.interviews.cancelOfReferrals(
        tx,
        referrals.map(({ id }) => id),
        by,
      );
  }
}
