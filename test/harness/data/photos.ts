import { randomBytes, randomUUID } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import type { Data, Person } from '../harness';

/** Metadata a phone writes into a photo. */
export const WHERE_IT_WAS_TAKEN = 'GPS 11.5564N 104.9282E';

const chunk = (name: string, content: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
};

/** A PNG of one colour: few bytes, and pixels as large as you like. `isInterlaced` needs all of them in memory. */
export function emptyPng(width: number, height: number, isInterlaced = false): Buffer {
  const header = pngHeader(width, height, { bits: 1, isInterlaced });
  const lines = Buffer.alloc((Math.ceil(width / 8) + 1) * height * (isInterlaced ? 2 : 1));
  return pngOf([chunk('IHDR', header), chunk('IDAT', deflateSync(lines, { level: 9 }))]);
}

/** A uniformly grey photo as a PNG with location metadata; `grey` distinguishes one from another. */
export const photo = (grey = 200, width = 60, height = 80): Buffer => png(width, height, () => Buffer.alloc(width, grey));

/** A photo as large as a phone's, in which no two pixels are alike. */
export const largePhoto = (width: number, height: number): Buffer => png(width, height, () => randomBytes(width));

function png(width: number, height: number, line: () => Buffer): Buffer {
  const lines = Buffer.concat(Array.from({ length: height }, () => Buffer.concat([Buffer.of(0), line()])));
  return pngOf([
    chunk('IHDR', pngHeader(width, height, { bits: 8, isInterlaced: false })),
    chunk('eXIf', Buffer.from(WHERE_IT_WAS_TAKEN)),
    chunk('IDAT', deflateSync(lines)),
  ]);
}

function pngHeader(width: number, height: number, { bits, isInterlaced }: { readonly bits: number; readonly isInterlaced: boolean }): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = bits;
  header[12] = Number(isInterlaced);
  return header;
}

const pngOf = (chunks: readonly Buffer[]): Buffer =>
  Buffer.concat([Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), ...chunks, chunk('IEND', Buffer.alloc(0))]);

/** A business uploads a photo of its registration. */
export const sendPhoto = (person: Person, content: Buffer, key: string = randomUUID()): Promise<Data> =>
  person.ask(
    `mutation ($input: RegistrationPhotoInput!, $key: ID!) { registrationPhotoSend(input: $input, idempotencyKey: $key) { __typename
       ... on RegistrationPhotoSendPayload { photo { id sentAt } } ... on Refusal { code message } ... on InvalidInput { problems { path message } } } }`,
    { input: { content: content.toString('base64') }, key },
  );

interface VisitPhotoOptions {
  readonly subject?: string;
  readonly itemCode?: string;
  readonly key?: string;
  readonly draftId?: string;
}

/** A visitor adds a photo of the site to a visit. */
export const addVisitPhoto = (
  person: Person,
  id: string,
  content: Buffer,
  { subject = 'WORK_AREA', itemCode, draftId, key = randomUUID() }: VisitPhotoOptions = {},
): Promise<Data> =>
  person.ask(
    `mutation ($id: ID!, $input: VettingPhotoInput!, $key: ID!) { vettingPhotoAdd(id: $id, input: $input, idempotencyKey: $key) { __typename
       ... on VettingPhotoAddPayload { photo { id } } ... on Refusal { code message } ... on InvalidInput { problems { path message } } } }`,
    { id, input: { content: content.toString('base64'), subject, itemCode, draftId }, key },
  );
