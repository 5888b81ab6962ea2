import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';

/** What a form held: a field that was sent several times is a list. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;
export interface FormProblem {
  readonly field: string;
  readonly message: string;
}
/** A form that could not be accepted, or a message to show once more after a redirect. */
export interface FormDraft {
  readonly values: FormValues;
  readonly problems: readonly FormProblem[];
  /** What somebody else asked to change, beside the fields it is about. */
  readonly remarks?: readonly FormProblem[];
  /** Something went well. */
  readonly notice?: string;
}

const KEPT_MS = 15 * 60_000;
const MOST_DRAFTS = 2_000;
/** Never kept, and never shown again. */
const SECRET_FIELDS = ['secret', 'code', 'csrf', 'key'];

/**
 * Keeps what somebody typed between a refused form and the page that shows it again: in memory, for a quarter of an hour, for that visitor only.
 * A draft that is gone (another process, a restart) costs the typing, never a decision.
 */
@Injectable()
export class FormDrafts {
  readonly #drafts = new Map<string, { readonly owner: string; readonly until: number; readonly draft: FormDraft }>();

  /** @returns the key under which the visitor finds it again */
  keep(owner: string, draft: FormDraft): string {
    this.forgetOld();
    const key = randomBytes(12).toString('base64url');
    const values = Object.fromEntries(Object.entries(draft.values).filter(([name]) => !SECRET_FIELDS.includes(name)));
    this.#drafts.set(key, { owner, until: Date.now() + KEPT_MS, draft: { ...draft, values } });
    return key;
  }

  find(owner: string, key: unknown): FormDraft | undefined {
    const found = typeof key === 'string' ? this.#drafts.get(key) : undefined;
    return found && found.owner === owner && found.until > Date.now() ? found.draft : undefined;
  }

  private forgetOld(): void {
    for (const [key, { until }] of this.#drafts) {
      if (until > Date.now() && this.#drafts.size < MOST_DRAFTS) break; // oldest first: a Map keeps the order of insertion
      this.#drafts.delete(key);
    }
  }
}

/** The text of one field. */
export function textOf(values: FormValues, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}

/** Every value of one field. */
export function textsOf(values: FormValues, name: string): readonly string[] {
  const value = values[name];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}
