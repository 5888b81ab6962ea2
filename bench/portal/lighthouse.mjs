// One of several processes that run Lighthouse, each with its own browser: Lighthouse has state per process,
// and mostly waits. It receives `{ url, cookie, runs, slow }` and sends back the medians of the scores, 0 to
// 100, and the failed audits; or `{ failure }`.
import lighthouse from 'lighthouse';
import { openKit } from './test-kit.mjs';
import { median } from './page-weight.mjs';

/** 400 kbit/s, 400 ms latency and a sixth of this machine's speed: an old phone at the edge of a village. */
const SLOW_PHONE = { rttMs: 400, throughputKbps: 400, cpuSlowdownMultiplier: 6, requestLatencyMs: 0, downloadThroughputKbps: 0, uploadThroughputKbps: 0 };

const port = Number(process.argv[2]);
const opened = openKit().launchChromium([`--remote-debugging-port=${port}`]);

/**
 * Scores a page on Lighthouse's own mobile profile or on a slow phone. Accessibility does not vary between
 * runs and is checked once.
 */
async function score({ url, cookie, runs, slow }) {
  const performance = [];
  let accessibility = null;
  let failed = [];
  for (let run = 0; run < runs; run++) {
    const checksAccessibility = run === 0 && !slow;
    const settings = {
      onlyCategories: checksAccessibility ? ['performance', 'accessibility'] : ['performance'],
      extraHeaders: { cookie },
      disableStorageReset: true,
      disableFullPageScreenshot: true,
      maxWaitForLoad: 30_000,
      ...(slow ? { throttling: SLOW_PHONE } : {}),
    };
    const { lhr } = await lighthouse(url, { port, output: 'json', logLevel: 'error' }, { extends: 'lighthouse:default', settings });
    if (lhr.runtimeError) throw new Error(`Lighthouse on ${url}: ${lhr.runtimeError.message}`);
    performance.push(percent(lhr.categories.performance));
    if (!checksAccessibility) continue;
    accessibility = percent(lhr.categories.accessibility);
    failed = lhr.categories.accessibility.auditRefs.filter(({ id, weight }) => weight > 0 && lhr.audits[id].score === 0).map(({ id }) => id);
  }
  return { performance: median(performance), accessibility, failed };
}

const percent = ({ score: reached }) => Math.round(reached * 100);

process.on('message', async (request) => {
  try {
    await opened;
    process.send(await score(request));
  } catch (error) {
    process.send({ failure: error.stack });
  }
});
process.on('disconnect', end);
// the parent may have exited while Lighthouse was loading
if (!process.connected) await end();

async function end() {
  await (await opened).close();
  process.exit(0);
}
