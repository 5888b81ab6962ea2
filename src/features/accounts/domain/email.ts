import type { Reader } from '../../../shared/reader';

/** One address, of letters, digits and the signs that addresses have: nothing that could smuggle a second recipient or a header into a message, and no pictures. */
const EMAIL = /^[\p{L}\p{M}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/u;
/** Where an encoded word of RFC 2047 begins or ends, as in `=?utf-8?q?...?=`: mail programs decode it, and may then read another address than stands here. */
const ENCODED_WORD = /=\?|\?=/;
/** Where a dot in the name makes no other mailbox, and its two names. */
const GMAIL = /^(gmail|googlemail)\.com$/;

/** What is wrong with an address in small letters; null where it is one. */
export function emailProblem(email: string): 'ENCODED_ADDRESS' | 'UNREADABLE' | null {
  if (ENCODED_WORD.test(email)) return 'ENCODED_ADDRESS';
  return EMAIL.test(email) ? null : 'UNREADABLE';
}

/** An e-mail address of at most 200 characters, in small letters; UNREADABLE when it is none, ENCODED_ADDRESS when mail programs could read another one in it. */
export function readEmail(reader: Reader, field: string): string {
  const text = reader.text(field, 200).toLowerCase();
  const problem = text === '' ? null : emailProblem(text);
  if (problem) reader.refuse(field, problem);
  return text;
}

/**
 * The mailbox that an address leads to, for limits that hold for one reader: small letters, without what follows a plus sign, and at Gmail without dots. Anywhere
 * else a dot may make another person. Signing in compares addresses as they are: two accounts may share a mailbox.
 */
export function mailboxOf(email: string): string {
  const text = email.normalize('NFKC').toLowerCase();
  const at = text.lastIndexOf('@');
  const domain = text.slice(at + 1);
  const plus = text.indexOf('+');
  const name = text.slice(0, plus > 0 && plus < at ? plus : at);
  return GMAIL.test(domain) ? `${name.replaceAll('.', '')}@gmail.com` : `${name}@${domain}`;
}
