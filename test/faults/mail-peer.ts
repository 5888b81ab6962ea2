import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';

export interface TakenMail {
  readonly to: string;
  readonly messageId: string;
  readonly text: string;
}

/** A mail server that lives as long as the test and takes everything: what it took is what left the house. */
export class MailPeer {
  readonly taken: TakenMail[] = [];
  url = '';
  readonly #server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    // looking up who connects costs a tenth of a second per mail
    disableReverseLookup: true,
    onData: (stream, session, taken) => {
      const chunks: Buffer[] = [];
      // a client that is killed in the middle of a mail must not take the peer along
      stream.on('error', () => {});
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        const messageId = /^message-id: <([^>]+)>/im.exec(text)?.[1] ?? '';
        for (const { address } of session.envelope.rcptTo) this.taken.push({ to: address, messageId, text });
        taken();
      });
    },
  });

  async start(): Promise<this> {
    this.#server.on('error', () => {});
    const listening = this.#server.listen(0, '127.0.0.1');
    await once(listening, 'listening');
    const { port } = listening.address() as { port: number };
    this.url = `smtp://127.0.0.1:${port}`;
    return this;
  }

  to(address: string): TakenMail[] {
    return this.taken.filter((mail) => mail.to === address);
  }

  end(): Promise<void> {
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}
