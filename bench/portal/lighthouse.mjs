import lighthouse from 'lighthouse';
import { cookieOf } from './visits.mjs';
import { median } from './weigh.mjs';

/** 400 kbit/s with 400 ms to the server and a sixth of this machine's speed: an old phone at the edge of a village. */
const SLOW_PHONE = { rttMs: 400, throughputKbps: 400, cpuSlowdownMultiplier: 6 };

/** Medians of Lighthouse's scores, 0 to 100, on its own mobile profile or on a slow phone. */
export async function score(port, home, { address, jar }, { runs, slow = false }) {
  const settings = {
    onlyCategories: slow ? ['performance'] : ['performance', 'accessibility'],
    extraHeaders: { cookie: cookieOf(jar) },
    disableStorageReset: true,
    maxWaitForLoad: 30_000,
    ...(slow ? { throttling: { ...SLOW_PHONE, requestLatencyMs: 0, downloadThroughputKbps: 0, uploadThroughputKbps: 0 } } : {}),
  };
  const scores = { performance: [], accessibility: [] };
  const failed = new Set();
  for (let run = 0; run < runs; run++) {
    const { lhr } = await lighthouse(home + address, { port, output: 'json', logLevel: 'error' }, { extends: 'lighthouse:default', settings });
    if (lhr.runtimeError) throw new Error(`Lighthouse on ${address}: ${lhr.runtimeError.message}`);
    for (const [category, { score: reached, auditRefs }] of Object.entries(lhr.categories)) {
      scores[category].push(Math.round(reached * 100));
      if (category === 'accessibility') for (const { id, weight } of auditRefs) if (weight > 0 && lhr.audits[id].score === 0) failed.add(id);
    }
  }
  return { performance: median(scores.performance), accessibility: median(scores.accessibility), failed: [...failed] };
}
