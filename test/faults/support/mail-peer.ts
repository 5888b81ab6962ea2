import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

export interface TakenMail {
  readonly to: string;
  readonly messageId: string;
  readonly text: string;
}

/**
 * The reaction to a mail: accept it; reject it; defer it with a temporary error; reject it and name the
 * recipient; accept it but cut the connection before the response; or cut the connection without accepting
 * it.
 */
export type Behaviour = 'TAKES' | 'REFUSES' | 'DEFERS' | 'REFUSES_BY_NAME' | 'TAKES_THEN_CUTS' | 'CUTS';

/** A mail server that runs as long as the test; the mails it accepted are the mails that were sent. */
export class MailPeer {
  readonly mails: TakenMail[] = [];
  behaviour: Behaviour = 'TAKES';
  /** If set, chooses the reaction to each mail. */
  choose: (() => Behaviour) | undefined;
  /** The delay before it responds to a mail. */
  delayMs = 0;
  /** How often a mail was transmitted, whatever the response. */
  transmissions = 0;
  /** The number of connections opened. */
  connections = 0;
  #port = 0;
  readonly #sockets = new Set<Socket>();
  #server: SMTPServer | undefined;

  /** Starts the server; a restart uses the same port. */
  async start(): Promise<this> {
    const server = (this.#server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      // reverse lookups of clients cost a tenth of a second per mail
      disableReverseLookup: true,
      onConnect: (_session, answer) => {
        this.connections++;
        answer();
      },
      onData: (stream, session, answer) => {
        const chunks: Buffer[] = [];
        // a client killed during a mail must not crash the server
        stream.on('error', () => {});
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        const answerOnce = async (): Promise<void> => {
          this.transmissions++;
          if (this.delayMs > 0) await pause(this.delayMs);
          const behaviour = this.choose?.() ?? this.behaviour;
          if (behaviour === 'CUTS') return this.#cut(session);
          if (behaviour === 'REFUSES') return answer(Object.assign(new Error('no such mailbox'), { responseCode: 550 }));
          if (behaviour === 'DEFERS') return answer(Object.assign(new Error('try again later'), { responseCode: 451 }));
          if (behaviour === 'REFUSES_BY_NAME')
            return answer(Object.assign(new Error(`no mailbox ${session.envelope.rcptTo.map(({ address }) => address).join()} here`), { responseCode: 550 }));
          this.#keep(session.envelope.rcptTo, Buffer.concat(chunks).toString('utf8'));
          if (behaviour === 'TAKES') answer();
          else this.#cut(session);
        };
        stream.on('end', () => void answerOnce());
      },
    }));
    server.on('error', () => {});
    const listening = server.listen(this.#port, '127.0.0.1');
    listening.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
    });
    await once(listening, 'listening');
    this.#port = (listening.address() as AddressInfo).port;
    return this;
  }

  /** Closes every connection, as a server does with connections that were idle for too long. */
  closeConnections(): void {
    for (const socket of this.#sockets) socket.end();
  }

  #cut({ remotePort }: SMTPServerSession): void {
    for (const socket of this.#sockets) if (socket.remotePort === remotePort) socket.destroy();
  }

  #keep(readers: readonly { address: string }[], text: string): void {
    const messageId = /^message-id: <([^>]+)>/im.exec(text)?.[1] ?? '';
    for (const { address } of readers) this.mails.push({ to: address, messageId, text });
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.#port}`;
  }

  to(address: string): TakenMail[] {
    return this.mails.filter((mail) => mail.to === address);
  }

  reset(): void {
    this.mails.length = 0;
    this.transmissions = 0;
    this.connections = 0;
    this.behaviour = 'TAKES';
    this.choose = undefined;
    this.delayMs = 0;
  }

  end(): Promise<void> {
    return new Promise((resolve) => (this.#server ? this.#server.close(() => resolve()) : resolve()));
  }
}
