import sharp from 'sharp';
import { type Employer, People } from '../../harness/data/people';
import { addVisitPhoto, emptyPng, photo, sendPhoto } from '../../harness/data/photos';
import { changeEmployerData, planInput } from '../../harness/employer-requests';
import { Harness } from '../../harness/harness';

/**
 * Files that a business or a visitor may send instead of an ordinary photo. Each is stored as a clean WebP, or refused at
 * its field with the remedy in both languages; no partly read file is stored, and no file
 * exhausts the memory of the process.
 */
let harness: Harness;
let employer: Employer;

// decoding several photos on a busy machine takes longer than the default deadline
beforeAll(async () => (harness = await Harness.start({ settings: { WAYMARK_DEADLINE_SECONDS: '60' } })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  employer = await new People(harness).employer({ cleared: false });
});

const stored = (): Promise<{ format: string; width: number; height: number; content: Buffer }[]> =>
  harness.sql('select format, width, height, content from registration_photo');

/** The only stored photo, decoded. */
async function storedPhoto() {
  const [row, ...others] = await stored();
  if (!row) throw new Error('no photo is stored');
  expect(others).toEqual([]);
  const [metadata, pixels] = await Promise.all([sharp(row.content).metadata(), sharp(row.content).raw().toBuffer()]);
  expect(row).toMatchObject({ format: 'WEBP', width: metadata.width, height: metadata.height });
  return { metadata, firstPixel: [...pixels.subarray(0, 3)] };
}

async function expectRefused(content: Buffer, en: string, km: string): Promise<void> {
  for (const [language, text] of [
    ['en', en],
    ['km', km],
  ]) {
    await harness.sql('update account set language = $2 where id = $1', [employer.user.id, language]);
    expect(await sendPhoto(employer.user, content)).toMatchObject({
      code: 'INVALID_INPUT',
      problems: [{ path: 'content', message: expect.stringContaining(text as string) }],
    });
  }
  expect(await stored()).toEqual([]);
}

const picture = (red: number, width = 60, height = 40): sharp.Sharp => sharp({ create: { width, height, channels: 3, background: { r: red, g: 30, b: 40 } } });

/** By how many megabytes the memory of this process grows, at most, during the work. */
async function growthDuring(work: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage.rss();
  let most = before;
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 10);
  await work().finally(() => clearInterval(timer));
  return (Math.max(most, process.memoryUsage.rss()) - before) / 1024 / 1024;
}

test('a small file with 256 million pixels is refused before it is decoded', async () => {
  // interlaced, because a decoder holds such a picture in memory as a whole
  const bomb = emptyPng(16_000, 16_000, true);
  expect(bomb.length).toBeLessThan(100_000);
  const growth = await growthDuring(() => expectRefused(bomb, 'larger than 12000 × 12000. Choose a smaller picture size', 'រូបថតធំជាង 12000 × 12000'));
  // measured: 1 to 21 MB; decoding it would take 247 MB
  expect(growth).toBeLessThan(100);
});

test('a photo with more pixels than a decoder may hold in memory is refused', async () => {
  await expectRefused(emptyPng(10_000, 4_001), 'larger than 40 MP. Choose', 'រូបថតធំជាង 40 MP');
  await expectRefused(emptyPng(4_000, 4_001, true), 'larger than 16 MP. Choose', 'រូបថតធំជាង 16 MP');
});

test('many large photos at once are decoded one after another', async () => {
  const black = sharp({ create: { width: 4_000, height: 4_000, channels: 3, background: 'black' } });
  const large = await black.png({ progressive: true, compressionLevel: 9 }).toBuffer();
  // what the first photo takes once is not measured
  await sendPhoto(employer.user, large);
  let answers: unknown[] = [];
  const growth = await growthDuring(async () => (answers = await Promise.all([1, 2, 3].map(() => sendPhoto(employer.user, large)))));
  expect(answers).toEqual(answers.map(() => expect.objectContaining({ __typename: 'RegistrationPhotoSendPayload' })));
  expect(answers).toHaveLength(3);
  // measured: 66 to 87 MB, as for one of them; decoding the three at once takes 200 MB
  expect(growth).toBeLessThan(150);
});

test('the first frame of an animated WebP is stored', async () => {
  const frames = await Promise.all([200, 100, 0].map((red) => picture(red).png().toBuffer()));
  const animation = await sharp(frames, { join: { animated: true } })
    .webp({ lossless: true })
    .toBuffer();
  expect((await sharp(animation).metadata()).pages).toBe(3);
  await sendPhoto(employer.user, animation);
  const { metadata, firstPixel } = await storedPhoto();
  expect(metadata).toMatchObject({ width: 60, height: 40 });
  expect(metadata.pages).toBeUndefined();
  expect(firstPixel[0]).toBeGreaterThan(190);
});

test('a CMYK JPEG is stored in sRGB', async () => {
  const cmyk = await picture(200).toColourspace('cmyk').jpeg().toBuffer();
  expect((await sharp(cmyk).metadata()).space).toBe('cmyk');
  await sendPhoto(employer.user, cmyk);
  const { metadata, firstPixel } = await storedPhoto();
  expect(metadata).toMatchObject({ space: 'srgb', channels: 3, hasProfile: false });
  // the red of the picture, not its negative and not black
  expect(firstPixel.map((value) => Math.round(value / 64))).toEqual([3, 0, 0]);
});

test('a photo of a phone is stored upright and without its location', async () => {
  const taken = await picture(200, 3_000, 1_000)
    .withExif({ IFD0: { Make: 'Camera of Dara' }, IFD3: { GPSLatitude: '11/1 33/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Street 51</x:xmpmeta>')
    .jpeg()
    .toBuffer();
  expect([taken.includes('Camera of Dara'), taken.includes('Street 51')]).toEqual([true, true]);
  await sendPhoto(employer.user, taken);
  const { metadata } = await storedPhoto();
  expect(metadata).toMatchObject({ width: 667, height: 2_000 });
  expect([metadata.exif, metadata.xmp, metadata.icc, metadata.iptc, metadata.orientation]).toEqual([undefined, undefined, undefined, undefined, undefined]);
});

test('a truncated PNG is refused', async () => {
  const whole = photo();
  await expectRefused(whole.subarray(0, whole.length - 20), 'damaged or incomplete. Take it again and send the new one', 'សូមថតម្តងទៀត');
});

test('an SVG, a HEIC, an AVIF and a PDF are refused with the formats to use', async () => {
  const heic = Buffer.concat([Buffer.of(0, 0, 0, 24), Buffer.from('ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(500)]);
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert(1)</script></svg>');
  for (const file of [svg, heic, await picture(200).avif().toBuffer(), Buffer.from('%PDF-1.7')])
    await expectRefused(file, 'Send a JPEG, PNG or WebP picture. On an iPhone choose “Most Compatible”', 'សូមផ្ញើរូបភាព JPEG, PNG ឬ WebP');
});

test('a hostile photo of a visit is refused as that of a business, and a stored one does not say where it was taken', async () => {
  const people = new People(harness);
  const institution = await people.institution();
  const [lead, second] = [await people.staff(institution, ['VETTING_OFFICER']), await people.staff(institution, ['VETTING_OFFICER'])];
  const { id } = await changeEmployerData(lead, 'vettingPlan', { input: planInput(employer.siteId, lead, second) });
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert(1)</script></svg>');
  const whole = photo();
  const bad = [
    [emptyPng(16_000, 16_000, true), 'larger than 12000 × 12000'],
    [emptyPng(10_000, 4_001), 'larger than 40 MP'],
    [whole.subarray(0, whole.length - 20), 'damaged or incomplete'],
    [svg, 'Send a JPEG, PNG or WebP picture'],
    [Buffer.alloc(0), 'fill this in'],
  ] as const;
  for (const [content, message] of bad)
    expect(await addVisitPhoto(lead, id, content)).toMatchObject({
      code: 'INVALID_INPUT',
      problems: [{ path: 'content', message: expect.stringContaining(message) }],
    });
  const taken = await picture(200, 3_000, 1_000)
    .withExif({ IFD0: { Make: 'Camera of Dara' }, IFD3: { GPSLatitude: '11/1 33/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Street 51</x:xmpmeta>')
    .jpeg()
    .toBuffer();
  await addVisitPhoto(lead, id, taken);
  const rows = await harness.sql<{ format: string; content: Buffer }>('select format, content from vetting_photo');
  expect(rows.map(({ format }) => format)).toEqual(['WEBP']);
  const metadata = await sharp(rows[0]?.content).metadata();
  expect(metadata).toMatchObject({ width: 667, height: 2_000 });
  expect([metadata.exif, metadata.xmp, metadata.icc, metadata.iptc, metadata.orientation]).toEqual([undefined, undefined, undefined, undefined, undefined]);
});
