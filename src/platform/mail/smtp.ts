import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';

/**
 * The result of handing a mail to the server. TAKEN: accepted. REFUSED: refused for good (5xx). DEFERRED:
 * refused for now (4xx), so not sent. UNSURE: the connection broke after the text was sent. UNREACHABLE: no
 * connection, so not sent.
 */
export type MailAnswer = 'TAKEN' | 'REFUSED' | 'DEFERRED' | 'UNSURE' | 'UNREACHABLE';

export interface SmtpServer {
  readonly url: URL;
  /** Where set, a server without TLS gets neither password nor mail. */
  readonly needsTls: boolean;
}

export interface SmtpMail {
  readonly from: string;
  readonly to: string;
  readonly raw: Buffer;
}

/**
 * Time limit for one mail, including its connection. Shorter than the rest of the lease when a mail is handed
 * over.
 */
const DEADLINE_MS = 10_000;
const CONNECT_MS = 5_000;
/** Servers limit the number of mails per connection; 100 is the usual limit. */
const MAILS_PER_CONNECTION = 100;
/** Shorter than the idle time after which servers close a connection. */
const IDLE_MS = 5_000;

/** nodemailer's error code for a server that did not answer in time. */
export const TIMED_OUT = 'ETIMEDOUT';

interface Outcome {
  readonly answer: MailAnswer;
  readonly cause?: Error;
  /** Whether the text was transmitted: before that, the mail cannot have been sent. */
  readonly isTextSent: boolean;
}

/** One connection that sends mails one after another. */
class SmtpSession {
  isOpen = true;
  #mails = 0;
  #fail: (cause: Error) => void = () => {};
  readonly #connection: SMTPConnection;

  private constructor({ url, needsTls }: SmtpServer) {
    this.#connection = new SMTPConnection({
      host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
      secure: url.protocol === 'smtps:',
      requireTLS: needsTls,
      connectionTimeout: CONNECT_MS,
      greetingTimeout: CONNECT_MS,
      socketTimeout: DEADLINE_MS,
      ...(url.port ? { port: Number(url.port) } : {}),
    });
    this.#connection.on('error', (error) => this.#end(error));
    this.#connection.on('end', () => this.#end(new Error('the mail server closed the connection')));
  }

  /** Connects, and signs in if the URL has a user; rejects if that fails or takes too long. */
  static open(server: SmtpServer, deadlineMs: number): Promise<SmtpSession> {
    const session = new SmtpSession(server);
    const opened = new Promise<SmtpSession>((resolve, reject) => {
      session.#fail = reject;
      session.#connection.connect((error) => {
        if (error) return session.#end(error);
        if (!server.url.username) return resolve(session);
        const credentials = { user: decodeURIComponent(server.url.username), pass: decodeURIComponent(server.url.password) };
        session.#connection.login({ credentials }, (refused) => (refused ? session.#end(refused) : resolve(session)));
      });
    });
    return session.#within(deadlineMs, opened);
  }

  send({ from, to, raw }: SmtpMail, deadlineMs: number): Promise<Outcome> {
    const text = Readable.from([raw]);
    this.#mails++;
    const sent = new Promise<void>((resolve, reject) => {
      this.#fail = reject;
      this.#connection.send({ from, to: [to] }, text, (error) => (error ? reject(error) : resolve()));
    });
    return this.#within(deadlineMs, sent).then(
      () => ({ answer: 'TAKEN', isTextSent: true }),
      (cause: Error & { responseCode?: number }): Outcome => {
        this.close();
        return { answer: answerOf(cause, text.readableDidRead), cause, isTextSent: text.readableDidRead };
      },
    );
  }

  get canSendMore(): boolean {
    return this.isOpen && this.#mails < MAILS_PER_CONNECTION;
  }

  close(): void {
    this.isOpen = false;
    this.#connection.close();
  }

  /** Rejects before it closes: closing emits its own error, which would hide the cause. */
  #end(cause: Error): void {
    this.#fail(cause);
    this.close();
  }

  async #within<R>(ms: number, work: Promise<R>): Promise<R> {
    const deadline = setTimeout(() => this.#end(Object.assign(new Error('the mail server did not answer in time'), { code: TIMED_OUT })), ms);
    return work.finally(() => clearTimeout(deadline));
  }
}

function answerOf({ responseCode }: { responseCode?: number }, isTextSent: boolean): MailAnswer {
  if (responseCode !== undefined) return responseCode >= 500 ? 'REFUSED' : 'DEFERRED';
  return isTextSent ? 'UNSURE' : 'UNREACHABLE';
}

/**
 * Connections to one mail server, reused while they are open. nodemailer's own pool is not used: it repeats a
 * mail after a lost connection, and a mail to a trainee must never be sent twice.
 */
export class SmtpConnections {
  readonly #idle = new Map<SmtpSession, NodeJS.Timeout>();

  constructor(private readonly server: SmtpServer) {}

  async send(mail: SmtpMail): Promise<{ readonly answer: MailAnswer; readonly cause?: Error }> {
    const until = performance.now() + DEADLINE_MS;
    for (;;) {
      const reused = this.#takeIdle();
      const session = reused ?? (await SmtpSession.open(this.server, until - performance.now()).catch((cause: Error) => cause));
      if (session instanceof Error) return { answer: 'UNREACHABLE', cause: session };
      const outcome = await session.send(mail, until - performance.now());
      if (session.canSendMore) this.#park(session);
      else session.close();
      // the server had closed an idle connection: the mail is sent over the next one
      if (reused && outcome.answer === 'UNREACHABLE' && performance.now() < until) continue;
      return outcome;
    }
  }

  close(): void {
    for (const session of this.#idle.keys()) this.#drop(session);
  }

  #takeIdle(): SmtpSession | undefined {
    for (const [session, timer] of this.#idle) {
      clearTimeout(timer);
      this.#idle.delete(session);
      if (session.isOpen) return session;
    }
    return undefined;
  }

  #park(session: SmtpSession): void {
    this.#idle.set(session, setTimeout(() => this.#drop(session), IDLE_MS).unref());
  }

  #drop(session: SmtpSession): void {
    clearTimeout(this.#idle.get(session));
    this.#idle.delete(session);
    session.close();
  }
}
