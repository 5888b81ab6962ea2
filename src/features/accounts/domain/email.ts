import type { InputReader } from '../../../shared/input-reader';

/**
 * One address of letters, digits and the signs that addresses have. It rejects emoji and anything that could
 * smuggle a second recipient or a header into a message.
 */
const EMAIL = /^[\p{L}\p{M}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/u;
/**
 * The start or end of an encoded word of RFC 2047, as in `=?utf-8?q?...?=`. Mail programs decode it and may
 * then read a different address.
 */
const ENCODED_WORD = /=\?|\?=/;
/** The two domains of Gmail, which ignores dots in the mailbox name. */
const GMAIL = /^(gmail|googlemail)\.com$/;

/** What is wrong with a lower-case address; null if it is valid. */
export function emailProblem(email: string): 'ENCODED_ADDRESS' | 'NOT_AN_EMAIL' | null {
  if (ENCODED_WORD.test(email)) return 'ENCODED_ADDRESS';
  return EMAIL.test(email) ? null : 'NOT_AN_EMAIL';
}

/**
 * Reads an e-mail address of at most 200 characters, in lower case. Refuses with NOT_AN_EMAIL when it is no
 * address, with ENCODED_ADDRESS when mail programs could read another address in it.
 */
export function readEmail(reader: InputReader, field: string): string {
  const text = reader.text(field, 200).toLowerCase();
  const problem = text === '' ? null : emailProblem(text);
  if (problem) reader.refuse(field, problem);
  return text;
}

/**
 * The mailbox that an address leads to, for limits per reader: lower case, without the part after a plus
 * sign, and at Gmail without dots. Elsewhere a dot may mean another person. Sign-in compares addresses as
 * they are: two accounts may share a mailbox.
 */
export function mailboxOf(email: string): string {
  const text = email.normalize('NFKC').toLowerCase();
  const at = text.lastIndexOf('@');
  const domain = text.slice(at + 1);
  const plus = text.indexOf('+');
  const name = text.slice(0, plus > 0 && plus < at ? plus : at);
  return GMAIL.test(domain) ? `${name.replaceAll('.', '')}@gmail.com` : `${name}@${domain}`;
}
