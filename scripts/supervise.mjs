import { say } from './say.mjs';

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;
/** After so long a server has recovered, and its next crash counts as a first one. */
const STEADY_MS = 60_000;
/** So many crashes in a row are no accident any more. */
const MOST_RESTARTS = 10;
/** Whoever sends one of these wants the server to end. */
const REQUESTS = ['SIGTERM', 'SIGINT', 'SIGHUP'];

/**
 * Keeps a server running: starts it again when it crashed, each time after a longer pause. Not when a stop was requested, and not when it never
 * became ready: then its settings or its database are wrong, and starting it again changes nothing.
 * @param launch starts the server; it sends `{ ready: true }` once it serves. `end` resolves with its exit code or signal
 * @returns the exit code of the last one
 */
export async function supervise(launch, stops, firstPauseMs = FIRST_PAUSE_MS) {
  let wasReady = false;
  for (let restarts = 0; ; restarts++) {
    const { code, signal, steady, ready } = await run(launch);
    wasReady ||= ready;
    if (stops.any) return code === 0 || signal === 'SIGTERM' ? 0 : (code ?? 1);
    if (signal) say(`the server was ended by ${signal}`);
    if (!wasReady || code === 0 || REQUESTS.includes(signal)) return code ?? 1;
    if (steady) restarts = 0;
    if (restarts >= MOST_RESTARTS) {
      say(`the server ended ${restarts + 1} times in a row; it is not started again. The lines above say why.`);
      return code || 1;
    }
    const pause = Math.min(firstPauseMs * 2 ** restarts, LONGEST_PAUSE_MS);
    say(`the server ended unexpectedly (${signal ?? `exit code ${code}`}); starting it again in ${Math.ceil(pause / 1000)} s`);
    await stops.pause(pause);
    if (stops.any) return 0;
  }
}

/** One run of the server: how it ended, whether it served, and whether it did so for a while. */
async function run(launch) {
  const { child, end } = launch();
  let readyAt = null;
  child.on('message', (message) => {
    if (message?.ready) readyAt = Date.now();
  });
  const { code, signal } = await end;
  return { code, signal, ready: readyAt !== null, steady: readyAt !== null && Date.now() - readyAt >= STEADY_MS };
}
