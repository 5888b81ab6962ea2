// `npm run bench:access`: measures the cost of access rules in the database, and the cost of a list compared
// with the smallest possible implementation. `docs/benchmarks.md` explains each figure.
// - `--smoke`: a few requests, to check that it runs and that all implementations give the same answer
// - `--only=requests`: only the cost of a request over HTTP; `--only=lists`: only the other figures
import './access/in-earnest.mjs';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { isDeepStrictEqual } from 'node:util';
import { say } from '../scripts/say.mjs';
import { openBare } from './access/bare.mjs';
import { openInstallation } from './access/installation.mjs';
import { LISTS } from './access/lists.mjs';
import { clientOf, REQUESTS, variablesFor } from './access/requests.mjs';
import { openService } from './access/service.mjs';
import { Turns } from './access/turns.mjs';
import { processorOf, startApi } from './large/service.mjs';
import { Figures } from './matching/figures.mjs';

const isSmoke = process.argv.includes('--smoke');
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
const { rounds, questions } = isSmoke ? { rounds: 2, questions: 3 } : { rounds: 15, questions: 60 };
/**
 * Maximum ratios: to the same service without login, role and row-level security; to bare graphql-js with
 * handwritten SQL.
 */
const GUARDED = 1.3;
const BARE = 2.5;
/** Processor time of another process has a resolution of 10 ms, so a round must be long. */
const PER_REQUEST = 5;
/** Number of warm-up requests before each request is measured. */
const WARM = 3_000;

const figures = new Figures();
const installation = await openInstallation();
const opened = [];
/** Registers a resource, so that it is always closed before the database under it stops. */
const opening = async (one) => opened[opened.push(await one) - 1];
try {
  const service = await opening(openService(installation));
  figures.machine();
  if (only !== 'requests') {
    const unguarded = await opening(openService(installation, { isGuarded: false, token: service.token }));
    const bare = await opening(openBare(installation));
    for (const list of LISTS) await measure(list, { service, unguarded, bare });
    await measureSteps(service, bare);
  }
  if (only !== 'lists') await measureRequests(service.token);
} finally {
  for (const one of opened) await one.close();
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
  const [asked, plainly, byHand] = [await service.ask(list.document), await unguarded.ask(list.document), await bare.ask(list.document)];
  if (!isDeepStrictEqual(asked, byHand)) throw new Error(`${list.name}: ${JSON.stringify(asked)} is not ${JSON.stringify(byHand)}`);
  // without row-level security the list has people of all institutions, so only the number of rows can be
  // compared
  if (rowsOf(asked) !== rowsOf(plainly)) throw new Error(`${list.name}: ${rowsOf(asked)} rows are not ${rowsOf(plainly)}`);
  const [guarded, open, least] = await new Turns([ask(service), ask(unguarded), ask(bare)], { rounds, questions }).run();
  const rows = { rows: rowsOf(asked) };
  figures.add(list.name, guarded.wallMs, 'ms', rows);
  figures.add(list.name, guarded.wallMs, 'ms', {
    peer: 'the same without login, role and row-level security',
    peerValue: open.wallMs,
    ratio: open.wallMs / guarded.wallMs,
  });
  figures.add(`${list.name}, processor`, guarded.cpuMs, 'ms', {
    peer: 'bare graphql-js with SQL by hand',
    peerValue: least.cpuMs,
    ratio: least.cpuMs / guarded.cpuMs,
  });
  figures.ceiling(`${list.name}: times the same without login, role and row-level security`, guarded.wallMs / open.wallMs, GUARDED);
  figures.ceiling(`${list.name}: times the processor of bare graphql-js`, guarded.cpuMs / least.cpuMs, BARE);
}

/** Measures each additional step of a request, in processor time. */
async function measureSteps(service, bare) {
  const [list] = LISTS;
  const steps = {
    'bare graphql-js, a question that reads nothing': () => bare.ask('{ __typename }'),
    'the endpoint, a question that reads nothing': () => service.ask('{ __typename }'),
    'the endpoint, a question of one statement': () => service.ask('{ provinces { code } }'),
    'the endpoint, the list without its edges': () => service.ask(list.withoutEdges),
    'the endpoint, the whole list': () => service.ask(list.document),
  };
  const results = await new Turns(Object.values(steps), { rounds, questions }).run();
  for (const [at, name] of Object.keys(steps).entries()) figures.add(`step: ${name}`, results[at].cpuMs, 'ms', { wallMs: results[at].wallMs });
}

/**
 * Measures requests of a signed-in person over HTTP: the service as in production, and the smallest server
 * that can answer, each in its own process.
 */
async function measureRequests(token) {
  const api = await opening(startApi(installation.environment).then((started) => ({ ...started, close: started.stop })));
  const peer = await opening(openPeer());
  const id = await installation.withReferrals();
  const asking = [clientOf(`${api.home}/graphql/staff`, token), clientOf(peer.home, token)];
  // warm-up, to measure a service that has been running for a while
  if (!isSmoke) for (const { document } of REQUESTS) for (const ask of asking) for (let time = 0; time < WARM; time++) await ask(document, variablesFor(id));
  for (const { name, document, most } of REQUESTS) {
    say(`bench: ${name}`);
    const [asked, byHand] = [await asking[0](document, variablesFor(id)), await asking[1](document, variablesFor(id))];
    if (!isDeepStrictEqual(asked, byHand)) throw new Error(`${name}: ${JSON.stringify(asked)} is not ${JSON.stringify(byHand)}`);
    const ways = asking.map((ask) => () => ask(document, variablesFor(id)));
    const [ours, bare] = await new Turns(ways, { rounds, questions: questions * PER_REQUEST, processors: [api.processor, peer.processor] }).run();
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
  return { home: `http://127.0.0.1:${port}`, processor: () => processorOf(child.pid), close: () => child.disconnect() };
}
