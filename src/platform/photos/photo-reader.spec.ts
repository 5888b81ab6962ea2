import sharp from 'sharp';
import { PhotoReader } from './photo-reader';

const valid = (): Promise<Buffer> =>
  sharp({ create: { width: 9, height: 9, channels: 3, background: '#888' } })
    .png()
    .toBuffer();

/** For each sender whether its photo was read, in order. */
async function readAll(reader: PhotoReader, senders: readonly string[]): Promise<boolean[]> {
  const photo = await valid();
  return (await Promise.all(senders.map((sender) => reader.read('content', sender, photo)))).map((result) => 'bytes' in result);
}

test('a sender has at most six photos waiting, and all senders together twelve', async () => {
  const reader = new PhotoReader();
  const sevenOf = (sender: string): string[] => Array.from({ length: 7 }, () => sender);
  const sixOfSeven = [true, true, true, true, true, true, false];
  const none = sixOfSeven.map(() => false);
  expect(await readAll(reader, [...sevenOf('a'), ...sevenOf('b'), ...sevenOf('c')])).toEqual([...sixOfSeven, ...sixOfSeven, ...none]);
  // later ones have their turn again
  expect(await readAll(reader, sevenOf('a'))).toEqual(sixOfSeven);
});

test('a photo that cannot be read does not stop those after it', async () => {
  const reader = new PhotoReader();
  const [broken, read] = await Promise.all([reader.read('content', 'a', Buffer.from('text')), reader.read('content', 'b', await valid())]);
  expect([broken, read]).toMatchObject([{ problems: [{ problem: 'NOT_A_PHOTO' }] }, { format: 'WEBP' }]);
});
