import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MAX_BYTES = 60_000;
/** The rest of a longer page is cut off. */
const MAX_HEIGHT = { 360: 2_400, 1280: 1_800 };
/** Quality and share of the height for each attempt, tried in order. */
const ATTEMPTS = [
  [85, 1],
  [65, 1],
  [45, 1],
  [45, 0.7],
  [45, 0.45],
];

/** Writes `<page>-<language>-<width>.webp`, of at most 60 kB. */
export async function takePicture(browser, home, { name, address, visitor }, { language, width, folder }) {
  const context = await browser.newContext({ baseURL: home, viewport: { width, height: 740 }, colorScheme: 'light', reducedMotion: 'reduce' });
  try {
    await context.addCookies([...visitor.jar, ['wm-lang', language]].map(([cookie, value]) => ({ name: cookie, value, url: home })));
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    const height = Math.min(await page.evaluate('document.documentElement.scrollHeight'), MAX_HEIGHT[width]);
    const wire = await context.newCDPSession(page);
    for (const [quality, part] of ATTEMPTS) {
      const clip = { x: 0, y: 0, width, height: Math.round(height * part), scale: 1 };
      const { data } = await wire.send('Page.captureScreenshot', { format: 'webp', quality, clip, captureBeyondViewport: true });
      const picture = Buffer.from(data, 'base64');
      if (picture.length > MAX_BYTES) continue;
      writeFileSync(join(folder, `${name}-${language}-${width}.webp`), picture);
      return;
    }
    throw new Error(`${name} makes a picture of more than ${MAX_BYTES} bytes`);
  } finally {
    await context.close();
  }
}
