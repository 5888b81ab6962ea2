import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Harness } from './harness';

/** A sent mail; without a mail server, mails are files. */
export interface SentMail {
  readonly to: string;
  readonly text: string;
}

/** All mails to an address, oldest first. */
export function mailsTo(harness: Harness, address: string): SentMail[] {
  const folder = join(harness.folder, 'mail');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.eml'))
    .map((file) => join(folder, file))
    .sort((one, other) => statSync(one).mtimeMs - statSync(other).mtimeMs)
    .map((file) => readFileSync(file, 'utf8'))
    .filter((text) => text.toLowerCase().includes(`to: ${address.toLowerCase()}`))
    .map((text) => ({ to: address, text: decoded(text) }));
}

/** Decodes quoted-printable, as far as English needs it. */
const decoded = (text: string): string =>
  text.replaceAll('=\r\n', '').replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const CODE = /^([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})\r?$/m;

/** The code in the last mail with a code to an address. */
export function codeMailedTo(harness: Harness, address: string): string {
  const codes = mailsTo(harness, address).flatMap(({ text }) => CODE.exec(text)?.[1] ?? []);
  const code = codes.at(-1);
  if (!code) throw new Error(`no code was mailed to ${address}`);
  return code;
}
