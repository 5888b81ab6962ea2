import 'reflect-metadata';
import { inFull } from '../../sizes';
import { faultIn } from '../../harness/raw-requests';
import { Harness } from '../../harness/harness';
import { AUDIENCES, DemoForms, type FormTarget, shapeOf, START } from '../support/demo-forms';
import { type Control, filled, type Filling, type FormFound, formsIn } from '../support/page-forms';
import { isBare } from '../support/error-summaries';

/**
 * Submits every form that demo users can reach in Khmer, in all the ways people do: empty, overlong, with
 * invisible characters, with other digits, twice at once, again after Back, and after the session has expired.
 * No response may be a server error or in English, and no action may be applied twice.
 */
jest.setTimeout(1_200_000);
const KHMER = /[\u1780-\u17ff]/;
const TYPED = 'ពាក្យដែលបានវាយ 7f3';

interface Answered {
  readonly status: number;
  readonly address: string;
  readonly body: string;
  /** A file to save, such as an export. */
  readonly isFile: boolean;
}

async function answered(answer: Response): Promise<Answered> {
  const isFile = answer.headers.get('content-disposition')?.startsWith('attachment') ?? false;
  return { status: answer.status, address: answer.headers.get('location') ?? '', body: await answer.text(), isFile };
}

let harness: Harness;
let demo: DemoForms;

beforeAll(async () => {
  harness = await Harness.start({ withSkillSearch: true });
  demo = new DemoForms(harness);
}, 60_000);
afterAll(() => harness.end());

/** Retries once on a keep-alive connection that was just closed, as a browser does. */
const fetchWithRetry = (address: string, how: RequestInit): Promise<Response> => {
  const ask = (): Promise<Response> => fetch(harness.url + address, { ...how, redirect: 'manual' });
  return ask().catch(ask);
};

/** A user with a separate session for one form, so that a form that ends the session affects no other. */
class Sender {
  private constructor(
    readonly target: FormTarget,
    private cookie: string,
  ) {}

  static async of(target: FormTarget): Promise<Sender> {
    return new Sender(target, await demo.cookieOf(target.member));
  }

  /** The current form; undefined if its subject no longer exists. */
  async form(): Promise<FormFound | undefined> {
    return this.formIn(await this.get(this.target.address));
  }

  formIn({ body }: Answered): FormFound | undefined {
    return formsIn(body).find((form) => shapeOf(form) === this.target.shape);
  }

  async get(address: string): Promise<Answered> {
    const answer = await fetchWithRetry(address, { headers: { cookie: this.cookie } });
    for (const setCookie of answer.headers.getSetCookie()) if (setCookie.startsWith('wm-form')) this.cookie += `; ${setCookie.split(';')[0]}`;
    return answered(answer);
  }

  async send(form: FormFound, pairs: readonly (readonly [string, string])[]): Promise<Answered> {
    const body = form.isUpload ? new FormData() : new URLSearchParams();
    for (const [name, value] of pairs) body.append(name, value);
    const answer = await fetchWithRetry(form.action, { method: 'POST', headers: { cookie: this.cookie }, body });
    return answered(answer);
  }

  /** The faults of a response, and of the page it redirects to. */
  async faults(answer: Answered): Promise<string[]> {
    if (answer.status !== 303 && answer.status !== 302) return pageFaults(answer);
    if (!answer.address.startsWith('/')) return [`leads to ${answer.address}`];
    return pageFaults(await this.get(answer.address.split('#')[0] ?? ''));
  }
}

function pageFaults({ status, address, body, isFile }: Answered): string[] {
  const wrong = faultIn({ status, headers: {}, text: body });
  if (wrong) return [wrong];
  if (status === 302 || status === 303 || (status === 200 && isFile)) return [];
  if (!/<html lang="km"/.test(body)) return [`an answer ${status} that is no page in Khmer: ${body.slice(0, 120)} ${address}`];
  const [, summary = ''] = /<section class="problems"[^>]*>(.*?)<\/section>/s.exec(body) ?? [];
  const entries = [...summary.matchAll(/<li[^>]*>(.*?)<\/li>/gs)].map(([, item = '']) => item);
  const beside = [...body.matchAll(/<span class="problem"[^>]*>(.*?)<\/span>/gs)].map(([, text = '']) => text);
  const ids = new Set([...body.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
  return [
    ...[...entries, ...beside].filter((text) => !KHMER.test(text)).map((text) => `told in English: ${text}`),
    ...entries.flatMap((item) => [...item.matchAll(/href="#([^"]+)"/g)].filter(([, id]) => !ids.has(id)).map(([, id]) => `leads to no field: #${id}`)),
    ...entries.filter(isBare).map((item) => `does not name its field: ${item}`),
    ...entries.filter((item) => item.includes('ចម្លើយខ្លះត្រូវពិនិត្យឡើងវិញ')).map(() => 'does not say which answer needs another look'),
  ];
}

const pickValue = ({ kind, options, value }: Control): string | undefined => (kind === 'several' ? value : (value ?? options[0]));
const typing =
  (text: string): Filling =>
  (control) =>
    control.kind === 'text' || control.kind === 'password' ? text : pickValue(control);
const HARD: Readonly<Record<string, Filling>> = {
  empty: ({ kind }) => (kind === 'choice' || kind === 'several' ? undefined : ''),
  'too long': typing('ក'.repeat(900)),
  'far too long': typing('ក'.repeat(40_000)),
  emoji: typing('👩‍🍳🫶🏽'),
  invisible: typing('\u200b\u2060 \u200b'),
  'right to left': typing('bad\u202etxet مساعد'),
  'control signs': typing('a\u0000b\u0007\ud800'),
  'Khmer digits': typing('១២'),
  'Arabic digits': typing('١٢'),
  'an answer that nobody gave': (control) => (control.kind === 'text' ? '-1' : control.kind === 'password' ? 'x' : 'NOTHING'),
};

const PLAUSIBLE: Readonly<Record<string, string>> = { numeric: '2', decimal: '2.5', time: '08:00', email: 'sourdough@example.com', tel: '012345678' };
const DAY_MS = 86_400_000;
const dayIn = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
/** Answers that may be valid, with this day in every date field. */
const plausible =
  (day: string): Filling =>
  (control) => {
    const { kind, type, name, value, options } = control;
    if (kind === 'list') return value || options.find((option) => option !== '');
    if (kind !== 'text') return value ?? options[0];
    return value || PLAUSIBLE[type] || (type === 'date' || /On$|Day$|day$|until/i.test(name) ? day : TYPED);
  };

/** Each fault once, with the form that has it. */
class Faults {
  readonly #faults = new Set<string>();

  add({ route, shape }: FormTarget, how: string, faults: readonly string[]): void {
    for (const fault of faults) this.#faults.add(`${route} · ${shape.split(' ')[0]} · ${how}: ${fault}`);
  }

  get all(): string[] {
    return [...this.#faults].sort();
  }
}

test.each(AUDIENCES)('a submission that is too long for any form shows %s an error page', async (audience) => {
  const headers = { cookie: 'wm-lang=km', 'content-type': 'application/x-www-form-urlencoded' };
  const answer = await fetch(`${harness.url}${START[audience]}`, { method: 'POST', headers, body: `text=${'x'.repeat(120_000)}` });
  const body = await answer.text();
  expect([answer.status, pageFaults({ status: answer.status, address: '', body, isFile: false })]).toEqual([413, []]);
  expect(body).toContain('យើងអានអ្វីដែលអ្នកផ្ញើមិនបានទេ');
  expect(body).toContain(`class="${audience}"`);
});

inFull('hard input is told in Khmer, beside its field, and breaks no page', async () => {
  const faults = new Faults();
  for (const target of await demo.met()) {
    await harness.sql('delete from daily_disclosure');
    let sender = await Sender.of(target);
    let form = await sender.form();
    for (const [how, filling] of Object.entries(HARD)) {
      if (!form) continue;
      const answer = await sender.send(form, filled(form, filling));
      faults.add(target, how, await sender.faults(answer));
      // the next input goes into the form that the answer shows again, and else into a new one
      form = sender.formIn(answer);
      if (form) continue;
      sender = await Sender.of(target);
      form = await sender.form();
    }
  }
  expect(faults.all).toEqual([]);
});

inFull('what was typed when the session had ended is there again after signing in', async () => {
  const faults = new Faults();
  for (const target of await demo.met()) {
    const { member } = target;
    if (member.audience === 'trainee' || member.account === null) continue;
    const sender = await Sender.of(target);
    const form = await sender.form();
    const texts =
      form?.controls.filter(({ kind, name, type }) => kind === 'text' && !['code', 'date', 'time'].includes(type) && !/^(code|pin|secret)$/i.test(name)) ?? [];
    if (!form || form.isUpload || texts.length === 0) continue;
    await harness.sql("update session set last_seen_at = now() - interval '2 hours' where account_id = $1", [member.account]);
    const { status, address } = await sender.send(form, filled(form, typing(TYPED)));
    const key = new URL(address, harness.url).searchParams.get('d');
    if (status !== 303 || key === null) {
      faults.add(target, 'ended', [`answers ${status} and leads to ${address}`]);
      continue;
    }
    const back = form.controls.find(({ name }) => name === 'atPage')?.value ?? target.address;
    const { body } = await (await Sender.of(target)).get(`${back}${back.includes('?') ? '&' : '?'}d=${key}`);
    if (!body.includes(TYPED)) faults.add(target, 'ended', [`lost ${texts.map(({ name }) => name).join(' ')}`]);
  }
  expect(faults.all).toEqual([]);
});

const NOISE = /^(form_draft|session|idempotency|audit_pending|request_count|daily_disclosure|sign_in_attempt|known_device)$/;
async function rows(): Promise<ReadonlyMap<string, number>> {
  const tables = await harness.sql<{ name: string }>(
    "select schemaname || '.' || tablename as name from pg_tables where schemaname in ('public', 'protected') and tablename !~ '^(skill|occupation|isco|taxonomy)' order by 1",
  );
  const counted = tables.map(({ name }) => name).filter((name) => !NOISE.test(name.split('.')[1] ?? ''));
  const counts = await harness.one<Record<string, string>>(`select ${counted.map((name) => `(select count(*) from ${name}) as "${name}"`).join(', ')}`);
  return new Map(Object.entries(counts).map(([name, count]) => [name, Number(count)]));
}
const unlike = (is: ReadonlyMap<string, number>, was: ReadonlyMap<string, number>): string[] =>
  [...is].filter(([table, count]) => count !== was.get(table)).map(([table, count]) => `${table} has ${count} rows, not ${was.get(table)}`);

/** Submits a form twice at once, and then again unchanged. @returns whether it was accepted */
async function sendOften(sender: Sender, faults: Faults, filling: Filling): Promise<boolean> {
  const form = await sender.form();
  if (!form || form.isUpload) return false;
  const events = async (): Promise<number> => (await harness.one<{ n: number }>('select count(*)::int as n from outbox')).n;
  const [was, eventsBefore] = [await rows(), await events()];
  const pairs = filled(form, filling);
  for (const answer of await Promise.all([sender.send(form, pairs), sender.send(form, pairs)])) faults.add(sender.target, 'twice', await sender.faults(answer));
  const after = await rows();
  const twice = await harness.sql<{ event: string }>(
    "select event from outbox group by event, subject_id, occurred_at having count(*) > 1 and max(occurred_at) > app.now() - interval '1 minute'",
  );
  if ((await events()) > eventsBefore)
    faults.add(
      sender.target,
      'twice',
      twice.map(({ event }) => `${event} was told twice`),
    );
  faults.add(sender.target, 'once more', await sender.faults(await sender.send(form, pairs)));
  faults.add(sender.target, 'once more', unlike(await rows(), after));
  return unlike(after, was).length > 0;
}

inFull('sent twice at once and once more after Back, a form counts once', async () => {
  const faults = new Faults();
  const acceptedShapes = new Set<string>();
  for (const target of (await demo.met()).filter(({ member }) => member.account !== null)) {
    await harness.sql('delete from daily_disclosure');
    for (const day of [dayIn(0), dayIn(-2), dayIn(40)]) {
      if (await sendOften(await Sender.of(target), faults, plausible(day))) {
        acceptedShapes.add(target.shape);
        break;
      }
    }
  }
  expect(faults.all).toEqual([]);
  expect(acceptedShapes.size).toBeGreaterThan(25);
});
