import { statSync } from 'node:fs';
import { filesUnder } from './build.mjs';
import { compileChanged } from './compile.mjs';
import { dataDirectory, loginsIn, readSettings } from './environment.mjs';
import { GRAPHQL, LOCALES, writeGenerated } from './generate.mjs';
import { readOptions } from './options.mjs';
import { installPackages } from './packages.mjs';
import { say, Stop } from './say.mjs';
import { loadServer, ownPostgres, requireFreePort } from './start.mjs';
import { StopRequests } from './steps.mjs';

const WATCHED = ['src', 'schema', 'migrations', 'data'];
/** File sizes and times are compared twice a second. That costs milliseconds and works on every file system and in containers, unlike change notifications. */
const POLL_MS = 500;
/** An editor writes several files at once, and git many. */
const SETTLE_MS = 150;

/** `npm run dev`: like `npm start`, and restarts the service after each change of a source, page, style, schema or migration. */
export async function dev(args) {
  readOptions('npm run dev', args);
  await installPackages();
  await compileChanged();
  const { port, host } = readSettings(process.env);
  await requireFreePort(port, host);
  const stops = new StopRequests();
  const environment = { WAYMARK_DRAIN_SECONDS: '0', ...process.env, PORT: String(port), WAYMARK_DATA_DIR: dataDirectory(process.env) };
  const postgres = environment.DATABASE_URL ? undefined : await ownPostgres(environment);
  try {
    await serveChanges(stops, environment);
    return 0;
  } finally {
    await postgres?.leave();
  }
}

async function serveChanges(stops, environment) {
  let seen = snapshot();
  let isPrepared = await prepare(stops, environment);
  let server = isPrepared ? startServer(stops, environment) : undefined;
  while (!stops.any) {
    await stops.pause(POLL_MS);
    const changed = await changesSince(seen, stops);
    if (changed.length === 0 || stops.any) continue;
    say(`changed: ${changed.slice(0, 3).join(', ')}${changed.length > 3 ? ` and ${changed.length - 3} more` : ''}`);
    seen = snapshot(); // a change during the build is found on the next round
    const { isGood, wrote } = await rebuild(changed);
    for (const [file, state] of snapshot()) if (wrote.has(file)) seen.set(file, state);
    if (!isGood) continue; // the server of the last good build stays up
    await server?.stop();
    if (!isPrepared || changed.some((file) => /^(migrations|data)\//.test(file))) isPrepared = await prepare(stops, environment);
    server = isPrepared && !stops.any ? startServer(stops, environment) : undefined;
  }
  await server?.stop();
}

/** Updates generated files, compiled sources and styles after these changes. Errors are printed; the next change tries again. */
async function rebuild(changed) {
  const wrote = new Set();
  try {
    const generators = [
      ...(changed.some((file) => file.endsWith('.graphql')) ? [GRAPHQL] : []),
      ...(changed.some((file) => file.endsWith('.po')) ? [LOCALES] : []),
    ];
    for (const file of generators.length > 0 ? await writeGenerated(generators) : []) wrote.add(file);
    await compileChanged();
    return { isGood: true, wrote };
  } catch (failure) {
    if (!(failure instanceof Stop) && !isGone(failure)) throw failure;
    say(failure.message);
    return { isGood: false, wrote };
  }
}

/** Adds missing roles, migrations, taxonomy and demo data. */
async function prepare(stops, environment) {
  say('preparing the database');
  const { code } = await stops.attend(process.execPath, ['--enable-source-maps', 'dist/prepare.js'], { stdio: ['ignore', 2, 2], env: environment });
  if (code !== 0 && !stops.any) say('cannot prepare the database; see the output above');
  return code === 0 && !stops.any;
}

function startServer(stops, environment) {
  const since = Date.now();
  const { child, end } = loadServer([], stops, environment);
  child.send(loginsIn(environment), () => {});
  child.on('message', (message) => {
    if (message?.ready) say(`serving after ${((Date.now() - since) / 1000).toFixed(1)} s; waiting for changes`);
  });
  let isWanted = true;
  const ended = end.then(
    ({ code, signal }) => isWanted && !stops.any && say(`the server ended (${signal ?? `exit code ${code}`}); it starts again after the next change`),
    (failure) => say(failure.message),
  );
  return {
    async stop() {
      isWanted = false;
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Each watched file with its size and time. Read again when a file disappears while they are listed, as during a checkout. */
function snapshot() {
  for (;;) {
    try {
      return currentFiles();
    } catch (failure) {
      if (!isGone(failure)) throw failure;
    }
  }
}

const isGone = (failure) => failure.code === 'ENOENT';

function currentFiles() {
  const files = new Map();
  for (const file of WATCHED.flatMap(filesUnder)) {
    if (/\.spec\.tsx?$/.test(file)) continue;
    const state = statSync(file, { throwIfNoEntry: false });
    if (state) files.set(file, `${state.size} ${state.mtimeMs}`);
  }
  return files;
}

/** The files that changed, once no further change has followed for a moment. */
async function changesSince(before, stops) {
  let changed = differences(before, snapshot());
  while (changed.length > 0 && !stops.any) {
    await stops.pause(SETTLE_MS);
    const next = differences(before, snapshot());
    if (next.join() === changed.join()) break;
    changed = next;
  }
  return changed;
}

const differences = (before, now) =>
  [...new Set([...before.keys(), ...now.keys()])].filter((file) => before.get(file) !== now.get(file)).map((file) => file.replaceAll('\\', '/'));
