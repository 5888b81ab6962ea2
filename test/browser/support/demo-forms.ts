import { sessionCookie } from '../../../src/platform/http/session-cookies';
import { WebModule } from '../../../src/web/web.module';
import { fillDemo } from '../../harness/data/demo';
import type { Audience, Harness } from '../../harness/harness';
import { routesOf } from '../../harness/routes';
import { pagesFrom, Route } from './crawl';
import { type FormFound, formsIn } from './page-forms';

export const START: Readonly<Record<Audience, string>> = { trainee: '/', employer: '/employer', staff: '/staff' };
export const AUDIENCES = ['trainee', 'employer', 'staff'] as const;

interface Member {
  readonly audience: Audience;
  readonly account: string | null;
}
export interface FormTarget {
  readonly member: Member;
  readonly address: string;
  readonly route: string;
  /** Identifies a form of the page by its fields. */
  readonly shape: string;
}

/** The demo draws its ids from a seed, except these, which the database gives; what a row is about names it in every demo. */
const IDS = `
  select id::text as id, institution_id || kind || cause_id as about from task
  union all select id::text, 'report ' || from_on || to_on from indicator_report
  union all select id::text, id::text from account union all select id::text, id::text from trainee
  union all select id::text, id::text from vacancy union all select id::text, id::text from referral
  union all select id::text, id::text from offer union all select id::text, id::text from placement
  union all select id::text, id::text from follow_up union all select id::text, id::text from safety_alert
  order by about`;

/** Every form that demo users can reach, by following the links in Khmer. */
export class DemoForms {
  #forms: FormTarget[] = [];
  #ids = new Map<string, string>();

  constructor(private readonly harness: Harness) {}

  /**
   * The forms in a demo just filled, because a submitted form may be absent in the next test. Only the first
   * time are they searched for: the next demo has the same rows.
   */
  async met(): Promise<FormTarget[]> {
    await this.harness.empty();
    const accounts = await fillDemo(this.harness);
    const rows = await this.harness.sql<{ id: string; about: string }>(IDS);
    const ids = new Map(rows.map(({ id, about }) => [about, id]));
    if (this.#forms.length === 0) this.#forms = await this.#search(accounts);
    else {
      expect([...ids.keys()]).toEqual([...this.#ids.keys()]);
      const renamed = new Map([...this.#ids].map(([about, id]) => [id, ids.get(about) ?? id]));
      this.#forms = this.#forms.map((form) => ({ ...form, address: form.address.replaceAll(/[0-9a-f-]{36}/g, (id) => renamed.get(id) ?? id) }));
    }
    this.#ids = ids;
    expect(this.#forms.length).toBeGreaterThan(100);
    return this.#forms;
  }

  async cookieOf({ audience, account }: Member): Promise<string> {
    const session = account === null ? null : await this.harness.session(audience, account);
    return `wm-lang=km${session ? `; ${sessionCookie(audience, false)}=${session.token}` : ''}`;
  }

  async #search(accounts: readonly { audience: Audience; login: string }[]): Promise<FormTarget[]> {
    const forms: FormTarget[] = [];
    const members: Member[] = AUDIENCES.map((audience) => ({ audience, account: null }));
    for (const { audience, login } of accounts)
      members.push({ audience, account: (await this.harness.one<{ id: string }>('select id from account where login = $1', [login])).id });
    const routes = routesOf(this.harness.app, WebModule, 'GET').map((path) => new Route(path));
    const keys = new Set<string>();
    for (const member of members) {
      await this.harness.sql('delete from daily_disclosure');
      const options = { home: this.harness.url, start: START[member.audience], cookie: await this.cookieOf(member), routes, most: 1 };
      for await (const page of pagesFrom(options)) {
        for (const form of formsIn(page.body)) {
          const target = { member, address: page.address, route: page.route, shape: shapeOf(form) };
          const key = `${member.audience} ${page.route} ${target.shape}`;
          if (keys.has(key) || isLeaving(form)) continue;
          keys.add(key);
          forms.push(target);
        }
      }
    }
    return forms;
  }
}

/** Signing out has no answers, and a CSV download is not a page. */
const isLeaving = ({ action }: FormFound): boolean => /\/(sign-out|tried)$|\.csv$/.test(action);
export const shapeOf = ({ action, controls, button }: FormFound): string =>
  `${action.replaceAll(/[0-9a-f-]{36}/g, ':id')} ${controls.map(({ name }) => name).join(' ')} ${button?.join('=') ?? ''}`;
