import { randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import sharp from 'sharp';
import { MAX_PHOTO_BYTES } from '../../shared/photo';
import { isRefusal, type Refusal } from '../../shared/refusal';
import { type Photo, problemOf, readPhoto } from './read-photo';

const create = (width: number, height: number, background: sharp.Color = '#888'): sharp.Sharp => sharp({ create: { width, height, channels: 4, background } });

async function read(sent: Buffer): Promise<Photo> {
  const photo = await readPhoto('content', sent);
  if (isRefusal(photo)) throw new Error(JSON.stringify(photo));
  return photo;
}
const problemIn = async (sent: Buffer): Promise<string | undefined> => ((await readPhoto('content', sent)) as Refusal).problems?.[0]?.problem;
const pixelOf = async (photo: Photo): Promise<number[]> => [...(await sharp(photo.bytes).raw().toBuffer()).subarray(0, 3)];

test.each(['jpeg', 'png', 'webp'] as const)('a %s becomes an upright WebP without metadata', async (format) => {
  const sent = await create(40, 30)
    .withExif({ IFD0: { Make: 'Camera of Dara' } })
    .withMetadata({ orientation: 8 })
    .withIccProfile('p3')
    .toFormat(format)
    .toBuffer();
  expect(sent.includes('Camera of Dara')).toBe(true);
  const photo = await read(sent);
  expect(photo).toMatchObject({ format: 'WEBP', width: 30, height: 40 });
  const metadata = await sharp(photo.bytes).metadata();
  expect(metadata).toMatchObject({ format: 'webp', width: 30, height: 40, hasProfile: false, space: 'srgb' });
  expect([metadata.exif, metadata.icc, metadata.orientation]).toEqual([undefined, undefined, undefined]);
});

test.each(['jpeg', 'png', 'webp'] as const)('a truncated %s is broken', async (format) => {
  const whole = await create(40, 30).toFormat(format).toBuffer();
  for (const length of [20, 30, Math.floor(whole.length / 2), whole.length - 20])
    expect([length, await problemIn(whole.subarray(0, length))]).toEqual([length, 'BROKEN_PHOTO']);
});

test('a photo with a harmless fault is read', async () => {
  const jpeg = await create(40, 30).jpeg().toBuffer();
  const scan = jpeg.indexOf(Buffer.of(0xff, 0xda));
  for (const odd of [Buffer.concat([jpeg.subarray(0, scan), Buffer.of(1, 2, 3), jpeg.subarray(scan)]), Buffer.concat([jpeg, Buffer.from('after the end')])]) {
    const { bytes } = await read(odd);
    expect(bytes.includes('after the end')).toBe(false);
  }
});

test('a large photo is reduced and a small one stays as it is', async () => {
  expect(await read(await create(4_000, 1_000).jpeg().toBuffer())).toMatchObject({ width: 2_000, height: 500 });
  expect(await read(await create(7, 5).png().toBuffer())).toMatchObject({ width: 7, height: 5 });
});

test('a photo that WebP compresses badly fits into its column', async () => {
  const size = 2_000;
  const sent = await sharp(randomBytes(size * size * 3), { raw: { width: size, height: size, channels: 3 } })
    .jpeg({ quality: 60 })
    .toBuffer();
  expect((await read(sent)).bytes.length).toBeLessThan(MAX_PHOTO_BYTES);
});

test('a transparent background becomes white, on which a black text can be read', async () => {
  const photo = await read(await create(4, 4, { r: 0, g: 0, b: 0, alpha: 0 }).png().toBuffer());
  expect(await pixelOf(photo)).toEqual([255, 255, 255]);
});

test('an empty or too large file is refused at its field', async () => {
  expect(await readPhoto('content', Buffer.alloc(0))).toMatchObject({ problems: [{ path: 'content', problem: 'EMPTY' }] });
  expect(await readPhoto('content', Buffer.alloc(MAX_PHOTO_BYTES + 1, 0xff))).toMatchObject({ problems: [{ problem: 'PHOTO_TOO_BIG', limit: '5 MB' }] });
});

test('a file of another format is not a photo', async () => {
  for (const other of ['%PDF-1.7', 'GIF89a', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'RIFF    WAVE'])
    expect([other, await problemIn(Buffer.from(other, 'latin1'))]).toEqual([other, 'NOT_A_PHOTO']);
});

test('a photo that takes too long has a problem of its own', () => {
  expect(problemOf(new Error('timeout: 42% complete'))).toBe('PHOTO_TOO_SLOW');
  expect(problemOf(new Error('VipsJpeg: premature end of JPEG image'))).toBe('BROKEN_PHOTO');
});

test('any bytes are either a photo or refused', async () => {
  const beginnings = await Promise.all([create(9, 9).jpeg().toBuffer(), create(9, 9).png().toBuffer(), create(9, 9).webp().toBuffer()]);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...beginnings), fc.nat(300), fc.uint8Array({ maxLength: 200 }), async (beginning, length, rest) => {
      const photo = await readPhoto('content', Buffer.concat([beginning.subarray(0, length), rest]));
      expect(isRefusal(photo) || photo.bytes.length > 0).toBe(true);
    }),
  );
});
