// `npm run bench:access`: what it costs that the database decides, too, and what a list costs beside the least one could write for it.
// `docs/benchmarks.md` says what each figure means.
//   --smoke    a few questions: does it run, and do all answer alike?
import './access/in-earnest.mjs';
import { isDeepStrictEqual } from 'node:util';
import { say } from '../scripts/say.mjs';
import { openBare } from './access/bare.mjs';
import { openInstallation } from './access/installation.mjs';
import { LISTS } from './access/lists.mjs';
import { openService } from './access/service.mjs';
import { Turns } from './access/turns.mjs';
import { Figures } from './matching/figures.mjs';

const isSmoke = process.argv.includes('--smoke');
const { rounds, questions } = isSmoke ? { rounds: 2, questions: 3 } : { rounds: 15, questions: 60 };
/** Times the same without login, role and row-level security; times bare graphql-js with SQL by hand. */
const GUARDED = 1.3;
const BARE = 2.5;

const figures = new Figures();
const installation = await openInstallation();
const opened = [];
/** What is opened is closed before the database under it ends, whatever happens. */
const opening = async (one) => opened[opened.push(await one) - 1];
try {
  const service = await opening(openService(installation));
  const unguarded = await opening(openService(installation, { isGuarded: false, token: service.token }));
  const bare = await opening(openBare(installation));
  figures.machine();
  for (const list of LISTS) await measure(list, { service, unguarded, bare });
  await measureSteps(service, bare);
} finally {
  for (const one of opened) await one.close();
  await installation.close();
}
if (figures.missed.length > 0) say(`bench: missed: ${figures.missed.join('; ')}`);
process.exitCode = figures.missed.length > 0 && !isSmoke ? 1 : 0;

function rowsOf(answer) {
  return Object.values(answer)[0].nodes.length;
}

/** One list, asked of the service, of the service without its guards in the database, and of bare graphql-js. */
async function measure(list, { service, unguarded, bare }) {
  say(`bench: ${list.name}`);
  const ask = (one) => () => one.ask(list.document);
  const [asked, plainly, byHand] = [await service.ask(list.document), await unguarded.ask(list.document), await bare.ask(list.document)];
  if (!isDeepStrictEqual(asked, byHand)) throw new Error(`${list.name}: ${JSON.stringify(asked)} is not ${JSON.stringify(byHand)}`);
  // without row-level security a list of people is everybody's: as long, and of others
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

/** What is paid for on the way, one step after the other, in processor time. */
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
