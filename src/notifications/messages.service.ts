import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '../platform/actor';
import { type Letter, SENDER_NAME } from '../platform/mail';
import { type Settings, SETTINGS } from '../platform/settings';
import type { Tx } from '../platform/tx';
import { isId } from '../shared/ids';
import type { Counts, Fill } from './domain/fill';
import type { Message } from './domain/message';
import { CODE_NOTICES } from './domain/notices';
import { MailedCodesService } from './mailed-codes.service';
import { messages } from './messages.table';
import { letterOf, lettersToHer, noticeText } from './render';

export type NewMessage = Pick<Message, 'institutionId' | 'eventId' | 'recipientKind' | 'recipientId' | 'channel' | 'notice' | 'language' | 'subjectId'>;

/** The product's clock and the real one, both the database's: due times follow the first, leases the second. */
export interface Clocks {
  readonly now: Date;
  readonly realNow: Date;
}

/** A notice as its reader lists it; an employer's role may read no more of the row. */
type NoticeRow = Pick<Message, 'id' | 'notice' | 'subjectId' | 'createdAt'>;
/** A notice with its words in its reader's language. */
export interface ShownNotice {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly subjectId: string;
  readonly createdAt: Date;
}

/** Nobody reads back further than that by days. */
const MOST_DAYS = 366;
const LEADS_TO_A_QUESTION = 'short-question';
const COUNTS = 'new-vacancies-fit';
const COUNTS_OF = 'select id, vacancies, people from fit_notice where id = any($1::uuid[])';
const LINK_TOKEN = `select link_token as token from employer_check_in where id = $1 and state = 'ASKED'`;
/** What a provider still has after its own ten seconds, so that a lease is never outlived. */
const LEAST_LEASE = '15 seconds';
const DUE = `select id from message where (state in ('PLANNED', 'HELD') and due_at <= app.now()) or (state = 'SENDING' and lease_until <= now()) order by due_at, id limit $1`;
const NOTICES_OF = `select id, notice, subject_id as "subjectId", created_at as "createdAt" from message
  where recipient_id = $1 and channel = 'IN_APP' and state = 'SENT' and ($4::int is null or created_at > app.now() - make_interval(days => $4))
    and ($2::uuid is null or (created_at, id) < (select created_at, id from message where id = $2 and recipient_id = $1))
  order by created_at desc, id desc limit $3`;

/** The message rows. Whoever writes one names the attempt it was claimed with: a worker that comes late writes nothing. */
@Injectable()
export class MessagesService {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly codes: MailedCodesService,
  ) {}

  /** Every mail that can come to her, as it arrives: what whoever reads it over her shoulder sees. */
  previews(language: Language): { readonly from: string; readonly subject: string; readonly text: string }[] {
    return lettersToHer(language).map(({ subject, text }) => ({ from: SENDER_NAME, subject, text }));
  }

  /** Asks again at once about messages that waited for a hold to be lifted: those that may go now leave, the others wait on. */
  async askHeldAgain(tx: Tx): Promise<void> {
    await tx.change("update message set due_at = app.now() where state = 'HELD' and held_reason = 'EMPLOYER_ON_HOLD' and due_at > app.now()");
  }

  /** Plans a message once per event, reader and channel. In-app ones are read in the service: they are there at once. The bell rings for the others. */
  async plan(tx: Tx, message: NewMessage): Promise<void> {
    const id = randomUUID();
    const now = await tx.now();
    const isThere = message.channel === 'IN_APP';
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
        isThere ? 'SENT' : 'PLANNED',
        now,
        isThere ? now : null,
      ],
    );
    if (planned > 0 && !isThere) tx.bells.push({ queue: 'message', id });
  }

  async clocks(tx: Tx): Promise<Clocks> {
    return (await tx.query<Clocks>('select app.now() as now, now() as "realNow"'))[0] as Clocks;
  }

  /** Locks a message; null where another worker has it. */
  take(tx: Tx, id: string): Promise<Message | null> {
    return tx.manager.findOne(messages, { where: { id }, lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' } });
  }

  /** Writes a step; false where the message was claimed anew since `before` was read. */
  async save(tx: Tx, before: Message, after: Message): Promise<boolean> {
    const { state, heldReason, dueAt, attempts, leaseUntil, handedOverAt, failures, sentAt } = after;
    const { affected } = await tx.manager.update(
      messages,
      { institutionId: before.institutionId, id: before.id, state: before.state, attempts: before.attempts },
      { state, heldReason, dueAt, attempts, leaseUntil, handedOverAt, failures, sentAt },
    );
    return affected === 1;
  }

  /** Notes that the next thing done is calling the provider; false where the lease no longer outlasts the call. */
  async handOver(tx: Tx, { institutionId, id, attempts }: Message): Promise<boolean> {
    const noted = await tx.change(
      `update message set handed_over_at = now() where institution_id = $1 and id = $2 and attempts = $3 and state = 'SENDING' and lease_until > now() + $4::interval`,
      [institutionId, id, attempts, LEAST_LEASE],
    );
    return noted === 1;
  }

  /** Messages that should be on their way: due by the product's clock, or claimed by a worker whose lease ran out by the real one. */
  async due(tx: Tx, limit: number): Promise<string[]> {
    return (await tx.query<{ id: string }>(DUE, [limit])).map(({ id }) => id);
  }

  /** What goes into a mail besides its words: read at the last moment and kept in no message. */
  async fillOf(tx: Tx, { recipientKind, notice, subjectId }: Message): Promise<Fill> {
    if (recipientKind === 'STAFF' && notice === COUNTS) return { counts: (await this.countsOf(tx, [subjectId])).get(subjectId) ?? null };
    if (recipientKind === 'EMPLOYER' && CODE_NOTICES.includes(notice)) return { code: await this.codes.make(tx, subjectId) };
    if (recipientKind !== 'EMPLOYER' || notice !== LEADS_TO_A_QUESTION) return {};
    const [row] = await tx.query<{ token: string }>(LINK_TOKEN, [subjectId]);
    return row ? { link: `${this.settings.baseUrl}/employer/check-in/${row.token}` } : {};
  }

  /** A message as mail to the address that was asked for when it was claimed. */
  letter(message: Message, to: string, fill: Fill): Letter {
    return letterOf(message, to, { ...fill, base: this.settings.baseUrl });
  }

  /** What somebody reads in the service, newest first, in the actor's language. `after` is the last one of the page before; `days` leaves out what is older. */
  async noticesOf(tx: Tx, recipientId: string, limit: number, after: string | null, days: number | null = null): Promise<ShownNotice[]> {
    if (after !== null && !isId(after)) return [];
    const rows = await tx.query<NoticeRow>(NOTICES_OF, [recipientId, after, limit, days === null ? null : Math.min(Math.max(days, 1), MOST_DAYS)]);
    const counting = rows.filter(({ notice }) => notice === COUNTS).map(({ subjectId }) => subjectId);
    const counts = counting.length > 0 ? await this.countsOf(tx, counting) : new Map<string, Counts>();
    return rows.map(({ notice, ...row }) => ({ ...row, kind: notice, text: noticeText(tx.actor.language, notice, counts.get(row.subjectId)) }));
  }

  private async countsOf(tx: Tx, noticeIds: readonly string[]): Promise<Map<string, Counts>> {
    const rows = await tx.query<Counts & { id: string }>(COUNTS_OF, [noticeIds]);
    return new Map(rows.map(({ id, ...counts }) => [id, counts]));
  }
}
