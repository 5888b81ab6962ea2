import { setTimeout as sleep } from 'node:timers/promises';
import { generate } from 'otplib';

const START = { trainee: '/', employer: '/employer', staff: '/staff' };
/** How long a six-digit code is valid. */
const CODE_MS = 30_000;
const SIGN_IN_ADDRESS = { trainee: '/sign-in', employer: '/employer/sign-in', staff: '/staff/sign-in' };

/** A demo account with its own programmatic browser: it stores cookies and follows no redirects. */
export class Visitor {
  #jar = new Map();
  #token;

  constructor(home, account) {
    this.home = home;
    this.account = account;
    this.#jar.set('wm-lang', account.audience === 'staff' ? 'en' : 'km');
  }

  /** Signs in; if the current six digits were used before, retries with the next ones. */
  async signIn() {
    for (let isFirst = true; !(await this.#signInNow()); isFirst = false) {
      if (!isFirst || !this.account.totpSecret) throw new Error(`Cannot sign in as ${this.account.login}`);
      await sleep(CODE_MS - (Date.now() % CODE_MS) + 100);
    }
    return this;
  }

  /** @returns whether a session is open now */
  async #signInNow() {
    const { audience, login, secret, totpSecret } = this.account;
    const { body } = await this.get(START[audience]);
    const form = new URLSearchParams({
      csrf: /name="csrf" value="([^"]+)"/.exec(body)?.[1] ?? '',
      key: crypto.randomUUID(),
      login,
      secret,
      ...(totpSecret ? { code: await generate({ secret: totpSecret }) } : {}),
    });
    const { status } = await this.#fetch(SIGN_IN_ADDRESS[audience], { method: 'POST', body: form });
    return status === 303 && [...this.#jar.keys()].some((name) => name.endsWith(`wm-${audience}`));
  }

  /** @returns status and text of a page, and the milliseconds until its last byte */
  get(address) {
    return this.#timed(address);
  }

  /** Sends a form whose answer is a page, with the token of this session. @returns as `get` */
  async submit(address, fields) {
    this.#token ??= /name="csrf" value="([^"]+)"/.exec((await this.get(START[this.account.audience])).body)?.[1] ?? '';
    return this.#timed(address, { method: 'POST', body: new URLSearchParams({ csrf: this.#token, ...fields }) });
  }

  async #timed(address, options) {
    const began = performance.now();
    const answer = await this.#fetch(address, options);
    const body = await answer.text();
    return { status: answer.status, body, ms: performance.now() - began };
  }

  /** Sends a form. @returns the status, and its redirect or text */
  async post(address, body) {
    const answer = await this.#fetch(address, { method: 'POST', body });
    return { status: answer.status, location: answer.headers.get('location'), body: await answer.text() };
  }

  async #fetch(address, options = {}) {
    const cookie = [...this.#jar].map((pair) => pair.join('=')).join('; ');
    const answer = await fetch(this.home + address, { ...options, headers: { cookie, 'sec-fetch-site': 'same-origin' }, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value) this.#jar.set(name, value);
      else this.#jar.delete(name);
    }
    return answer;
  }
}
