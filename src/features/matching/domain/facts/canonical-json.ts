import { compareText } from '../score/order';

/** The values of canonical JSON: those that every machine writes identically. */
export type Canonical = null | boolean | number | string | readonly Canonical[] | { readonly [key: string]: Canonical };

/**
 * JSON with sorted keys and no spaces: the same bytes for the same value on every machine. Numbers must be
 * safe integers. Throws for fractions, undefined and other values that JSON would drop or alter.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'string') return JSON.stringify(value.toWellFormed());
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value + 0);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object') {
    const fields = Object.entries(value).sort(([a], [b]) => compareText(a, b));
    return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`).join(',')}}`;
  }
  throw new TypeError(`Canonical JSON holds no ${typeof value === 'number' ? 'such number' : typeof value}.`);
}
