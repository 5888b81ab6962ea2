// `npm run bench:access`: measures the cost of access rules in the database, and the cost of a list compared
// with the smallest possible implementation. `docs/benchmarks.md` explains each figure.
// - `--smoke`: a few requests, to check that it runs and that all implementations give the same answer
// - `--only=requests`: only the cost of a request over HTTP; `--only=lists`: only the other figures
import './access/production-env.mjs';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { isDeepStrictEqual } from 'node:util';
import { say } from '../scripts/say.mjs';
import { openBare } from './access/bare.mjs';
import { openInstallation } from './access/installation.mjs';
import { LISTS } from './access/lists.mjs';
import { clientOf, REQUESTS, variablesFor } from './access/requests.mjs';
import { openService } from './access/service.mjs';
import { AlternateRounds } from './access/alternate-rounds.mjs';
import { cpuMsOf, startApi } from './large/service-processes.mjs';
import { Figures } from './matching/figures.mjs';

const isSmoke = process.argv.includes('--smoke');
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
const { rounds, calls } = isSmoke ? { rounds: 2, calls: 3 } : { rounds: 15, calls: 60 };
/**
 * Maximum ratios: to the same service without login, role and row-level security; to bare graphql-js with
 * handwritten SQL.
 */
const MAX_RATIO_UNGUARDED = 1.3;
const MAX_RATIO_BARE = 2.5;
/** Processor time of another process has a resolution of 10 ms, so a round must be long. */
const PER_REQUEST = 5;
/** Number of warm-up requests before each request is measured. */
const WARM_UP_REQUESTS = 3_000;

const figures = new Figures();
const installation = await openInstallation();
const resources = [];
/** Registers a resource, so that it is always closed before the database under it stops. */
const track = async (one) => resources[resources.push(await one) - 1];
try {
  const service = await track(openService(installation));
  figures.machine();
  if (only !== 'requests') {
    const unguarded = await track(openService(installation, { isGuarded: false, token: service.token }));
    const bare = await track(openBare(installation));
    for (const list of LISTS) await measure(list, { service, unguarded, bare });
    await measureSteps(service, bare);
  }
  if (only !== 'lists') await measureRequests(service.token);
} finally {
  for (const one of resources) await one.close();
  await installation.close();
}
if (figures.missed.length > 0) say(`bench: missed: ${figures.missed.join('; ')}`);
process.exitCode = figures.missed.length > 0 && !isSmoke ? 1 : 0;

function rowsOf(answer) {
  return Object.values(answer)[0].nodes.length;
}

/** Measures one list: in the service, in the service without database guards, and in bare graphql-js. */
async function measure(list, { service, unguarded, bare }) {
  say(`bench: ${list.name}`);
  const ask = (one) => () => one.ask(list.document);
  const [guardedAnswer, unguardedAnswer, bareAnswer] = [await service.ask(list.document), await unguarded.ask(list.document), await bare.ask(list.document)];
  if (!isDeepStrictEqual(guardedAnswer, bareAnswer)) throw new Error(`${list.name}: ${JSON.stringify(guardedAnswer)} is not ${JSON.stringify(bareAnswer)}`);
  // without row-level security the list has people of all institutions, so only the number of rows can be
  // compared
  if (rowsOf(guardedAnswer) !== rowsOf(unguardedAnswer)) throw new Error(`${list.name}: ${rowsOf(guardedAnswer)} rows are not ${rowsOf(unguardedAnswer)}`);
  const [guarded, open, bareTimes] = await new AlternateRounds([ask(service), ask(unguarded), ask(bare)], { rounds, calls }).run();
  const rows = { rows: rowsOf(guardedAnswer) };
  figures.add(list.name, guarded.wallMs, 'ms', rows);
  figures.add(list.name, guarded.wallMs, 'ms', {
    peer: 'the same without login, role and row-level security',
    peerValue: open.wallMs,
    ratio: open.wallMs / guarded.wallMs,
  });
  figures.add(`${list.name}, processor`, guarded.cpuMs, 'ms', {
    peer: 'bare graphql-js with SQL by hand',
    peerValue: bareTimes.cpuMs,
    ratio: bareTimes.cpuMs / guarded.cpuMs,
  });
  figures.ceiling(`${list.name}: times the same without login, role and row-level security`, guarded.wallMs / open.wallMs, MAX_RATIO_UNGUARDED);
  figures.ceiling(`${list.name}: times the processor of bare graphql-js`, guarded.cpuMs / bareTimes.cpuMs, MAX_RATIO_BARE);
}

/** Measures each additional step of a request, in processor time. */
async function measureSteps(service, bare) {
  const [list] = LISTS;
  const steps = {
    'bare graphql-js, a query without data': () => bare.ask('{ __typename }'),
    'the endpoint, a query without data': () => service.ask('{ __typename }'),
    'the endpoint, a query of one statement': () => service.ask('{ provinces { code } }'),
    'the endpoint, the list without its edges': () => service.ask(list.withoutEdges),
    'the endpoint, the whole list': () => service.ask(list.document),
  };
  const results = await new AlternateRounds(Object.values(steps), { rounds, calls }).run();
  for (const [at, name] of Object.keys(steps).entries()) figures.add(`step: ${name}`, results[at].cpuMs, 'ms', { wallMs: results[at].wallMs });
}

/**
 * Measures requests of a signed-in person over HTTP: the service as in production, and the smallest server
 * that can answer, each in its own process.
 */
async function measureRequests(token) {
  const api = await track(startApi(installation.environment).then((started) => ({ ...started, close: started.stop })));
  const peer = await track(openPeer());
  const id = await installation.withReferrals();
  const askers = [clientOf(`${api.home}/graphql/staff`, token), clientOf(peer.home, token)];
  // warm-up, to measure a service that has been running for a while
  if (!isSmoke)
    for (const { document } of REQUESTS) for (const ask of askers) for (let time = 0; time < WARM_UP_REQUESTS; time++) await ask(document, variablesFor(id));
  for (const { name, document, most } of REQUESTS) {
    say(`bench: ${name}`);
    const [answer, peerAnswer] = [await askers[0](document, variablesFor(id)), await askers[1](document, variablesFor(id))];
    if (!isDeepStrictEqual(answer, peerAnswer)) throw new Error(`${name}: ${JSON.stringify(answer)} is not ${JSON.stringify(peerAnswer)}`);
    const clients = askers.map((ask) => () => ask(document, variablesFor(id)));
    const [ours, bare] = await new AlternateRounds(clients, { rounds, calls: calls * PER_REQUEST, cpuClocks: [api.processor, peer.processor] }).run();
    figures.add(`${name}, processor`, ours.cpuMs, 'ms', {
      peer: 'bare graphql-js over node:http with SQL by hand',
      peerValue: bare.cpuMs,
      ratio: bare.cpuMs / ours.cpuMs,
      wallMs: ours.wallMs,
      peerWallMs: bare.wallMs,
    });
    figures.ceiling(`${name}: times the processor of bare graphql-js`, ours.cpuMs / bare.cpuMs, most);
  }
}

async function openPeer() {
  const child = fork('bench/access/peer.mjs', { env: { ...process.env, DATABASE_URL: installation.superuser } });
  const [port] = await once(child, 'message');
  return { home: `http://127.0.0.1:${port}`, processor: () => cpuMsOf(child.pid), close: () => child.disconnect() };
}
