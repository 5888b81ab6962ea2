import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { Mail } from '../../src/platform/mail/mail';
import { readSettings } from '../../src/platform/settings';

/**
 * An attacker on the connection to the mail server, even one who strips STARTTLS, reads neither password nor
 * mail.
 */
const letter = { id: 'c0ffee00-0000-4000-8000-000000000000', to: 'her@example.net', subject: 'News', text: 'Something waits for you.' };
let server: SMTPServer | undefined;
let transmissions: string[] = [];
afterEach(() => jest.restoreAllMocks());
afterEach(() => new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve())));

/** A server that records what it receives before encryption. */
async function listen(options: SMTPServerOptions): Promise<number> {
  transmissions = [];
  server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disableReverseLookup: true,
    onAuth: ({ username }, _session, answer) => {
      transmissions.push('a password');
      answer(null, { user: username });
    },
    onData: (stream, { secure }, answer) => {
      stream.resume();
      stream.on('end', () => {
        transmissions.push(secure ? 'a mail by TLS' : 'a mail');
        answer();
      });
    },
    ...options,
  });
  server.on('error', () => {});
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  return (listening.address() as { port: number }).port;
}

const WITHOUT_TLS = { disabledCommands: ['STARTTLS'] };
const send = (port: number, who: string, environment: Record<string, string>): Promise<string> =>
  new Mail(readSettings({ WAYMARK_DATA_DIR: join(tmpdir(), 'waymark-mail'), SMTP_URL: `smtp://${who}127.0.0.1:${port}`, ...environment })).send(letter);

test.each([
  ['a password goes with it', 'me:secret@', {}],
  ['the service is in production', '', { NODE_ENV: 'production' }],
  ['both', 'me:secret@', { NODE_ENV: 'production' }],
])('where %s, a server without TLS receives no data, and the mail waits', async (_case, who, environment) => {
  expect(await send(await listen(WITHOUT_TLS), who, environment)).toBe('UNREACHABLE');
  expect(transmissions).toEqual([]);
});

test('a server with an untrusted certificate receives no data either', async () => {
  // The server reports that its certificate is for tests.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await send(await listen({}), 'me:secret@', { NODE_ENV: 'production' })).toBe('UNREACHABLE');
  expect(transmissions).toEqual([]);
});

test('a relay on the same host receives clear text if it is configured so', async () => {
  const settings = { NODE_ENV: 'production', WAYMARK_SMTP_CLEAR_TEXT: 'same-host' };
  expect(await send(await listen(WITHOUT_TLS), 'me:secret@', settings)).toBe('TAKEN');
  expect(transmissions).toEqual(['a password', 'a mail']);
});

test('outside production, a server without a name receives mail in clear text', async () => {
  expect(await send(await listen(WITHOUT_TLS), '', {})).toBe('TAKEN');
  expect(transmissions).toEqual(['a mail']);
});
