import { crc32, deflateSync } from 'node:zlib';

/** What a phone writes into a photo beside the picture. */
export const WHERE_IT_WAS_TAKEN = 'GPS 11.5564N 104.9282E';

const chunk = (name: string, content: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
};

/** A photo of one grey, as a PNG that says where it was taken; `grey` tells one from another. */
export function photo(grey = 200, width = 60, height = 80): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const lines = Buffer.concat(Array.from({ length: height }, () => Buffer.concat([Buffer.of(0), Buffer.alloc(width, grey)])));
  const parts = [chunk('IHDR', header), chunk('eXIf', Buffer.from(WHERE_IT_WAS_TAKEN)), chunk('IDAT', deflateSync(lines)), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), ...parts]);
}
