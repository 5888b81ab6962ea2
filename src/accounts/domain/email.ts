import type { Reader } from '../../shared/reader';

/** One address, of letters, digits and the signs that addresses have: nothing that could smuggle a second recipient or a header into a message, and no pictures. */
const EMAIL = /^[\p{L}\p{M}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/iu;

/** An e-mail address of at most 200 characters, in small letters; UNREADABLE when it is none. */
export function readEmail(reader: Reader, field: string): string {
  const text = reader.text(field, 200).toLowerCase();
  if (text !== '' && !EMAIL.test(text)) reader.refuse(field, 'UNREADABLE');
  return text;
}
