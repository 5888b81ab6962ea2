import type { Audience, Harness } from './harness';
import { type RawResponse, send } from './raw-requests';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

/** A browser: its cookies, and the hidden fields of the last page. */
export class Browser {
  readonly #cookies = new Map<string, string>();
  page = '';
  url: string;

  constructor(of: { readonly url: string }) {
    this.url = of.url;
  }

  protected keep({ headers }: RawResponse): void {
    for (const line of [headers['set-cookie'] ?? []].flat()) {
      const [pair = '', ...attributes] = line.split('; ');
      const [name = '', value = ''] = pair.split('=');
      const expires = attributes.find((one) => one.startsWith('Expires='));
      if (expires && Date.parse(expires.slice(8)) < Date.now()) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
  }
  private get cookie(): string {
    return [...this.#cookies].map((pair) => pair.join('=')).join('; ');
  }
  hold(audience: Audience, token: string): void {
    this.#cookies.set(`wm-${audience}`, token);
  }
  private at = (): Harness => ({ url: this.url }) as Harness;

  async get(path: string, method = 'GET'): Promise<RawResponse> {
    const response = await send(this.at(), method, path, { cookie: this.cookie });
    this.keep(response);
    this.page = response.text;
    return response;
  }
  hidden(name: string): string {
    return new RegExp(`name="${name}" value="([^"]*)"`).exec(this.page)?.[1] ?? '';
  }
  /** Submits a form of the page. @returns the redirect target */
  async post(path: string, fields: Record<string, string>): Promise<string> {
    const body = new URLSearchParams({
      csrf: this.hidden('csrf'),
      key: this.hidden('key'),
      atPage: this.hidden('atPage'),
      waiting: this.hidden('waiting'),
      ...fields,
    });
    const response = await send(this.at(), 'POST', path, { cookie: this.cookie, 'sec-fetch-site': 'same-origin', ...FORM }, body.toString());
    this.keep(response);
    return String(response.headers.location ?? response.status);
  }
}
