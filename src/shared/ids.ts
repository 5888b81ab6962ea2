const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/**
 * Ids are random UUIDv4: an id must not reveal when a person was registered. Any other text is treated as an
 * unknown id.
 */
export const isId = (text: unknown): text is string => typeof text === 'string' && UUID.test(text);

/** The id in a field of an input; empty if there is none, and an empty id matches no row. */
export const idIn = (input: Readonly<Record<string, unknown>>, field: string): string => {
  const value = input[field];
  return isId(value) ? value : '';
};

/** Crockford's base 32: without I, L, O and U, so that codes survive being read aloud and handwritten. */
export const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
