type Leaf = string | number | boolean | readonly unknown[];
type Part<T> = Exclude<T, null | undefined>;

/** Every path of an input, as in `terms.pay.amount`. A list is one path. */
export type PathOf<T> = { [K in keyof T & string]-?: Part<T[K]> extends Leaf ? K : `${K}.${PathOf<Part<T[K]>>}` }[keyof T & string];

/** The paths of an input that accept a value. */
export type PathTo<T, Value> = {
  [K in keyof T & string]-?: Value extends T[K] ? K : Part<T[K]> extends Leaf ? never : `${K}.${PathTo<Part<T[K]>, Value>}`;
}[keyof T & string];

/** The paths of a record at which there is a value, or none yet. */
export type PathFrom<T, Value> = {
  [K in keyof T & string]-?: Part<T[K]> extends Value ? K : Part<T[K]> extends Leaf ? never : `${K}.${PathFrom<Part<T[K]>, Value>}`;
}[keyof T & string];

/** Whether an input accepts null at a path. */
export type AcceptsNull<T, Path> = Path extends `${infer K}.${infer Rest}`
  ? K extends keyof T
    ? AcceptsNull<Part<T[K]>, Rest>
    : never
  : Path extends keyof T
    ? null extends T[Path]
      ? true
      : false
    : never;

/** An input in which any answer may be missing, as in a form that is not complete. */
export type Incomplete<T> = T extends Leaf | null | undefined ? T | null : { [K in keyof T]: Incomplete<T[K]> };

/** The answers of a form that only adds a record: it never shows a saved one. */
export type Unsaved<T> = { readonly [K in keyof T]-?: Text<Part<T[K]>> | null };
/** An id is text in a form. */
type Text<T> = [T] extends [readonly (infer Item)[]] ? Text<Item>[] : string extends T ? string : T;

/** The value at a path. */
export type ValueAt<T, Path> = Path extends `${infer K}.${infer Rest}`
  ? K extends keyof T
    ? ValueAt<Part<T[K]>, Rest>
    : never
  : Path extends keyof T
    ? Part<T[Path]>
    : never;

/** An item of the list at a path. */
export type ItemAt<T, Path> = ValueAt<T, Path> extends readonly (infer Item)[] ? Item : never;

/** The value at a path of a record; undefined if a step has none. */
export function valueAt(record: object, path: string): unknown {
  let value: unknown = record;
  for (const step of path.split('.')) value = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[step] : undefined;
  return value;
}

/** Nests values by their paths: `terms.days` becomes `{ terms: { days } }`. */
export function nested(entries: readonly (readonly [path: string, value: unknown])[]): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [path, value] of entries) {
    const steps = path.split('.');
    const last = steps.pop() ?? path;
    let part = result;
    for (const step of steps) part = (part[step] ??= {}) as Record<string, unknown>;
    part[last] = value;
  }
  return result;
}
