import { msg } from '@lingui/core/macro';
import { createHash } from 'node:crypto';
import { latinDigits } from './digits';
import { type FormProblem, type FormValues, textOf, textsOf } from './form-drafts';
import type { MutationResult } from '../visit/outcomes';
import type { I18n } from '../labels/page-i18n';

/** The hidden field with the base values: what the form first showed. */
export const BASE_FIELD = 'shown';

/**
 * A unit of the merge: one answer of a form. Values that make no sense apart, such as an amount and its
 * currency or the columns of a list, are one unit.
 */
export interface MergeUnit {
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
export interface MergedForm {
  /** The values to save. In a conflict, the saved value stays. */
  readonly sendable: FormValues;
  /** The values to redisplay. In a conflict, the typed value is shown; its new base is the saved value. */
  readonly redisplay: FormValues;
  /** Units changed both here and elsewhere, to different values. */
  readonly conflicts: readonly MergeUnit[];
}

/**
 * Adds the base values to a form's initial values, so that later edits here and in other sessions can be
 * distinguished.
 */
export const withBase = (units: readonly MergeUnit[], values: FormValues): FormValues => ({ ...values, [BASE_FIELD]: baseText(units, values) });

/** The base values as digests: short, and the digests do not reveal the values. */
const baseText = (units: readonly MergeUnit[], values: FormValues): string =>
  JSON.stringify(Object.fromEntries(units.map((unit) => [unit.field, unit.isEach ? textsOf(values, unit.field) : digestOf(unit, values)])));

/**
 * Merges a submitted form with the saved values, against its base (three-way merge). A form without base
 * values is accepted as it is.
 */
export function mergeEdits(units: readonly MergeUnit[], mine: FormValues, now: FormValues): MergedForm {
  const baseValues = baseIn(mine);
  if (baseValues === null) return { sendable: mine, redisplay: mine, conflicts: [] };
  const changed = units.filter((unit) => isConflict(unit, baseValues[unit.field], mine, now));
  const merged = Object.assign({}, ...units.map((unit) => mergedValues(unit, baseValues[unit.field], mine, now))) as FormValues;
  const typed = Object.assign({}, ...changed.map((unit) => only(namesOf(unit), mine))) as FormValues;
  return { sendable: { ...mine, ...merged }, redisplay: { ...mine, ...merged, ...typed, [BASE_FIELD]: baseText(units, now) }, conflicts: changed };
}

/**
 * The values to redisplay when some conflicts are not reported yet. Those units retain their old base, so the
 * next submit reports them.
 */
export function deferConflicts(mine: FormValues, again: FormValues, deferred: readonly MergeUnit[]): FormValues {
  const baseValues = baseIn(mine) ?? {};
  return { ...again, [BASE_FIELD]: JSON.stringify({ ...baseIn(again), ...Object.fromEntries(deferred.map(({ field }) => [field, baseValues[field]])) }) };
}

/** Whether any of these answers was edited since the form was shown; false if the form has no base values. */
export function hasEdits(units: readonly MergeUnit[], mine: FormValues): boolean {
  const baseValues = baseIn(mine);
  return baseValues !== null && units.some((unit) => digestOf(unit, mine) !== baseValues[unit.field]);
}

/**
 * The new base of a form that stays open after an autosave. Units edited here are now saved, so their base is
 * the saved value; unedited and conflicting units retain their old base.
 */
export function baseAfterSave(units: readonly MergeUnit[], mine: FormValues, now: FormValues, changed: readonly MergeUnit[]): string {
  const baseValues = baseIn(mine) ?? {};
  const conflicting = new Set(changed.map(({ field }) => field));
  const entries = units.map((unit) => {
    if (unit.isEach) return [unit.field, textsOf(mine, unit.field)];
    const isSaved = digestOf(unit, mine) !== baseValues[unit.field] && !conflicting.has(unit.field);
    return [unit.field, isSaved ? digestOf(unit, now) : baseValues[unit.field]];
  });
  return JSON.stringify(Object.fromEntries(entries));
}

/**
 * How often a merge is attempted: a retry follows each save by another session, so this is also how many
 * concurrent saves can succeed.
 */
const MAX_ATTEMPTS = 8;

/**
 * Retries a merge-and-save until no other session has saved in between. `attempt` reads, merges and sends
 * with the version it read; it has no answer if it sent nothing because the user must first resolve a
 * conflict.
 */
export async function retryOnConflict<A extends { readonly answer?: MutationResult }>(attempt: () => Promise<A>): Promise<A> {
  let sent = await attempt();
  for (let tries = 1; tries < MAX_ATTEMPTS && sent.answer?.__typename === 'EditConflict'; tries++) sent = await attempt();
  return sent;
}

/** The message for a conflict, with the value now saved. */
export function conflictProblem({ t }: I18n, field: string, now: string): FormProblem {
  const message =
    now === ''
      ? t(msg`This was changed in another window or by someone else and is now empty. Send your answer again to keep it.`)
      : t(msg`This was changed in another window or by someone else. It now says “${now}”. Send your answer again to replace it.`);
  return { field, message };
}

type Base = Readonly<Record<string, string | readonly string[] | undefined>>;

function baseIn(values: FormValues): Base | null {
  try {
    return JSON.parse(textOf(values, BASE_FIELD)) as Base | null;
  } catch {
    return null;
  }
}

function isConflict(unit: MergeUnit, base: Base[string], mine: FormValues, now: FormValues): boolean {
  if (unit.isEach) return unit.isGuarded === true && guardedBoxes(unit, base, mine, now).length > 0;
  const [here, there] = [digestOf(unit, mine), digestOf(unit, now)];
  return here !== there && here !== base && there !== base;
}

/**
 * The values of a unit that take the saved value: those unedited here, and conflicts. Edited units are left
 * out, so the typed value applies.
 */
function mergedValues(unit: MergeUnit, base: Base[string], mine: FormValues, now: FormValues): FormValues {
  if (unit.isEach) return { [unit.field]: [...new Set([...mergedBoxes(unit, base, mine, now), ...guardedBoxes(unit, base, mine, now)])] };
  const [here, there] = [digestOf(unit, mine), digestOf(unit, now)];
  return here === there || there === base ? {} : only(namesOf(unit), now);
}

/** A box changed here takes the state it has here, any other box the saved state. */
function mergedBoxes(unit: MergeUnit, base: Base[string], mine: FormValues, now: FormValues): string[] {
  const [was, here, there] = [checkedBoxes(base), new Set(textsOf(mine, unit.field)), new Set(textsOf(now, unit.field))];
  return [...new Set([...there, ...here])].filter((box) => (here.has(box) === was.has(box) ? there.has(box) : here.has(box)));
}

/** Guarded boxes that are still checked here, as first shown, and were cleared elsewhere. */
function guardedBoxes(unit: MergeUnit, base: Base[string], mine: FormValues, now: FormValues): string[] {
  const [was, there] = [checkedBoxes(base), new Set(textsOf(now, unit.field))];
  return unit.isGuarded ? textsOf(mine, unit.field).filter((box) => was.has(box) && !there.has(box)) : [];
}

/** The base values come from the request, so they may be anything. */
const checkedBoxes = (base: Base[string]): Set<string> => new Set(typeof base === 'object' ? base : []);

const namesOf = ({ field, names = [field] }: MergeUnit): readonly string[] => names;

const only = (names: readonly string[], values: FormValues): FormValues => Object.fromEntries(names.map((name) => [name, values[name] ?? []]));

function digestOf(unit: MergeUnit, values: FormValues): string {
  const names = unit.compared ?? namesOf(unit);
  const texts = names.map((name) => textsOf(values, name).map(normalized));
  // Checkboxes under one name have no order.
  const sorted = texts.length === 1 ? texts.map((one) => one.toSorted()) : texts;
  return createHash('sha256')
    .update(JSON.stringify(sorted.map((one) => (one.every((text) => text === '') ? [] : one))))
    .digest('base64url')
    .slice(0, 16);
}

/** Normalizes line endings and digits, so that equal answers have equal digests. */
const normalized = (text: string): string => {
  const figures = latinDigits(text.replaceAll('\r\n', '\n'));
  return /^\d+\.\d+$/.test(figures) ? figures.replace(/\.?0+$/, '') : figures;
};
