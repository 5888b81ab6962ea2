import type { Reader } from '../../shared/reader';

/** One address, nothing that could smuggle a second recipient or a header into a message. */
const EMAIL = /^[^\s@<>(),;:"[\]\\]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/i;

/** An e-mail address of at most 200 characters, in small letters; UNREADABLE when it is none. */
export function readEmail(reader: Reader, field: string): string {
  const text = reader.text(field, 200).toLowerCase();
  if (text !== '' && !EMAIL.test(text)) reader.refuse(field, 'UNREADABLE');
  return text;
}
