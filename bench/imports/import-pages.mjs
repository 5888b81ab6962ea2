// Measures the upload of an import file on its page: the request, in which the server reads the file and
// stores it until the import is committed, and the page that shows the result.
import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../scripts/pg.mjs';
import { ended } from '../../scripts/steps.mjs';
import { openInstallation } from '../access/installation.mjs';
import { Visitor } from '../large/visitor.mjs';

const START_MS = 180_000;
const PATH = '/staff/import';

/**
 * Starts the API as in production and signs in as an officer.
 * @returns `send`, which uploads a file and measures that, and `close`
 */
export async function openPages() {
  const installation = await openInstallation({ durable: true });
  const [port, loopPort] = [await freePort(), await freePort()];
  const { DATABASE_URL: _migrator, ...environment } = installation.environment;
  const child = spawn(process.execPath, ['--import', './bench/imports/loop-delay.mjs', '--enable-source-maps', 'dist/main.js'], {
    stdio: ['ignore', 'ignore', 2],
    env: { ...environment, PORT: String(port), BENCH_LOOP_PORT: String(loopPort) },
  });
  const exit = ended(child);
  exit.catch(() => {});
  const home = `http://localhost:${port}`;
  const loop = async (path) => (await fetch(`http://127.0.0.1:${loopPort}${path}`)).json();
  const close = async () => {
    child.kill('SIGTERM');
    await exit.catch(() => {});
    await installation.close();
  };
  try {
    await Promise.race([waitUntilReady(home), exit.then(() => Promise.reject(new Error('The API exited before it was ready. See its output above.')))]);
    const visitor = await new Visitor(home, { ...installation.officer, audience: 'staff' }).signIn();
    return { send: (kind, bytes) => send({ visitor, loop }, kind, bytes), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function waitUntilReady(home) {
  for (const until = Date.now() + START_MS; Date.now() < until; await sleep(100))
    if (
      await fetch(`${home}/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
  throw new Error(`The API was not ready within ${START_MS / 1_000} s.`);
}

async function send({ visitor, loop }, kind, bytes) {
  const form = await visitor.get(PATH);
  const body = new FormData();
  body.set('csrf', /name="csrf" value="([^"]+)"/.exec(form.body)?.[1] ?? '');
  body.set('key', crypto.randomUUID());
  body.set('kind', kind);
  body.set('sheet', new Blob([bytes], { type: 'text/csv' }), 'sheet.csv');
  await sleep(200); // lets background work of the previous request finish
  await loop('/begin');
  const start = performance.now();
  const sent = await visitor.post(PATH, body);
  const page = sent.location ? await visitor.get(sent.location) : sent;
  const ms = performance.now() - start;
  return { ms, ...(await loop('/end')), bytes: bytes.length, result: `${sent.status}, ${page.status}: ${firstMessageIn(page.body ?? '')}` };
}

/** The outcome that the page shows: its first error, or else its first heading. */
const firstMessageIn = (html) => {
  const main = /<main[\s\S]*?<\/main>/.exec(html)?.[0] ?? html;
  const part = /role="alert"[\s\S]*?<\/div>/.exec(main)?.[0] ?? /<h2[\s\S]*?<\/h2>/.exec(main)?.[0] ?? main;
  return part
    .replace(/^[^>]*>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 90);
};
