import { say } from './say.mjs';

const FIRST_PAUSE_MS = 1_000;
const MAX_PAUSE_MS = 60_000;
/** A server that ran this long has recovered: its next crash counts as the first. */
const STEADY_MS = 60_000;
/** More crashes in a row show a permanent problem. */
const MAX_RESTARTS = 10;
/** These signals mean that the server is meant to stop. */
const STOP_SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'];

/**
 * Restarts a crashed server, each time after a longer pause. It does not restart it when a stop was
 * requested, or when it never became ready: then its settings or database are wrong, and a restart would not
 * help.
 * @param launch starts the server; it sends `{ ready: true }` once it serves. `end` resolves with its exit
 * code or signal
 * @returns the exit code of the last run
 */
export async function supervise(launch, stops, firstPauseMs = FIRST_PAUSE_MS) {
  let wasReady = false;
  for (let restarts = 0; ; restarts++) {
    const { code, signal, steady, ready } = await run(launch);
    wasReady ||= ready;
    if (stops.any) return code === 0 || signal === 'SIGTERM' ? 0 : (code ?? 1);
    if (signal) say(`the server was ended by ${signal}`);
    if (!wasReady || code === 0 || STOP_SIGNALS.includes(signal)) return code ?? 1;
    if (steady) restarts = 0;
    if (restarts >= MAX_RESTARTS) {
      say(`the server ended ${restarts + 1} times in a row and is not restarted. See the output above.`);
      return code || 1;
    }
    const pause = Math.min(firstPauseMs * 2 ** restarts, MAX_PAUSE_MS);
    say(`the server ended unexpectedly (${signal ?? `exit code ${code}`}); starting it again in ${Math.ceil(pause / 1000)} s`);
    await stops.pause(pause);
    if (stops.any) return 0;
  }
}

/** One run of the server: how it ended, whether it became ready, and whether it then ran for a while. */
async function run(launch) {
  const { child, end } = launch();
  let readyAt = null;
  child.on('message', (message) => {
    if (message?.ready) readyAt = Date.now();
  });
  const { code, signal } = await end;
  return { code, signal, ready: readyAt !== null, steady: readyAt !== null && Date.now() - readyAt >= STEADY_MS };
}
