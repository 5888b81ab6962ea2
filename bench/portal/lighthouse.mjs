// One of several processes that ask Lighthouse about pages, each with a browser of its own: Lighthouse keeps its state by process, and mostly waits.
// Sent `{ url, cookie, runs, slow }`, it sends back the medians of the scores, 0 to 100, and what failed; or `{ failure }`.
import lighthouse from 'lighthouse';
import { openKit } from './kit.mjs';
import { median } from './weigh.mjs';

/** 400 kbit/s with 400 ms to the server and a sixth of this machine's speed: an old phone at the edge of a village. */
const SLOW_PHONE = { rttMs: 400, throughputKbps: 400, cpuSlowdownMultiplier: 6, requestLatencyMs: 0, downloadThroughputKbps: 0, uploadThroughputKbps: 0 };

const port = Number(process.argv[2]);
const opened = openKit().launchChromium([`--remote-debugging-port=${port}`]);

/** On Lighthouse's own mobile profile or on a slow phone. Whether a page is accessible does not change from run to run, and is asked once. */
async function score({ url, cookie, runs, slow }) {
  const performance = [];
  let accessibility = null;
  let failed = [];
  for (let run = 0; run < runs; run++) {
    const asksAccessibility = run === 0 && !slow;
    const settings = {
      onlyCategories: asksAccessibility ? ['performance', 'accessibility'] : ['performance'],
      extraHeaders: { cookie },
      disableStorageReset: true,
      disableFullPageScreenshot: true,
      maxWaitForLoad: 30_000,
      ...(slow ? { throttling: SLOW_PHONE } : {}),
    };
    const { lhr } = await lighthouse(url, { port, output: 'json', logLevel: 'error' }, { extends: 'lighthouse:default', settings });
    if (lhr.runtimeError) throw new Error(`Lighthouse on ${url}: ${lhr.runtimeError.message}`);
    performance.push(percent(lhr.categories.performance));
    if (!asksAccessibility) continue;
    accessibility = percent(lhr.categories.accessibility);
    failed = lhr.categories.accessibility.auditRefs.filter(({ id, weight }) => weight > 0 && lhr.audits[id].score === 0).map(({ id }) => id);
  }
  return { performance: median(performance), accessibility, failed };
}

const percent = ({ score: reached }) => Math.round(reached * 100);

process.on('message', async (asked) => {
  try {
    await opened;
    process.send(await score(asked));
  } catch (error) {
    process.send({ failure: error.stack });
  }
});
process.on('disconnect', end);
// whoever asked may have left while Lighthouse was being read
if (!process.connected) await end();

async function end() {
  await (await opened).close();
  process.exit(0);
}
