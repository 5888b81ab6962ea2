import { Injectable } from '@nestjs/common';
import type { Audience, Language } from '../../../platform/security/actor';
import { log } from '../../../platform/observability/log';
import { draftKeyOf, type DraftOwner, isDraftKey, SealedDrafts } from '../../../platform/security/sealed-drafts';

/** Form values by field name. A field that was submitted several times is a list. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;
export interface FormProblem {
  readonly field: string;
  readonly message: string;
  /** Where to solve a problem of no field of the page. */
  readonly href?: string;
}
/** What the notice offers to undo. */
export interface UndoOffer {
  /** The idempotency keys that the acts were sent with. */
  readonly keys: readonly string[];
  /** Until when the button is shown, in milliseconds of real time: the service decides by its own clock. */
  readonly until: number;
  /** The row of the list that the act was in, so that the list continues there. */
  readonly row: string;
}
/** A form that was not accepted, or a notice to show once after a redirect. */
export interface FormDraft {
  readonly values: FormValues;
  readonly problems: readonly FormProblem[];
  /** Changes requested by another person, shown at the fields they refer to. */
  readonly remarks?: readonly FormProblem[];
  /** Success message. */
  readonly notice?: string;
  /** How to undo what the notice reports, for ten seconds. */
  readonly undo?: UndoOffer;
  /** The page to return to after an interruption for sign-in or re-authentication. */
  readonly page?: string;
  /** Key of the draft that was open on that page; it is opened again if no new values were typed. */
  readonly before?: string;
  /** The language of its problems and its notice. */
  readonly language?: Language;
  /** The same texts in the other language, by the text; one that is missing cannot be translated. */
  readonly translations?: Readonly<Record<string, string>>;
}

/** The draft with its notice and problems in both languages. */
export function withTranslations(draft: FormDraft, translations: ReadonlyMap<string, () => string> = new Map()): FormDraft {
  const known = textsToTranslate(draft).flatMap((text) => {
    const translated = translations.get(text)?.();
    return translated === undefined ? [] : [[text, translated] as const];
  });
  return known.length === 0 ? draft : { ...draft, translations: Object.fromEntries(known) };
}

/**
 * The draft as the reader of a page in this language reads it: after a switch of the language its notice and
 * problems follow, unless one of them exists in the other language only.
 */
export function inLanguage(draft: FormDraft, language: Language): FormDraft {
  const { translations = {}, notice, problems } = draft;
  if (draft.language === undefined || draft.language === language) return draft;
  if (!textsToTranslate(draft).every((text) => text in translations)) return draft;
  const translated = (text: string): string => translations[text] ?? text;
  return {
    ...draft,
    language,
    problems: problems.map((problem) => ({ ...problem, message: translated(problem.message) })),
    ...(notice === undefined ? {} : { notice: translated(notice) }),
    translations: Object.fromEntries(Object.entries(translations).map(([text, other]) => [other, text])),
  };
}

const textsToTranslate = ({ notice, problems }: FormDraft): string[] => [...(notice === undefined ? [] : [notice]), ...problems.map(({ message }) => message)];

/** What staff search for, on any page. */
export const SEARCH_FIELD = 'searchText';

/** Never stored and never redisplayed. */
const SECRET_FIELDS: readonly string[] = ['secret', 'code', 'csrf', 'key', 'atPage', 'pin', 'newPin', 'newPinAgain', 'listPin', SEARCH_FIELD];
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
    if (!isDraftKey(key)) return undefined;
    const draft = (await this.drafts.find(audience, owner, key)) as FormDraft | undefined;
    if (!draft?.undo || draft.undo.until <= Date.now() || !(await this.areUndone(audience, owner, draft.undo.keys))) return draft;
    // the page was opened again, by Back: what its notice reports is not true any more
    const { undo: _undo, notice: _notice, ...rest } = draft;
    return rest;
  }

  /** Stores that the acts of an offer were undone, so that a page that is opened again does not offer it again. */
  async markUndone(audience: Audience, owner: DraftOwner, keys: readonly string[]): Promise<void> {
    try {
      if (await this.areUndone(audience, owner, keys)) return;
      await this.drafts.save(audience, owner, {}, undoneKey(keys));
    } catch (error) {
      log.warn({ error }, 'cannot store that the acts were undone');
    }
  }

  private async areUndone(audience: Audience, owner: DraftOwner, keys: readonly string[]): Promise<boolean> {
    return (await this.drafts.find(audience, owner, undoneKey(keys))) !== undefined;
  }
}

const undoneKey = (keys: readonly string[]): string => draftKeyOf('undone', keys.toSorted().join(' '));

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
