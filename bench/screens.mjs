// `npm run screens`: takes a picture of every page of the demo, on a phone in Khmer and on a desktop in
// English, into docs/screens.
// - `--only=…`: only pages whose name contains this text; the other pictures stay
import { mkdirSync, rmSync } from 'node:fs';
import { say } from '../scripts/say.mjs';
import { startDemo } from './portal/demo.mjs';
import { openKit } from './portal/test-kit.mjs';
import { takePicture } from './portal/picture.mjs';
import { everyPage } from './portal/visits.mjs';

const FOLDER = 'docs/screens';
const only = process.argv.find((arg) => arg.startsWith('--only='))?.slice('--only='.length) ?? '';

const kit = openKit();
const demo = await startDemo(process.env.WAYMARK_BENCH_RULES);
const browser = await kit.launchChromium();
try {
  if (only === '') rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const page of (await everyPage(kit, demo)).filter(({ name }) => name.includes(only))) {
    say(`screens: ${page.name}`);
    await page.visitor.ensureReachable(page);
    await takePicture(browser, demo.home, page, { language: 'km', width: 360, folder: FOLDER });
    await takePicture(browser, demo.home, page, { language: 'en', width: 1280, folder: FOLDER });
  }
} finally {
  await browser.close();
  await demo.stop();
}
