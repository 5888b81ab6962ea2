import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { endAll, startApi } from '../../faults/support/processes';
import { FORBIDDEN_FOR_TRAINEES } from '../../repository/vocabulary';
import { Harness } from '../../harness/harness';
import { launchChromium } from '../support/chromium';
import { WAIT_MS } from '../support/scene';
import { Visitor } from '../support/visitor';

/**
 * A page with a recording: the project is built in a second folder with one recording, because the repository
 * has none.
 */
const PROJECT = join(__dirname, '..', '..', '..');
const BUILT = ['dist', 'dist-web', 'src', '.git'];
const BEGINS_OF_A_FRAME = [0xff, 0xfb, 0x10, 0xc4];
const FRAME_BYTES = 104;
const FRAMES = 80;

let harness: Harness;
let browser: Browser;
let folder: string;
beforeAll(async () => {
  [harness, browser] = [await Harness.start(), await launchChromium()];
  folder = builtWithRecording('sign-in.km.mp3');
}, 180_000);
afterAll(async () => {
  endAll();
  rmSync(folder, { recursive: true, force: true });
  await browser.close();
  await harness.end();
});

/** Two seconds of silence: MPEG-1 layer III at 32 kbit/s, one channel. */
const silence = (): Buffer =>
  Buffer.concat(Array.from({ length: FRAMES }, () => Buffer.concat([Buffer.from(BEGINS_OF_A_FRAME), Buffer.alloc(FRAME_BYTES - 4)])));

function builtWithRecording(name: string): string {
  const beside = mkdtempSync(join(tmpdir(), 'waymark-recorded-'));
  for (const entry of readdirSync(PROJECT)) if (!BUILT.includes(entry)) symlinkSync(join(PROJECT, entry), join(beside, entry));
  cpSync(join(PROJECT, 'dist'), join(beside, 'dist'), { recursive: true });
  const hers = join(beside, 'src', 'web', 'trainee');
  mkdirSync(join(hers, 'audio'), { recursive: true });
  for (const part of ['employer', 'staff', 'shared', 'islands']) symlinkSync(join(PROJECT, 'src', 'web', part), join(beside, 'src', 'web', part));
  symlinkSync(join(PROJECT, 'src', 'web', 'trainee', 'trainee.css'), join(hers, 'trainee.css'));
  writeFileSync(join(hers, 'audio', name), silence());
  execFileSync(process.execPath, [join('scripts', 'web.mjs')], { cwd: beside });
  return beside;
}

test(
  'a recorded page is read aloud only when pressed, at low volume where a script runs, and within the content security policy',
  async () => {
    const { url } = await startApi(harness.environment(), join(folder, 'dist'));
    const visitor = await Visitor.open(browser, url);
    const { page } = visitor;
    const audioUrls: string[] = [];
    page.on('request', (request) => request.url().endsWith('.mp3') && audioUrls.push(request.url()));
    const answer = await page.goto('/');
    expect(answer?.headers()['content-security-policy']).toContain("media-src 'self'");
    const listen = page.getByLabel('ស្តាប់ទំព័រនេះ');
    await listen.waitFor();
    expect(await listen.evaluate((audio) => audio instanceof HTMLAudioElement && [audio.controls, audio.autoplay, audio.paused])).toEqual([true, false, true]);
    await page.waitForFunction('document.querySelector("audio").volume < 0.5');
    expect(audioUrls).toEqual([]);
    expect(await visitor.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);
    const [sound] = await Promise.all([page.waitForResponse((response) => response.url().endsWith('.mp3')), listen.press('Space')]);
    expect([sound.ok(), sound.headers()['content-type']]).toEqual([true, 'audio/mpeg']);
    expect(visitor.complaints).toEqual([]);
    // there is no English recording
    await page.goto('/?lang=en');
    expect(await page.locator('audio, script[src*="listen"]').count()).toBe(0);
    await visitor.close();

    const plain = await Visitor.open(browser, url, { script: false });
    await plain.page.goto('/');
    await plain.page.getByLabel('ស្តាប់ទំព័រនេះ').waitFor();
    await plain.close();
  },
  WAIT_MS,
);
