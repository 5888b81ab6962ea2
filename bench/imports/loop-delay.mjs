// Loaded into the API before its own code (`node --import`): reports on a separate port how long the event
// loop was blocked. GET /begin starts a measurement; GET /end answers { atOnceMs, blockedMs, rssMb }.
import { createServer } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

// threads of the API load this module too
if (isMainThread) listen();

function listen() {
  const MB = 1024 * 1024;
  const RESOLUTION_MS = 1;
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  const peak = { rss: 0 };
  let busy = performance.eventLoopUtilization();
  delay.enable();
  setInterval(() => (peak.rss = Math.max(peak.rss, process.memoryUsage.rss())), 100).unref();

  createServer((request, response) => {
    if (request.url === '/begin') {
      delay.reset();
      busy = performance.eventLoopUtilization();
      peak.rss = 0;
      return response.end('{}');
    }
    const { active } = performance.eventLoopUtilization(busy);
    response.end(JSON.stringify({ atOnceMs: delay.max / 1e6 - RESOLUTION_MS, blockedMs: active, rssMb: peak.rss / MB }));
  })
    .listen(Number(process.env.BENCH_LOOP_PORT), '127.0.0.1')
    .unref();
}
