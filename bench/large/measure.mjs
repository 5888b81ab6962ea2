import { setTimeout as sleep } from 'node:timers/promises';
import { say } from '../../scripts/say.mjs';
import { ACCOUNT, PAGES } from './pages.mjs';
import { mostRead, planText } from './statements.mjs';
import { Visitor } from './visitor.mjs';

const WARM_UPS = 3;
const VISITS = 40;
/** A slow page is visited less often, so that the whole run takes only minutes. */
const MAX_PAGE_MS = 12_000;
const MIN_VISITS = 8;
const POLL_MS = 500;
/** Slower nested statements are listed with their plan. */
const NESTED_SLOW_MS = 20;

/**
 * Visits every page as its usual user; pages that a worker counts only while one runs (`isCounted`).
 * @param options.only part of the roles and addresses to visit
 * @returns for each page: p50 and p95 in milliseconds, its statements, and the slowest of them with its plan
 */
export async function measure({ home, accounts, run, statements, pages: roles = PAGES, only = '', isShort, isCounted = false }) {
  const measured = [];
  for (const { who, as, pages } of roles) {
    const [audience, note] = as;
    const wanted = pages.filter(({ address, hasLimit = true }) => `${who} ${address}`.includes(only) && hasLimit !== isCounted);
    if (wanted.length === 0) continue;
    const account = accounts.find((one) => one.audience === audience && one.note === note);
    const [{ account: id, of }] = await run(ACCOUNT, [audience, account.login]);
    const visitor = await new Visitor(home, account).signIn();
    for (const { address, ids, forms, hasLimit = true } of wanted) {
      const addresses = ids ? (await run(ids, [id, of])).map((row) => address.replace(':id', row.id)) : [address];
      const visits = forms ? forms.map((fields) => () => visitor.submit(address, fields)) : addresses.map((one) => () => visitor.get(one));
      if (addresses.length === 0) throw new Error(`Cannot measure ${address} as ${who}: no row for it`);
      // the daily limit of people is not part of the measurement
      await run('truncate daily_disclosure, daily_listing');
      const figures = isCounted ? await waitForFigures(visitor, addresses[0]) : {};
      const page = await measurePage(address, isCounted ? visits.slice(0, 1) : visits, statements, isShort);
      const counted = isCounted ? `figures after ${figures.figuresSeconds} s, then ` : '';
      say(`bench: ${who} ${address}: ${counted}p50 ${page.p50} ms, p95 ${page.p95} ms, ${page.statements} statements in ${page.sqlMs} ms`);
      measured.push({ who, address, hasLimit, ...figures, ...page });
    }
  }
  return measured;
}

/**
 * Opens a page until a worker has counted its figures.
 * @returns the seconds until then, and how long this page and another one took to answer in that time
 */
async function waitForFigures(visitor, address) {
  const began = performance.now();
  const [ownTimes, otherTimes] = [[], []];
  for (;;) {
    const { status, body, ms } = await visitor.get(address);
    ownTimes.push(ms);
    if (status !== 200 || /This calculation (failed|was cancelled|reached|needs)/.test(body)) throw new Error(`${address} shows no figures: status ${status}`);
    if (!body.includes('<progress')) break;
    otherTimes.push((await visitor.get('/staff')).ms);
    await sleep(POLL_MS);
  }
  return {
    figuresSeconds: rounded((performance.now() - began) / 1000),
    waitingMost: rounded(Math.max(...ownTimes)),
    othersMost: rounded(Math.max(0, ...otherTimes)),
  };
}

/** @param visits of one page, at its addresses or with its forms */
async function measurePage(address, visits, statements, isShort) {
  let failed = 0;
  const visit = async (n) => {
    const { status, ms } = await visits[n % visits.length]();
    if (status !== 200 && failed++ === 0) say(`bench: ${address} answered ${status}`);
    return ms;
  };
  for (let n = 0; n < (isShort ? 1 : WARM_UPS * visits.length); n++) await visit(n);
  const times = [];
  const maxVisits = isShort ? 2 : VISITS;
  for (let n = 0, spent = 0; n < maxVisits && (n < MIN_VISITS || spent < MAX_PAGE_MS); n++) {
    const ms = await visit(n);
    spent += ms;
    times.push(ms);
  }
  times.sort((a, b) => a - b);
  const sent = await ownStatements(statements, () => visit(0));
  const [slowest] = [...sent].sort((a, b) => b.ms - a.ms);
  // statements inside functions and policies are read only in this extra visit, because including them would
  // count a statement several times
  const nested = await statements.during(() => visit(0), { isNested: true });
  const inside = nested.filter(({ ms }) => ms >= NESTED_SLOW_MS);
  const reads = nested.map(({ plan }) => mostRead(plan)).sort((a, b) => b.rows - a.rows);
  return {
    visits: times.length,
    failed,
    p50: rounded(times[Math.floor((times.length - 1) / 2)]),
    p95: rounded(times[Math.ceil(times.length * 0.95) - 1]),
    statements: sent.length,
    sqlMs: rounded(sent.reduce((sum, { ms }) => sum + ms, 0)),
    read: reads[0] ?? { table: '', rows: 0 },
    slowest: slowest && { query: slowest.query, ms: slowest.ms, plan: planText(slowest.plan) },
    inside: inside.map(({ query, ms, plan }) => ({ query, ms, plan: planText(plan) })),
  };
}

/** The fewer of two counts, because a job in the background may add its own statements to one of them. */
async function ownStatements(statements, visit) {
  const counts = [await statements.during(visit), await statements.during(visit)];
  return counts.reduce((fewest, sent) => (sent.length < fewest.length ? sent : fewest));
}

const rounded = (ms) => Math.round(ms * 10) / 10;
