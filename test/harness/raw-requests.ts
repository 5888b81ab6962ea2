import { request } from 'node:http';
import type { Harness } from './harness';

export interface RawResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
}
type Headers = Readonly<Record<string, string | readonly string[]>>;

/** Sends raw bytes, as no well-behaved client would. */
export const send = (harness: Harness, method: string, path: string, headers: Headers = {}, body?: string | Buffer): Promise<RawResponse> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(harness.url);
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const sent = request(
      { host: hostname, port, method, path, headers: { 'accept-language': 'en', ...length, ...headers } as Record<string, string> },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(parts).toString('utf8') }));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });

const TOLD_TOO_MUCH =
  /node_modules|\/src\/|\/dist\/|\bat [\w.<>]+ \(|(?<!Syntax )Error:|select \w+ from|insert into|relation "|violates|(?<![\w"-])pg_[a-z]|syntax error at/;

/** The fault in an answer to a bad request: an internal error, or internal wording. */
export function faultIn({ status, text }: RawResponse): string | null {
  if (status >= 500) return `${status} ${text.trim().slice(0, 200)}`;
  if (text.includes('"INTERNAL"')) return `masked ${text.trim().slice(0, 200)}`;
  return TOLD_TOO_MUCH.test(text) ? `told ${TOLD_TOO_MUCH.exec(text)?.[0]} ${text.trim().slice(0, 200)}` : null;
}
