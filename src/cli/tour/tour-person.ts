import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { generate } from 'otplib';
import type { Audience } from '../../platform/security/actor';
import { CommandFailure } from '../command-result';
import { EMPLOYER_DOCUMENTS } from './tour-documents';

/** An account of the demo, as the first start saved it. */
export interface Account {
  readonly role: string;
  readonly audience: Audience;
  readonly login: string;
  readonly secret: string;
  readonly totpSecret?: string;
}

/** Fields of a refused mutation's response. */
export interface RefusalFields {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly until?: string;
  readonly problems?: readonly { readonly path: string; readonly message: string }[];
}
interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string }[];
}

const TIMEOUT_MS = 20_000;
/** Validity period of a six-digit code. */
const STEP_MS = 30_000;

async function post(url: string, audience: Audience, token: string | null, query: string, variables: object): Promise<unknown> {
  const response = await fetch(new URL(`/graphql/${audience}`, url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => {
    throw new CommandFailure(`No Waymark answers at ${url}. Start it with \`npm start\`, or name its address with --url.`);
  });
  const answer = (await response.json().catch(() => {
    throw new CommandFailure(`What answers at ${url} is not Waymark. Name its address with --url.`);
  })) as Answer;
  if (answer.errors) throw new CommandFailure(`The service rejected a document of the tour: ${answer.errors.map(({ message }) => message).join('; ')}`);
  return Object.values(answer.data ?? {})[0];
}

/** A person signed in through the public API, who sends operations as any client would. */
export class Person {
  private constructor(
    readonly url: string,
    readonly account: Account,
    private readonly token: string,
  ) {}

  static async signIn(url: string, account: Account): Promise<Person> {
    const { login, secret, totpSecret } = account;
    const attempt = async (): Promise<{ token?: string; message?: string }> => {
      const input = { login, secret, ...(totpSecret ? { code: await generate({ secret: totpSecret }) } : {}) };
      return (await post(url, account.audience, null, EMPLOYER_DOCUMENTS.signIn, { input })) as { token?: string; message?: string };
    };
    let answer = await attempt();
    if (!answer.token && totpSecret) {
      // each code works once, and a tour just before this one may have used it
      await sleep(STEP_MS - (Date.now() % STEP_MS));
      answer = await attempt();
    }
    if (!answer.token) throw new CommandFailure(`${account.role} could not sign in: ${answer.message}`);
    return new Person(url, account, answer.token);
  }

  /** Executes a document and returns the value of its only field. */
  execute<T>(document: string, variables: object = {}): Promise<T> {
    return post(this.url, this.account.audience, this.token, document, variables) as Promise<T>;
  }

  /** Executes a mutation that may be refused. */
  attempt<T>(document: string, variables: object): Promise<T & RefusalFields> {
    return this.execute<T & RefusalFields>(document, { ...variables, key: randomUUID() });
  }

  /** Executes a mutation that must succeed for the tour to continue. */
  async mutate<T>(document: string, variables: object): Promise<T> {
    const answer = await this.attempt<T>(document, variables);
    if (answer.code === undefined) return answer;
    const problems = (answer.problems ?? []).map(({ path, message }) => `${path}: ${message}`);
    const field = /\{ (\w+)\(/.exec(document)?.[1] ?? '';
    throw new CommandFailure(`The tour stopped: ${field} of ${this.account.role} was refused with ${answer.code}. ${[answer.message, ...problems].join(' ')}`);
  }
}
