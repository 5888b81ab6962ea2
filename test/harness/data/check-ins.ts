import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Data, Person, Harness } from '../harness';

export type SentCheckIn = { readonly id: string; readonly token: string };

/**
 * Sends the employer the first check-in about a placement, as the worker does on day 14, without waiting for
 * it.
 */
export const sendCheckIn = (harness: Harness, placementId: string): Promise<SentCheckIn> =>
  harness.one<SentCheckIn>(
    "update employer_check_in set state = 'ASKED', asked_at = app.now(), expires_at = app.now() + interval '14 days' where placement_id = $1 and day = 14 returning id, link_token as token",
    [placementId],
  );

/** Creates the code of a check-in as the employer's user. */
export async function codeFor(user: Person, id: string): Promise<string> {
  const { newCode } = await makeCode(user, id);
  if (!newCode) throw new Error('no code was made');
  return newCode as string;
}
export const makeCode = (user: Person, id: string, key?: string): Promise<Data> =>
  user.ask(
    'mutation ($id: ID!, $key: ID!) { checkInCreateCode(id: $id, idempotencyKey: $key) { __typename ... on CheckInCreateCodePayload { newCode codeExpiresAt checkIn { id state } } ... on Refusal { code message } } }',
    { id, key: key ?? `code-${++keys}` },
  );
let keys = 0;

/** A code certain to differ from this one. */
export const otherCode = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

const OPEN = `mutation ($input: CheckInOpenInput!) { checkInOpen(input: $input) { __typename ... on CheckInOpenPayload { subject { displayName vacancyTitle startsOn } }
  ... on Refusal { code message } } }`;
const ANSWER = `mutation ($input: CheckInAnswerInput!, $key: ID!) { checkInAnswer(input: $input, idempotencyKey: $key) { __typename ... on CheckInAnswerPayload { received }
  ... on Refusal { code message } ... on InvalidInput { problems { path } } } }`;
export const GOOD_ANSWERS = { attendance: 'MOSTLY', skill: 'AS_EXPECTED', conduct: 'GOOD', note: 'Quick with the dough.' };

/** The state of a check-in link at the public API, without a session. */
export const linkState = async (harness: Harness, token: string): Promise<Data> =>
  (await harness.post('employer', 'query ($token: String!) { checkInByToken(token: $token) }', { token })).data;
export const open = async (harness: Pick<Harness, 'post'>, token: string, code: string): Promise<Data> =>
  (await harness.post('employer', OPEN, { input: { token, code } })).data?.checkInOpen;
export const answer = async (harness: Harness, token: string, code: string, answers: object = GOOD_ANSWERS, key = `answer-${++keys}`): Promise<Data> =>
  (await harness.post('employer', ANSWER, { input: { token, code, ...answers }, key })).data?.checkInAnswer;

/**
 * A browser that keeps its cookies and submits the form it was shown; signed in if started with a session's
 * cookie.
 */
export class Phone {
  #cookies: string;
  #form: Record<string, string> = {};

  constructor(
    private readonly harness: Harness,
    cookies = '',
  ) {
    this.#cookies = cookies;
  }

  get = (path: string): Promise<{ text: string; headers: Headers }> => this.#go(path, {});

  /** A list posts its field once for each value. */
  post(path: string, fields: Readonly<Record<string, string | readonly string[]>>): Promise<{ text: string; headers: Headers }> {
    const posted = Object.entries({ ...this.#form, ...fields }).flatMap(([name, values]) => [values].flat().map((value) => [name, value]));
    return this.#go(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(posted).toString(),
    });
  }

  async #go(path: string, init: RequestInit): Promise<{ text: string; headers: Headers }> {
    const response = await fetch(`${this.harness.url}${path}`, {
      ...init,
      redirect: 'manual',
      headers: { 'accept-language': 'en', ...(init.headers as Record<string, string>), cookie: this.#cookies },
    });
    const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] as string);
    if (cookies.length > 0) this.#cookies = [this.#cookies, ...cookies].filter(Boolean).join('; ');
    const to = response.headers.get('location');
    if (to) return this.#go(to, {});
    const text = await response.text();
    const hidden = [...text.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map((match) => [match[1] as string, match[2] as string] as const);
    this.#form = Object.fromEntries(hidden);
    return { text, headers: response.headers };
  }
}

/** The mails written to files, decoded. */
export function mailsTo(harness: Harness, address: string): string[] {
  const folder = join(harness.folder, 'mail');
  if (!existsSync(folder)) return [];
  const all = readdirSync(folder)
    .filter((file) => file.endsWith('.eml'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  return all.filter((mail) => mail.includes(`To: ${address}`)).map(decoded);
}

function decoded(mail: string): string {
  const at = mail.indexOf('\r\n\r\n');
  const [head, body] = [mail.slice(0, at), mail.slice(at + 4)];
  if (/transfer-encoding: base64/i.test(head)) return `${head}\n\n${Buffer.from(body, 'base64').toString('utf8')}`;
  if (!/transfer-encoding: quoted-printable/i.test(head)) return mail;
  const bytes = body.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return `${head}\n\n${Buffer.from(bytes, 'latin1').toString('utf8')}`;
}

/** The check-ins about a placement as staff read them. */
export const checkInsForStaff = (person: Person, placementId: string): Promise<Data> =>
  person.ask('query ($id: ID!) { placement(id: $id) { employerCheckIns { day state attendance skill conduct note } } }', { id: placementId });
