import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import type { Counter } from 'prom-client';
import { log } from '../observability/log';
import { Metrics } from '../observability/metrics';
import { type Settings, SETTINGS } from '../settings';
import { type MailAnswer, SmtpConnections, TIMED_OUT } from './smtp';
import { beginSpan } from '../observability/tracing';

export type { MailAnswer } from './smtp';

/** One mail. Its id becomes the Message-ID, so that a repeated mail is recognised as the same. */
export interface MailMessage {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/**
 * Deliberately does not reveal what the service is for: other people can see the list of senders on a
 * trainee's phone.
 */
export const SENDER_NAME = 'Waymark Jobs';
/** How long no further mail is sent after the mail server could not be reached. */
const BACK_OFF_MS = 5_000;

/**
 * Sends mail by SMTP, encrypted unless no third party can listen, or writes it to files in the data directory
 * where there is no `SMTP_URL`.
 */
@Injectable()
export class Mail implements OnModuleDestroy {
  readonly #smtp: SmtpConnections | undefined;
  readonly #from: string;
  readonly #folder: string;
  readonly #attempts: Counter<'outcome'>;
  #backOffUntil = 0;

  constructor(@Inject(SETTINGS) settings: Settings, metrics: Metrics = new Metrics()) {
    const url = settings.smtpUrl ? new URL(settings.smtpUrl) : undefined;
    this.#smtp = url && new SmtpConnections({ url, needsTls: settings.smtpNeedsTls });
    this.#from = senderOf(url);
    this.#folder = join(settings.dataDirectory, 'mail');
    this.#attempts = metrics.counter('waymark_mail_attempts_total', 'Mails handed to the mail server, by what became of them.', ['outcome']);
    for (const outcome of MAIL_OUTCOMES) this.#attempts.inc({ outcome }, 0);
  }

  /**
   * After the server could not be reached, no mail is sent for a while; mails that wait in that time do not
   * count as failed.
   */
  isBackingOff(): boolean {
    return performance.now() < this.#backOffUntil;
  }

  async send(letter: MailMessage): Promise<MailAnswer> {
    const raw = await compose(letter, this.#from);
    if (!this.#smtp) {
      const answer = await this.#saveAsFile(letter.id, raw);
      this.#attempts.inc({ outcome: 'sent' });
      return answer;
    }
    const span = beginSpan('send mail', { kind: 'client' });
    const { answer, cause } = await this.#smtp.send({ from: this.#from, to: letter.to, raw });
    const outcome = outcomeOf(answer, cause);
    this.#attempts.inc({ outcome });
    span.end({ 'waymark.outcome': outcome }, outcome !== 'sent');
    if (cause) log.warn({ error: cause, id: letter.id, answer }, 'a mail was not delivered');
    if (answer === 'UNREACHABLE') this.#backOffUntil = performance.now() + BACK_OFF_MS;
    return answer;
  }

  onModuleDestroy(): void {
    this.#smtp?.close();
  }

  async #saveAsFile(id: string, raw: Buffer): Promise<MailAnswer> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const file = join(this.#folder, `${id}.eml`);
    await writeFile(`${file}.part`, raw, { mode: 0o600 });
    await rename(`${file}.part`, file);
    return 'TAKEN';
  }
}

/**
 * Accepted; deferred; refused; connection lost during the transfer; no answer in time; no connection, no TLS
 * or no sign-in.
 */
const MAIL_OUTCOMES = ['sent', '4xx', '5xx', 'cut', 'timeout', 'unreachable'] as const;
type MailOutcome = (typeof MAIL_OUTCOMES)[number];

function outcomeOf(answer: MailAnswer, cause?: Error & { readonly code?: string }): MailOutcome {
  if (answer === 'TAKEN') return 'sent';
  if (answer === 'REFUSED') return '5xx';
  if (answer === 'DEFERRED') return '4xx';
  if (cause?.code === TIMED_OUT) return 'timeout';
  return answer === 'UNSURE' ? 'cut' : 'unreachable';
}

/** A server that requires sign-in with an address accepts mail from that address. */
function senderOf(smtp: URL | undefined): string {
  const user = decodeURIComponent(smtp?.username ?? '');
  return user.includes('@') ? user : 'jobs@waymark.invalid';
}

const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

async function compose(letter: MailMessage, from: string): Promise<Buffer> {
  const { message } = await composer.sendMail({
    from: { name: SENDER_NAME, address: from },
    // as an object and not as text, which could be parsed as several addresses
    to: { name: '', address: letter.to },
    subject: letter.subject,
    text: letter.text,
    messageId: `<${letter.id}@waymark.invalid>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  });
  return message as Buffer;
}
