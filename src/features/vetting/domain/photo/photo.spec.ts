import * as fc from 'fast-check';
import { deflateSync, crc32 } from 'node:zlib';
import { MAX_PHOTO_BYTES, MAX_PHOTO_SIZE } from '../../../../shared/photo';
import { isRefusal, type Refusal } from '../../../../shared/refusal';
import { type Photo, readPhoto } from './photo';

/**
 * Photos assembled here with the metadata that phones add. SECRET occurs in all metadata but in no image
 * data.
 */
const SECRET = Buffer.from('11.5564N,104.9282E');

const read = (sent: Uint8Array): Photo | Refusal => readPhoto('content', sent);
function stripped(sent: Uint8Array): Photo {
  const photo = read(sent);
  if (isRefusal(photo)) throw new Error(JSON.stringify(photo));
  return photo;
}
const problemOf = (sent: Uint8Array): string | undefined => (read(sent) as Refusal).problems?.[0]?.problem;
const contains = (bytes: Uint8Array, part: Uint8Array | string): boolean => Buffer.from(bytes).includes(Buffer.from(part));

const segment = (marker: number, content: Uint8Array): Buffer => {
  const length = content.length + 2;
  return Buffer.concat([Buffer.of(0xff, marker, length >> 8, length & 0xff), content]);
};
const exif = (turn: number): Buffer =>
  segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0II*\0\x08\0\0\0\x02\0'), tag(0x010f, 2, 20), tag(0x0112, 3, turn), Buffer.alloc(4), SECRET]));
const tag = (id: number, type: number, value: number): Buffer => Buffer.of(id & 0xff, id >> 8, type, 0, 1, 0, 0, 0, value, 0, 0, 0);
const JFIF = segment(0xe0, Buffer.concat([Buffer.from('JFIF\0\x01\x02\0\0\x01\0\x01\x01\x01', 'latin1'), Buffer.alloc(3, 7)]));
const frame = (width: number, height: number, marker = 0xc0): Buffer =>
  segment(marker, Buffer.of(8, height >> 8, height & 0xff, width >> 8, width & 0xff, 1, 1, 0x11, 0));
const TABLES = [segment(0xdb, Buffer.alloc(65, 1)), segment(0xc4, Buffer.alloc(20, 2))];
const SCAN = segment(0xda, Buffer.of(1, 1, 0, 0, 63, 0));
const jpeg = (parts: readonly Uint8Array[]): Buffer => Buffer.concat([Buffer.of(0xff, 0xd8), ...parts, Buffer.of(0xff, 0xd9)]);

/** Scan data: any bytes, with 0xFF followed by zero or a restart marker. */
const data = fc
  .array(
    fc.oneof(
      fc.nat(254).map((byte) => [byte]),
      fc.constantFrom([0xff, 0], [0xff, 0xd0], [0xff, 0xd7]),
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((bytes) => Buffer.from(bytes.flat()));
const JPEG_METADATA = [
  exif(6),
  segment(0xfe, SECRET),
  segment(0xed, SECRET),
  segment(0xe2, Buffer.concat([Buffer.from('MPF\0'), SECRET])),
  segment(0xe1, SECRET),
];

describe('a JPEG', () => {
  test('is stripped down to tables, frame and scan bytes', () => {
    fc.assert(
      fc.property(
        fc.array(data, { minLength: 1, maxLength: 3 }),
        fc.array(fc.nat(JPEG_METADATA.length - 1), { minLength: 9, maxLength: 9 }),
        fc.uint8Array({ maxLength: 40 }),
        (scans, asides, behind) => {
          const aside = (at: number): Buffer => JPEG_METADATA[asides[at] as number] as Buffer;
          const sent = jpeg([
            aside(0),
            JFIF,
            aside(1),
            ...TABLES,
            aside(2),
            frame(640, 480),
            aside(3),
            ...scans.flatMap((scan, at) => [SCAN, scan, aside(at + 4)]),
          ]);
          const photo = stripped(Buffer.concat([sent, behind, SECRET]));
          expect(photo).toMatchObject({ format: 'JPEG' });
          expect(contains(photo.bytes, SECRET)).toBe(false);
          const drawing = Buffer.concat([...TABLES, frame(640, 480), ...scans.flatMap((scan) => [SCAN, scan]), Buffer.of(0xff, 0xd9)]);
          expect(Buffer.from(photo.bytes).subarray(-drawing.length)).toEqual(drawing);
          // Stripping is idempotent.
          expect(stripped(photo.bytes)).toEqual(photo);
        },
      ),
    );
  });

  test('has its orientation preserved in a segment without other data', () => {
    const upright = stripped(jpeg([exif(1), frame(640, 480), ...TABLES, SCAN, Buffer.of(1)]));
    expect(upright).toMatchObject({ width: 640, height: 480 });
    expect(contains(upright.bytes, 'Exif')).toBe(false);
    const turned = stripped(jpeg([exif(6), frame(640, 480), ...TABLES, SCAN, Buffer.of(1)]));
    expect(turned).toMatchObject({ width: 480, height: 640 });
    expect(contains(turned.bytes, Buffer.of(0xff, 0xe1, 0, 34, ...Buffer.from('Exif\0\0MM\0*')))).toBe(true);
    expect(contains(turned.bytes, SECRET)).toBe(false);
    expect(turned.bytes.length).toBe(upright.bytes.length + 36);
  });

  test('retains its colour profile but loses the thumbnail in its header', () => {
    const colours = segment(0xe2, Buffer.from('ICC_PROFILE\0\x01\x01…'));
    const adobe = segment(0xee, Buffer.from('Adobe\0d\0\0\0\0\x01'));
    const { bytes } = stripped(jpeg([JFIF, colours, adobe, ...TABLES, frame(8, 8), SCAN, Buffer.of(1)]));
    expect([contains(bytes, colours), contains(bytes, adobe), contains(bytes, 'JFIF'), contains(bytes, Buffer.alloc(3, 7))]).toEqual([true, true, true, false]);
  });

  test('that is truncated or has no image is broken', () => {
    const whole = jpeg([JFIF, ...TABLES, frame(640, 480), SCAN, Buffer.of(1, 2, 3)]);
    for (let length = 3; length < whole.length; length++) expect([length, problemOf(whole.subarray(0, length))]).toEqual([length, 'BROKEN_PHOTO']);
    for (const parts of [[frame(640, 480)], [SCAN, Buffer.of(1)], [frame(0, 480), SCAN, Buffer.of(1)], [frame(8, 8, 0xc3), SCAN, Buffer.of(1)]])
      expect(problemOf(jpeg(parts))).toBe('BROKEN_PHOTO');
  });
});

const chunk = (name: string, content: Uint8Array): Buffer => {
  const [length, sum, named] = [Buffer.alloc(4), Buffer.alloc(4), Buffer.concat([Buffer.from(name), content])];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
};
const PNG_HEAD = Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const header = (width: number, height: number): Buffer => {
  const content = Buffer.alloc(13);
  content.writeUInt32BE(width, 0);
  content.writeUInt32BE(height, 4);
  content[8] = 8;
  return chunk('IHDR', content);
};
const END = chunk('IEND', Buffer.alloc(0));
const PNG_METADATA = ['eXIf', 'tEXt', 'iTXt', 'zTXt', 'tIME', 'acTL', 'fdAT', 'caNv'].map((name) => chunk(name, SECRET));

describe('a PNG', () => {
  test('is stripped down to unchanged chunks needed to display it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ maxLength: 50 }), { minLength: 1, maxLength: 3 }),
        fc.array(fc.constantFrom(...PNG_METADATA), { minLength: 5, maxLength: 5 }),
        (pixels, asides) => {
          const parts = [header(30, 20), chunk('gAMA', Buffer.alloc(4)), ...pixels.map((part) => chunk('IDAT', part)), END];
          const sent = Buffer.concat([PNG_HEAD, ...parts.flatMap((part, at) => (at === 0 ? [part] : [asides[at - 1] ?? Buffer.alloc(0), part])), SECRET]);
          expect(stripped(sent)).toEqual({ format: 'PNG', width: 30, height: 20, bytes: new Uint8Array(Buffer.concat([PNG_HEAD, ...parts])) });
        },
      ),
    );
  });

  test('that is damaged, truncated, without data or with an unknown critical chunk is broken', () => {
    const whole = Buffer.concat([PNG_HEAD, header(30, 20), chunk('IDAT', deflateSync(Buffer.alloc(9))), END]);
    for (let length = PNG_HEAD.length; length < whole.length; length++)
      expect([length, problemOf(whole.subarray(0, length))]).toEqual([length, 'BROKEN_PHOTO']);
    const changed = Buffer.from(whole);
    changed[50] = (changed[50] as number) ^ 1;
    const [data] = [chunk('IDAT', Buffer.alloc(9))];
    for (const broken of [
      changed,
      [PNG_HEAD, header(30, 20), END],
      [PNG_HEAD, data, END],
      [PNG_HEAD, header(30, 20), chunk('WHAT', SECRET), data, END],
      [PNG_HEAD, header(0, 20), data, END],
    ])
      expect(problemOf(Buffer.isBuffer(broken) ? broken : Buffer.concat(broken))).toBe('BROKEN_PHOTO');
  });
});

const riff = (name: string, content: Uint8Array): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(content.length);
  return Buffer.concat([Buffer.from(name), length, content, Buffer.alloc(content.length % 2)]);
};
const webp = (...chunks: readonly Uint8Array[]): Buffer => riff('RIFF', Buffer.concat([Buffer.from('WEBP'), ...chunks]));
const lossy = (pixels: Uint8Array): Buffer => riff('VP8 ', Buffer.concat([Buffer.of(0, 0, 0, 0x9d, 0x01, 0x2a, 30, 0, 20, 0), pixels]));
const lossless = riff('VP8L', Buffer.of(0x2f, 29, 0xc0, 0x04, 0, 1, 2));
const canvas = (flags: number): Buffer => riff('VP8X', Buffer.of(flags, 0, 0, 0, 29, 0, 0, 19, 0, 0));

describe('a WebP', () => {
  test('is stripped down to the chunks needed to display it, with metadata flags cleared', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), fc.constantFrom('EXIF', 'XMP ', 'WHAT'), fc.boolean(), (pixels, name, isFirst) => {
        const aside = riff(name, SECRET);
        const sent = webp(canvas(0x2c), ...(isFirst ? [aside, lossy(pixels)] : [lossy(pixels), aside]));
        expect(stripped(Buffer.concat([sent, SECRET]))).toEqual({
          format: 'WEBP',
          width: 30,
          height: 20,
          bytes: new Uint8Array(webp(canvas(0x20), lossy(pixels))),
        });
      }),
    );
    expect(stripped(webp(lossless))).toMatchObject({ width: 30, height: 20 });
  });

  test('that is animated, truncated or has no image is broken', () => {
    const whole = webp(lossy(Buffer.of(1, 2, 3)));
    for (let length = 12; length < whole.length; length++) expect([length, problemOf(whole.subarray(0, length))]).toEqual([length, 'BROKEN_PHOTO']);
    for (const broken of [webp(canvas(0x02), lossless), webp(riff('EXIF', SECRET)), webp(lossless, lossless), webp(riff('VP8 ', Buffer.alloc(12)))])
      expect(problemOf(broken)).toBe('BROKEN_PHOTO');
  });
});

test('an empty, too large or unsupported file is refused at its field', () => {
  const large = Buffer.concat([PNG_HEAD, header(MAX_PHOTO_SIZE + 1, 1), chunk('IDAT', Buffer.alloc(1)), END]);
  expect(read(Buffer.alloc(0))).toMatchObject({ problems: [{ path: 'content', problem: 'EMPTY' }] });
  expect(read(Buffer.alloc(MAX_PHOTO_BYTES + 1, 0xff))).toMatchObject({ problems: [{ problem: 'PHOTO_TOO_BIG', limit: '5 MB' }] });
  expect(read(large)).toMatchObject({ problems: [{ problem: 'PHOTO_TOO_BIG', limit: '12000 × 12000' }] });
  for (const other of ['%PDF-1.7', 'GIF89a', '<svg xmlns="http://www.w3.org/2000/svg"/>', '\xff\xd8', 'RIFF    WAVE'])
    expect(problemOf(Buffer.from(other, 'latin1'))).toBe('NOT_A_PHOTO');
});

test('any bytes are either a photo or refused', () => {
  const beginnings = [Buffer.of(0xff, 0xd8, 0xff), PNG_HEAD, Buffer.from('RIFF\x20\0\0\0WEBP', 'latin1')];
  fc.assert(
    fc.property(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 200 }), (beginning, rest) => {
      const photo = read(Buffer.concat([beginning, rest]));
      expect(isRefusal(photo) || photo.bytes.length > 0).toBe(true);
    }),
  );
});
