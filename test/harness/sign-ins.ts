import { hash } from '@node-rs/argon2';
import { generate, generateSecret } from 'otplib';
import { Browser } from './browser';
import { type Institution, People } from './data/people';
import type { RawResponse } from './raw-requests';
import type { Answer, Audience, Data, Person, Harness } from './harness';

export const SECRET = 'eleven words and one more';
export const PIN = '482913';
export const SIGN_IN =
  'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on SignInPayload { token } ... on Refusal { code message } ... on RateLimited { until } } }';
const AGAIN = 'mutation ($input: ReauthenticateInput!) { reauthenticate(input: $input) { __typename ... on Refusal { code } } }';

export interface Account {
  readonly person: Person;
  readonly login: string;
  readonly totpSecret?: string;
}

let networks = 0;
/** A network address not used before. */
export const freshNetwork = (): string => `198.${18 + (++networks >> 16)}.${(networks >> 8) & 255}.${networks & 255}`;
/** The headers of a request from a network, behind one proxy (WAYMARK_PROXIES=1). */
export const from = (network: string, token?: string): Record<string, string> => ({
  'x-forwarded-for': network,
  ...(token ? { authorization: `Bearer ${token}` } : {}),
});
const codeOf = async ({ totpSecret }: Account): Promise<string> => generate({ secret: totpSecret as string });

/** Accounts with credentials, and right and wrong sign-in attempts from any network. */
export class SignIns {
  readonly people: People;

  constructor(
    private readonly harness: Harness,
    private readonly institution: Institution,
  ) {
    this.people = new People(harness);
  }

  static async of(harness: Harness): Promise<SignIns> {
    return new SignIns(harness, await new People(harness).institution());
  }

  async withSecret(person: Person, secret = SECRET, totpSecret?: string): Promise<Account> {
    const values = [person.id, await hash(secret), totpSecret ?? null];
    const { login } = await this.harness.one<{ login: string }>('update account set secret_hash = $2, totp_secret = $3 where id = $1 returning login', values);
    return { person, login, ...(totpSecret ? { totpSecret } : {}) };
  }

  employer = async (): Promise<Account> => this.withSecret((await this.people.employer()).user);
  trainee = async (): Promise<Account> => this.withSecret((await this.people.trainee(this.institution)).user, PIN);
  staff = async (): Promise<Account> => this.withSecret(await this.people.staff(this.institution), SECRET, generateSecret());

  signIn = async (audience: Audience, input: object, network: string): Promise<Data> =>
    (await this.harness.post(audience, SIGN_IN, { input }, from(network))).data.signIn;

  wrong = (audience: Audience, login: string, network: string): Promise<Data> => this.signIn(audience, { login, secret: 'a wrong one' }, network);

  async wrongAttempts(times: number, audience: Audience, login: (at: number) => string, network: (at: number) => string): Promise<Data[]> {
    const answers: Data[] = [];
    // Ten at once: the service has eight connections per audience.
    for (let at = 0; at < times; at += 10) {
      const some = Array.from({ length: Math.min(10, times - at) }, (_, one) => this.wrong(audience, login(at + one), network(at + one)));
      answers.push(...(await Promise.all(some)));
    }
    return answers;
  }

  async right(audience: Audience, account: Account, network: string): Promise<Data> {
    const code = account.totpSecret ? { code: await codeOf(account) } : {};
    return this.signIn(audience, { login: account.login, secret: audience === 'trainee' ? PIN : SECRET, ...code }, network);
  }

  /** Re-authenticates in a live session. */
  async reauthenticate(account: Account, token: string, secret: string, network: string): Promise<Data> {
    const input = { secret, ...(account.totpSecret ? { code: await codeOf(account) } : {}) };
    const answer: Answer = await this.harness.post(account.person.audience, AGAIN, { input }, from(network, token));
    return answer.data.reauthenticate;
  }
}

/** A browser that records its responses. */
export class RecordingBrowser extends Browser {
  constructor(
    of: Harness,
    private readonly responses: RawResponse[],
  ) {
    super(of);
  }
  protected override keep(one: RawResponse): void {
    this.responses.push(one);
    super.keep(one);
  }
}
/** A browser with a chosen cookie. */
export class BrowserWithCookie extends Browser {
  constructor(of: Harness, name: string, value: string) {
    super(of);
    this.keep({ status: 200, headers: { 'set-cookie': [`${name}=${value}`] }, text: '' });
  }
}
