const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Ids are random UUIDv4: an id must not tell when a person was registered. Anything else is "not there". */
export const isId = (text: unknown): text is string => typeof text === 'string' && UUID.test(text);

/** The id that an input names under a field; empty where it names none, and an empty id is nobody's. */
export const idIn = (input: Readonly<Record<string, unknown>>, field: string): string => {
  const named = input[field];
  return isId(named) ? named : '';
};
