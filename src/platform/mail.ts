import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { log } from './log';
import { type Settings, SETTINGS } from './settings';

/** One mail. Its id is the Message-ID, so that the same mail sent again is known to be the same. */
export interface Letter {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** What became of it: taken; refused, so certainly not sent; unsure, because the line broke on the way; or nobody was reached at all. */
export type MailAnswer = 'TAKEN' | 'REFUSED' | 'UNSURE' | 'UNREACHABLE';

/** Nothing in it says what the service is for: a list of senders is read over shoulders. */
export const SENDER_NAME = 'Waymark Jobs';
const DEADLINE_MS = 10_000;
const CONNECT_MS = 5_000;
/** How long no further mail is tried after a server could not be reached. */
const REST_MS = 5_000;

/** Mail by SMTP, encrypted wherever somebody else could listen, or as files in the data directory where there is no `SMTP_URL`. */
@Injectable()
export class Mail {
  readonly #smtp: URL | undefined;
  readonly #needsTls: boolean;
  readonly #folder: string;
  #restUntil = 0;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.#smtp = settings.smtpUrl ? new URL(settings.smtpUrl) : undefined;
    this.#needsTls = settings.smtpNeedsTls;
    this.#folder = join(settings.dataDirectory, 'mail');
  }

  /** After a server could not be reached it is left alone for a while; what waits meanwhile has not failed. */
  isResting(): boolean {
    return performance.now() < this.#restUntil;
  }

  async send(letter: Letter): Promise<MailAnswer> {
    const from = senderOf(this.#smtp);
    const raw = await written(letter, from);
    if (!this.#smtp) return this.#keep(letter.id, raw);
    const answer = await bySmtp({ server: this.#smtp, needsTls: this.#needsTls }, from, letter.to, raw);
    if (answer === 'UNREACHABLE') this.#restUntil = performance.now() + REST_MS;
    return answer;
  }

  async #keep(id: string, raw: Buffer): Promise<MailAnswer> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const file = join(this.#folder, `${id}.eml`);
    await writeFile(`${file}.part`, raw, { mode: 0o600 });
    await rename(`${file}.part`, file);
    return 'TAKEN';
  }
}

/** A server that wants a sign-in with an address takes mail from that address. */
function senderOf(smtp: URL | undefined): string {
  const user = decodeURIComponent(smtp?.username ?? '');
  return user.includes('@') ? user : 'jobs@waymark.invalid';
}

async function written(letter: Letter, from: string): Promise<Buffer> {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await composer.sendMail({
    from: { name: SENDER_NAME, address: from },
    // as an address and not as text, in which more than one could be read
    to: { name: '', address: letter.to },
    subject: letter.subject,
    text: letter.text,
    messageId: `<${letter.id}@waymark.invalid>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  });
  return message as Buffer;
}

interface Way {
  readonly server: URL;
  readonly needsTls: boolean;
}

/**
 * One connection for one mail, so that it is known how far it came; the whole of it has ten seconds. Where TLS is needed a server that offers none, or
 * somebody on the line who takes the offer out, is given neither password nor mail: nobody was reached.
 */
function bySmtp({ server, needsTls }: Way, from: string, to: string, raw: Buffer): Promise<MailAnswer> {
  const connection = new SMTPConnection({
    host: server.hostname.replace(/^\[(.*)\]$/, '$1'),
    secure: server.protocol === 'smtps:',
    requireTLS: needsTls,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: DEADLINE_MS,
    ...(server.port ? { port: Number(server.port) } : {}),
  });
  return new Promise((resolve) => {
    let isReached = false;
    let isOver = false;
    const end = (answer: MailAnswer, cause?: Error): void => {
      if (isOver) return;
      isOver = true;
      clearTimeout(deadline);
      if (cause) log.warn({ error: cause }, 'mail was not taken');
      connection.close();
      resolve(answer);
    };
    const broken = (error?: Error): void => end(isReached ? 'UNSURE' : 'UNREACHABLE', error);
    const deadline = setTimeout(() => broken(new Error('the mail server did not answer in time')), DEADLINE_MS);
    const send = (): void => {
      isReached = true;
      connection.send({ from, to: [to] }, raw, (error) => {
        if (!error) return end('TAKEN');
        if ((error as { responseCode?: number }).responseCode) return end('REFUSED', error);
        broken(error);
      });
    };
    connection.on('error', broken);
    connection.on('end', () => broken());
    connection.connect(() => {
      if (!server.username) return send();
      const credentials = { user: decodeURIComponent(server.username), pass: decodeURIComponent(server.password) };
      connection.login({ credentials }, (error) => (error ? broken(error) : send()));
    });
  });
}
