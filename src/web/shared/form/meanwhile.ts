import { msg } from '@lingui/core/macro';
import { createHash } from 'node:crypto';
import { latinDigits } from './digits';
import { type FormProblem, type FormValues, textOf, textsOf } from './form-drafts';
import type { Answered } from '../visit/outcomes';
import type { Words } from '../labels/words';

/** The hidden field with the base values: what the form first showed. */
export const SHOWN = 'shown';

/**
 * A unit of the merge: one answer of a form. Values that make no sense apart, such as an amount and its
 * currency or the columns of a list, are one unit.
 */
export interface Part {
  /** The field at which a conflict is reported. */
  readonly field: string;
  /** The fields that belong to the unit, if it has more than this one. */
  readonly names?: readonly string[];
  /**
   * The fields that decide whether two answers are equal, if others only accompany them, such as a label in
   * the user's language.
   */
  readonly compared?: readonly string[];
  /** A group of checkboxes in which each box is merged on its own. */
  readonly isEach?: boolean;
  /**
   * A box that is still checked here stays checked even if another session cleared it; this is a conflict, so
   * that the user decides.
   */
  readonly isGuarded?: boolean;
}

/** The result of a merge: unedited answers take the saved value, edited answers the typed one. */
export interface Together {
  /** The values to save. In a conflict, the saved value stays. */
  readonly sendable: FormValues;
  /** The values to redisplay. In a conflict, the typed value is shown; its new base is the saved value. */
  readonly again: FormValues;
  /** Units changed both here and elsewhere, to different values. */
  readonly changed: readonly Part[];
}

/**
 * Adds the base values to a form's initial values, so that later edits here and elsewhere can be told apart.
 */
export const withShown = (parts: readonly Part[], values: FormValues): FormValues => ({ ...values, [SHOWN]: shownText(parts, values) });

/** The base values as digests: short, and the digests do not reveal the values. */
const shownText = (parts: readonly Part[], values: FormValues): string =>
  JSON.stringify(Object.fromEntries(parts.map((part) => [part.field, part.isEach ? textsOf(values, part.field) : digestOf(part, values)])));

/**
 * Merges a submitted form with the saved values, against its base (three-way merge). A form without base
 * values is accepted as it is.
 */
export function broughtTogether(parts: readonly Part[], mine: FormValues, now: FormValues): Together {
  const shown = shownIn(mine);
  if (shown === null) return { sendable: mine, again: mine, changed: [] };
  const changed = parts.filter((part) => isChangedTwice(part, shown[part.field], mine, now));
  const taken = Object.assign({}, ...parts.map((part) => takenOf(part, shown[part.field], mine, now))) as FormValues;
  const typed = Object.assign({}, ...changed.map((part) => only(namesOf(part), mine))) as FormValues;
  return { sendable: { ...mine, ...taken }, again: { ...mine, ...taken, ...typed, [SHOWN]: shownText(parts, now) }, changed };
}

/**
 * The values to redisplay when some conflicts are not reported yet. Those units retain their old base, so the
 * next submit reports them.
 */
export function toldLater(mine: FormValues, again: FormValues, later: readonly Part[]): FormValues {
  const shown = shownIn(mine) ?? {};
  return { ...again, [SHOWN]: JSON.stringify({ ...shownIn(again), ...Object.fromEntries(later.map(({ field }) => [field, shown[field]])) }) };
}

/** Whether any of these answers was edited since the form was shown; false if the form has no base values. */
export function hasEdits(parts: readonly Part[], mine: FormValues): boolean {
  const shown = shownIn(mine);
  return shown !== null && parts.some((part) => digestOf(part, mine) !== shown[part.field]);
}

/**
 * The new base of a form that stays open after an autosave. Units edited here are now saved, so their base is
 * the saved value; unedited and conflicting units retain their old base.
 */
export function shownSince(parts: readonly Part[], mine: FormValues, now: FormValues, changed: readonly Part[]): string {
  const shown = shownIn(mine) ?? {};
  const since = parts.map((part) => {
    if (part.isEach) return [part.field, textsOf(mine, part.field)];
    const isKept = digestOf(part, mine) !== shown[part.field] && !changed.includes(part);
    return [part.field, isKept ? digestOf(part, now) : shown[part.field]];
  });
  return JSON.stringify(Object.fromEntries(since));
}

/**
 * How often a merge is attempted: a retry follows each save by another session, so this is also how many
 * concurrent saves can succeed.
 */
const TRIES = 8;

/**
 * Retries a merge-and-save until no other session has saved in between. `attempt` reads, merges and sends
 * with the version it read; it has no answer if it sent nothing because the user must first resolve a
 * conflict.
 */
export async function broughtIn<A extends { readonly answer?: Answered }>(attempt: () => Promise<A>): Promise<A> {
  let sent = await attempt();
  for (let tries = 1; tries < TRIES && sent.answer?.__typename === 'ChangedMeanwhile'; tries++) sent = await attempt();
  return sent;
}

/** The message for a conflict, with the value now saved. */
export function changedProblem({ t }: Words, field: string, now: string): FormProblem {
  const message =
    now === ''
      ? t(msg`It was changed meanwhile, in another window or by somebody else: nothing stands there now. Send yours again to put it there.`)
      : t(msg`It was changed meanwhile, in another window or by somebody else: now it says “${now}”. Send yours again to put it in its place.`);
  return { field, message };
}

type Shown = Readonly<Record<string, string | readonly string[] | undefined>>;

function shownIn(values: FormValues): Shown | null {
  try {
    return JSON.parse(textOf(values, SHOWN)) as Shown | null;
  } catch {
    return null;
  }
}

function isChangedTwice(part: Part, shown: Shown[string], mine: FormValues, now: FormValues): boolean {
  if (part.isEach) return part.isGuarded === true && heldOf(part, shown, mine, now).length > 0;
  const [here, there] = [digestOf(part, mine), digestOf(part, now)];
  return here !== there && here !== shown && there !== shown;
}

/**
 * The values of a unit that take the saved value: those unedited here, and conflicts. Edited units are left
 * out, so the typed value applies.
 */
function takenOf(part: Part, shown: Shown[string], mine: FormValues, now: FormValues): FormValues {
  if (part.isEach) return { [part.field]: [...new Set([...boxesOf(part, shown, mine, now), ...heldOf(part, shown, mine, now)])] };
  const [here, there] = [digestOf(part, mine), digestOf(part, now)];
  return here === there || there === shown ? {} : only(namesOf(part), now);
}

/** A box changed here takes the state it has here, any other box the saved state. */
function boxesOf(part: Part, shown: Shown[string], mine: FormValues, now: FormValues): string[] {
  const [was, here, there] = [ticked(shown), new Set(textsOf(mine, part.field)), new Set(textsOf(now, part.field))];
  return [...new Set([...there, ...here])].filter((box) => (here.has(box) === was.has(box) ? there.has(box) : here.has(box)));
}

/** Guarded boxes that are still checked here, as first shown, and were cleared elsewhere. */
function heldOf(part: Part, shown: Shown[string], mine: FormValues, now: FormValues): string[] {
  const [was, there] = [ticked(shown), new Set(textsOf(now, part.field))];
  return part.isGuarded ? textsOf(mine, part.field).filter((box) => was.has(box) && !there.has(box)) : [];
}

/** The base values come from the request, so they may be anything. */
const ticked = (shown: Shown[string]): Set<string> => new Set(typeof shown === 'object' ? shown : []);

const namesOf = ({ field, names = [field] }: Part): readonly string[] => names;

const only = (names: readonly string[], values: FormValues): FormValues => Object.fromEntries(names.map((name) => [name, values[name] ?? []]));

function digestOf(part: Part, values: FormValues): string {
  const names = part.compared ?? namesOf(part);
  const texts = names.map((name) => textsOf(values, name).map(plain));
  // Checkboxes under one name have no order.
  const said = texts.length === 1 ? texts.map((one) => one.toSorted()) : texts;
  return createHash('sha256')
    .update(JSON.stringify(said.map((one) => (one.every((text) => text === '') ? [] : one))))
    .digest('base64url')
    .slice(0, 16);
}

/** Normalizes line endings and digits, so that equal answers have equal digests. */
const plain = (text: string): string => {
  const figures = latinDigits(text.replaceAll('\r\n', '\n'));
  return /^\d+\.\d+$/.test(figures) ? figures.replace(/\.?0+$/, '') : figures;
};
