import { Injectable } from '@nestjs/common';
import type { Audience, Language } from '../../../platform/security/actor';
import { log } from '../../../platform/observability/log';
import { type DraftOwner, isDraftKey, SealedDrafts } from '../../../platform/security/sealed-drafts';

/** Form values by field name. A field that was submitted several times is a list. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;
export interface FormProblem {
  readonly field: string;
  readonly message: string;
}
/** A form that was not accepted, or a notice to show once after a redirect. */
export interface FormDraft {
  readonly values: FormValues;
  readonly problems: readonly FormProblem[];
  /** Changes requested by another person, shown at the fields they refer to. */
  readonly remarks?: readonly FormProblem[];
  /** Success message. */
  readonly notice?: string;
  /** The page to return to after an interruption for sign-in or re-authentication. */
  readonly page?: string;
  /** Key of the draft that was open on that page; it is opened again if no new values were typed. */
  readonly before?: string;
  /** The language of its problems and its notice. */
  readonly language?: Language;
}

/** Never stored and never redisplayed. */
const SECRET_FIELDS: readonly string[] = ['secret', 'code', 'csrf', 'key', 'atPage', 'pin', 'newPin', 'newPinAgain', 'listPin'];
export const isSecretField = (name: string): boolean => SECRET_FIELDS.includes(name);

/**
 * Stores typed values between a form and the page that redisplays it: on the server, for one day, readable by
 * this account or visitor only. No data is stored on the phone. If storing fails, only the typing is lost,
 * never a decision.
 */
@Injectable()
export class FormDrafts {
  constructor(private readonly drafts: SealedDrafts) {}

  /** @returns the key to find the draft by, or null if storing failed */
  async save(audience: Audience, owner: DraftOwner, draft: FormDraft): Promise<string | null> {
    try {
      return await this.drafts.save(audience, owner, { ...draft, values: withoutSecrets(draft.values) });
    } catch (error) {
      log.warn({ error }, 'cannot store the form draft');
      return null;
    }
  }

  async find(audience: Audience, owner: DraftOwner, key: unknown): Promise<FormDraft | undefined> {
    return isDraftKey(key) ? ((await this.drafts.find(audience, owner, key)) as FormDraft | undefined) : undefined;
  }
}

export const withoutSecrets = (values: FormValues): FormValues => Object.fromEntries(Object.entries(values).filter(([name]) => !isSecretField(name)));

/** Whether any field has a value. */
export const hasValues = (values: FormValues): boolean =>
  Object.values(values)
    .flat()
    .some((text) => text !== '');

/** The first value of a field. */
export function textOf(values: FormValues, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}

/** All values of a field. */
export function textsOf(values: FormValues, name: string): readonly string[] {
  const value = values[name];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}
