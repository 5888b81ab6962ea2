import { Injectable } from '@nestjs/common';
import type { Audience, Language } from '../../../platform/security/actor';
import { log } from '../../../platform/observability/log';
import { type DraftOwner, isDraftKey, SealedDrafts } from '../../../platform/security/sealed-drafts';

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
  /** The page to come back to, where something else comes first: signing in, or giving the secret again. */
  readonly page?: string;
  /** The key of the draft that was open on that page: it is there again when nothing else was typed. */
  readonly before?: string;
  /** In which language its problems and its notice are told. */
  readonly language?: Language;
}

/** Never kept, and never shown again. */
const SECRET_FIELDS: readonly string[] = ['secret', 'code', 'csrf', 'key', 'atPage', 'pin', 'newPin', 'newPinAgain', 'listPin'];
export const isSecretField = (name: string): boolean => SECRET_FIELDS.includes(name);

/**
 * Keeps what somebody typed between a form and the page that shows it again: on the server, for a day, for that account or visitor only; nothing on the phone.
 * A draft that cannot be kept costs the typing, never a decision.
 */
@Injectable()
export class FormDrafts {
  constructor(private readonly drafts: SealedDrafts) {}

  /** @returns the key under which it is found again, or null */
  async keep(audience: Audience, owner: DraftOwner, draft: FormDraft): Promise<string | null> {
    try {
      return await this.drafts.keep(audience, owner, { ...draft, values: withoutSecrets(draft.values) });
    } catch (error) {
      log.warn({ error }, 'what was typed could not be kept');
      return null;
    }
  }

  async find(audience: Audience, owner: DraftOwner, key: unknown): Promise<FormDraft | undefined> {
    return isDraftKey(key) ? ((await this.drafts.find(audience, owner, key)) as FormDraft | undefined) : undefined;
  }
}

export const withoutSecrets = (values: FormValues): FormValues => Object.fromEntries(Object.entries(values).filter(([name]) => !isSecretField(name)));

/** Whether anything stands in a form. */
export const isTyped = (values: FormValues): boolean =>
  Object.values(values)
    .flat()
    .some((text) => text !== '');

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
