import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '../../platform/security/actor';
import { type MailMessage, SENDER_NAME } from '../../platform/mail/mail';
import { type Settings, SETTINGS } from '../../platform/settings';
import { columnsOf, rowsAs } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import type { NoticeCounts, NoticeParameters } from './domain/notice-parameters';
import type { Message } from './domain/message';
import { CODE_NOTICES } from './domain/notices';
import { MailedCodesService } from './mailed-codes.service';
import { messages } from './messages.table';
import { letterOf, lettersToTrainees, noticeText } from './render-notice';

export type NewMessage = Pick<Message, 'institutionId' | 'eventId' | 'recipientKind' | 'recipientId' | 'channel' | 'notice' | 'language' | 'subjectId'>;

/**
 * The product's clock and the real one, both from the database: due times use the first, leases the second.
 */
export interface Clocks {
  readonly now: Date;
  readonly realNow: Date;
}

/** The columns of a notice its reader may see; an employer's role may read no others. */
type NoticeRow = Pick<Message, 'id' | 'notice' | 'subjectId' | 'createdAt'>;
/** A notice with its text in its reader's language. */
export interface RenderedNotice {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly subjectId: string;
  readonly createdAt: Date;
}

/** The longest period, in days, for which notices can be requested. */
const MAX_DAYS = 366;
const CHECK_IN_NOTICE = 'short-question';
/** The counts of a notice to staff, by its code; $1 the subjects of the notices. */
const COUNTS_OF: Readonly<Record<string, string>> = {
  'new-matching-vacancies': 'select id, vacancies, people from new_match_notification where id = any($1::uuid[])',
  'businesses-registered': 'select id, businesses from registration_digest where id = any($1::uuid[])',
};
const LINK_TOKEN = `select link_token as token from employer_check_in where id = $1 and state = 'ASKED'`;
/** More than the provider call's ten seconds, so that a call never outlasts its lease. */
const MIN_LEASE = '15 seconds';
const MESSAGE_ROW = columnsOf(messages, 'm');
/** $1 priority, $2 ids to skip, $3 limit. Rows locked by another worker are skipped. */
const LOCK_DUE = `select ${MESSAGE_ROW} from message m
  where app.message_priority(m.recipient_kind, m.notice) = $1 and m.state in ('PLANNED', 'HELD') and m.due_at <= app.now() and m.id <> all($2::uuid[])
  order by m.due_at, m.id limit $3 for update skip locked`;
const LOCK_ABANDONED = `select ${MESSAGE_ROW} from message m where m.state = 'SENDING' and m.lease_until <= now() and m.id <> all($1::uuid[])
  order by m.lease_until, m.id limit $2 for update skip locked`;
const LOCK_ONE = `select ${MESSAGE_ROW} from message m where m.id = $1 and m.state in ('PLANNED', 'HELD', 'SENDING') for update skip locked`;
/** Writes each row only if it is unchanged since it was read, so that a late worker cannot write. */
const SAVE_ALL = `update message m set state = s.state, held_reason = s.held_reason, cancelled_reason = s.cancelled_reason, due_at = s.due_at, attempts = s.attempts, lease_until = s.lease_until,
    handed_over_at = s.handed_over_at, failures = s.failures, deferred_since = s.deferred_since, sent_at = s.sent_at
  from jsonb_to_recordset($1) as s(institution_id uuid, id uuid, state_before text, attempts_before int, state text, held_reason text, cancelled_reason text, due_at timestamptz, attempts int,
    lease_until timestamptz, handed_over_at timestamptz, failures int, deferred_since timestamptz, sent_at timestamptz)
  where m.institution_id = s.institution_id and m.id = s.id and m.state = s.state_before and m.attempts = s.attempts_before returning m.id`;
const HAND_OVER = `update message m set handed_over_at = now() from unnest($1::uuid[], $2::uuid[], $3::int[]) as s(institution_id, id, attempts)
  where m.institution_id = s.institution_id and m.id = s.id and m.attempts = s.attempts and m.state = 'SENDING' and m.lease_until > now() + $4::interval returning m.id`;
const NOTICES_OF = `select id, notice, subject_id as "subjectId", created_at as "createdAt" from message
  where recipient_id = $1 and channel = 'IN_APP' and state = 'SENT' and ($4::int is null or created_at > app.now() - make_interval(days => $4))
    and ($2::uuid is null or (created_at, id) < (select created_at, id from message where id = $2 and recipient_id = $1))
  order by created_at desc, id desc limit $3`;

/**
 * The message rows. A worker passes the state and attempt with which it read a message, so that a late worker
 * cannot write.
 */
@Injectable()
export class MessagesService {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly codes: MailedCodesService,
  ) {}

  /**
   * Every e-mail that can be sent to a trainee, as it arrives: what a person reading over her shoulder would
   * see.
   */
  previews(language: Language): { readonly from: string; readonly subject: string; readonly text: string }[] {
    return lettersToTrainees(language).map(({ subject, text }) => ({ from: SENDER_NAME, subject, text }));
  }

  /**
   * Makes messages that wait for a hold due now. Those that may be sent now are sent; the others wait again.
   */
  async recheckHeld(tx: Tx): Promise<void> {
    await tx.change("update message set due_at = app.now() where state = 'HELD' and held_reason = 'EMPLOYER_ON_HOLD' and due_at > app.now()");
  }

  /**
   * Plans a message once per event, recipient and channel. In-app messages are delivered at once; for the
   * others the worker is woken.
   */
  async plan(tx: Tx, message: NewMessage): Promise<void> {
    const id = randomUUID();
    const now = await tx.now();
    const isInApp = message.channel === 'IN_APP';
    const planned = await tx.change(
      `insert into message (institution_id, id, event_id, recipient_kind, recipient_id, channel, notice, language, subject_id, state, due_at, sent_at, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $11) on conflict do nothing`,
      [
        message.institutionId,
        id,
        message.eventId,
        message.recipientKind,
        message.recipientId,
        message.channel,
        message.notice,
        message.language,
        message.subjectId,
        isInApp ? 'SENT' : 'PLANNED',
        now,
        isInApp ? now : null,
      ],
    );
    if (planned > 0 && !isInApp) tx.wakeUps.push('message');
  }

  clocks(tx: Tx): Promise<Clocks> {
    return tx.queryOne<Clocks>('select app.now() as now, now() as "realNow"');
  }

  /**
   * Locks messages to be sent, the most urgent first: claimed by a worker whose lease expired on the real
   * clock, or due on the product's clock.
   * @param except ids to skip
   */
  async lockDue(tx: Tx, limit: number, except: readonly string[]): Promise<Message[]> {
    const locked = await rowsAs(tx, messages, LOCK_ABANDONED, [except, limit]);
    for (const priority of [0, 1, 2]) {
      if (locked.length < limit) locked.push(...(await rowsAs(tx, messages, LOCK_DUE, [priority, except, limit - locked.length])));
    }
    return locked;
  }

  /** Locks one unfinished message; null if another worker has it. */
  async lockOne(tx: Tx, id: string): Promise<Message | null> {
    return (await rowsAs(tx, messages, LOCK_ONE, [id]))[0] ?? null;
  }

  /**
   * Saves steps.
   * @returns the ids of the saved messages; the others were claimed by another worker since they were read
   */
  async saveAll(tx: Tx, steps: readonly { readonly before: Message; readonly after: Message }[]): Promise<Set<string>> {
    const rows = steps.map(({ before, after }) => ({
      institution_id: before.institutionId,
      id: before.id,
      state_before: before.state,
      attempts_before: before.attempts,
      state: after.state,
      held_reason: after.heldReason,
      cancelled_reason: after.cancelledReason,
      due_at: after.dueAt,
      attempts: after.attempts,
      lease_until: after.leaseUntil,
      handed_over_at: after.handedOverAt,
      failures: after.failures,
      deferred_since: after.deferredSince,
      sent_at: after.sentAt,
    }));
    return new Set((await tx.query<{ id: string }>(SAVE_ALL, [JSON.stringify(rows)])).map(({ id }) => id));
  }

  /**
   * Records that the provider is about to be called.
   * @returns the ids of messages whose lease outlasts the call
   */
  async handOver(tx: Tx, claimed: readonly Message[]): Promise<Set<string>> {
    const columns = [claimed.map(({ institutionId }) => institutionId), claimed.map(({ id }) => id), claimed.map(({ attempts }) => attempts)];
    return new Set((await tx.query<{ id: string }>(HAND_OVER, [...columns, MIN_LEASE])).map(({ id }) => id));
  }

  /** The variable parts of an e-mail, read at the last moment and not stored with the message. */
  async parametersOf(tx: Tx, { recipientKind, notice, subjectId }: Message): Promise<NoticeParameters> {
    if (recipientKind === 'STAFF') return { counts: (await this.countsOf(tx, [{ notice, subjectId }])).get(subjectId) ?? null };
    if (recipientKind === 'EMPLOYER' && CODE_NOTICES.includes(notice)) return { code: await this.codes.make(tx, subjectId) };
    if (recipientKind !== 'EMPLOYER' || notice !== CHECK_IN_NOTICE) return {};
    const [row] = await tx.query<{ token: string }>(LINK_TOKEN, [subjectId]);
    return row ? { link: `${this.settings.baseUrl}/employer/check-in/${row.token}` } : {};
  }

  /** Renders a message as an e-mail to the address determined when it was claimed. */
  letter(message: Message, to: string, fill: NoticeParameters): MailMessage {
    return letterOf(message, to, { ...fill, base: this.settings.baseUrl });
  }

  /**
   * The in-app notices of a reader, newest first, in the actor's language. `after` is the last one of the
   * previous page; `days` leaves out older ones.
   */
  async noticesOf(tx: Tx, recipientId: string, limit: number, after: string | null, days: number | null = null): Promise<RenderedNotice[]> {
    if (after !== null && !isId(after)) return [];
    const rows = await tx.query<NoticeRow>(NOTICES_OF, [recipientId, after, limit, days === null ? null : Math.min(Math.max(days, 1), MAX_DAYS)]);
    const counts = await this.countsOf(tx, rows);
    return rows.map(({ notice, ...row }) => ({ ...row, kind: notice, text: noticeText(tx.actor.language, notice, counts.get(row.subjectId)) }));
  }

  private async countsOf(tx: Tx, notices: readonly Pick<Message, 'notice' | 'subjectId'>[]): Promise<Map<string, NoticeCounts>> {
    const counts = new Map<string, NoticeCounts>();
    for (const [notice, select] of Object.entries(COUNTS_OF)) {
      const ids = notices.filter((one) => one.notice === notice).map(({ subjectId }) => subjectId);
      if (ids.length > 0) for (const { id, ...counted } of await tx.query<NoticeCounts & { id: string }>(select, [ids])) counts.set(id, counted);
    }
    return counts;
  }
}
