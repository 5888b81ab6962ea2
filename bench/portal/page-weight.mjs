import { performance } from 'node:perf_hooks';

const KINDS = { Document: 'html', Stylesheet: 'css', Script: 'js', Font: 'font' };
const RENDERS = 5;

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Bytes over the wire, including headers, of a first visit with an empty cache. */
export async function weigh(browser, home, { address, visitor }) {
  const context = await browser.newContext({ baseURL: home, viewport: { width: 360, height: 740 } });
  try {
    await context.addCookies([...visitor.jar].map(([name, value]) => ({ name, value, url: home })));
    const page = await context.newPage();
    const wire = await context.newCDPSession(page);
    const kinds = new Map();
    const bytes = { html: 0, css: 0, js: 0, font: 0, other: 0 };
    wire.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, KINDS[type] ?? 'other'));
    wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => (bytes[kinds.get(requestId) ?? 'other'] += encodedDataLength));
    await wire.send('Network.enable');
    await page.goto(address, { waitUntil: 'networkidle' });
    return bytes;
  } finally {
    await context.close();
  }
}

/** Median time in which the service answers a page, from this machine. */
export async function render(home, { address, visitor }) {
  const times = [];
  for (let time = 0; time <= RENDERS; time++) {
    const startedAt = performance.now();
    await (await fetch(home + address, { headers: { cookie: visitor.cookie } })).text();
    times.push(performance.now() - startedAt);
  }
  return median(times.slice(1)); // the first one is a warm-up
}

/**
 * How many bytes a page is larger in Khmer, whose letters take three bytes: every second staff member uses
 * Khmer.
 */
export async function heavierInKhmer(home, { address, visitor }) {
  const [read, inKhmer] = await Promise.all(
    [visitor.cookie, `${visitor.cookie}; wm-lang=km`.replace('wm-lang=en; ', '')].map(
      async (cookie) => (await (await fetch(home + address, { headers: { cookie } })).arrayBuffer()).byteLength,
    ),
  );
  return inKhmer - read;
}
