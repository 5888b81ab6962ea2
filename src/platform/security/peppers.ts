import { createHmac } from 'node:crypto';

/** A secret outside the database, with which short credentials are hashed. */
export interface Pepper {
  /** Derived from the key, so that different keys have different ids. Reveals no part of the key. */
  readonly id: string;
  readonly key: Buffer;
}

const MAX_KEYS = 5;
/** 32 random bytes in base64 or hexadecimal. */
const KEY = /^[\w+/=-]{43,128}$/;
/** Random keys of this length have more distinct characters; a repeated word has fewer. */
const MIN_DISTINCT_CHARACTERS = 10;

const keysIn = (setting: string): string[] => setting.split(/[\s,]+/).filter((key) => key !== '');

/** Whether a setting contains valid keys, newest first, separated by commas or line ends. */
export function isPepperSetting(setting: string): boolean {
  const keys = keysIn(setting);
  return keys.length > 0 && keys.length <= MAX_KEYS && keys.every((key) => KEY.test(key) && new Set(key).size >= MIN_DISTINCT_CHARACTERS);
}

/** The keys of a setting, newest first; empty without the setting. */
export function readPeppers(setting: string | undefined): readonly Pepper[] {
  return keysIn(setting ?? '').map((text) => {
    const key = Buffer.from(text);
    return { id: createHmac('sha256', key).update('id of this pepper').digest('hex').slice(0, 12), key };
  });
}

/** How many PINs and check-in codes are stored with a pepper; id '' means without a pepper. */
export interface PepperUse {
  readonly id: string;
  readonly pins: number;
  readonly codes: number;
}

export const PEPPER_USE = 'select id, pins, codes from app.pepper_use() order by id';

/**
 * The problem and remedy if rows were hashed with a pepper that is not available; null if none is missing.
 */
export function missingPepper(peppers: readonly Pepper[], uses: readonly PepperUse[]): { readonly problem: string; readonly remedy: string } | null {
  const lost = uses.filter(({ id }) => id !== '' && peppers.every((pepper) => pepper.id !== id));
  if (lost.length === 0) return null;
  const keyList = lost.map(({ id, pins, codes }) => `${id} (${pins} PINs, ${codes} check-in codes)`).join(', ');
  return {
    problem: `${peppers.length === 0 ? 'is missing' : 'lacks a key'}, and the database needs the key ${keyList}`,
    remedy:
      'Put that key back, behind the newest one: it was in this setting or in the file "pepper" of the data directory. ' +
      'If it is lost for good, see "The pepper" in docs/running.md.',
  };
}
