import { msg } from '@lingui/core/macro';
import { createHash } from 'node:crypto';
import { latinDigits } from './digits';
import { type FormProblem, type FormValues, textOf, textsOf } from './form-drafts';
import type { Answered } from '../visit/outcomes';
import type { Words } from '../labels/words';

/** The hidden field in which a form says what it showed at first. */
export const SHOWN = 'shown';

/** One answer of a form. What makes no sense apart, such as a sum and its currency or the columns of a list, is one answer. */
export interface Part {
  /** Where it is told. */
  readonly field: string;
  /** The fields that go together, where they are more than this one. */
  readonly names?: readonly string[];
  /** The fields that tell whether two answers are the same, where others only go along, such as a label in the reader's language. */
  readonly compared?: readonly string[];
  /** Boxes of which each is an answer of its own. */
  readonly isEach?: boolean;
  /** A box that is still ticked here stays, though somebody took it away elsewhere, until somebody has looked. */
  readonly isGuarded?: boolean;
}

/** Two states of a form brought together: what was not touched in it stands as it stands now, what was changed in it as it was typed. */
export interface Together {
  /** What can be sent: where it was changed here and elsewhere, what stands there now. */
  readonly sendable: FormValues;
  /** What the form shows again: there what was typed. From here on it is held against what stands there now. */
  readonly again: FormValues;
  /** What was changed here and elsewhere, and not to the same. */
  readonly changed: readonly Part[];
}

/** A form as it is shown at first, with what it needs to find out later what was changed in it and what elsewhere. */
export const withShown = (parts: readonly Part[], values: FormValues): FormValues => ({ ...values, [SHOWN]: shownText(parts, values) });

/** What stands in a form, short: nothing of it can be read from a digest. */
const shownText = (parts: readonly Part[], values: FormValues): string =>
  JSON.stringify(Object.fromEntries(parts.map((part) => [part.field, part.isEach ? textsOf(values, part.field) : digestOf(part, values)])));

/** Holds a form that was sent against what stands there now. A form that does not say what it showed is taken as it is. */
export function broughtTogether(parts: readonly Part[], mine: FormValues, now: FormValues): Together {
  const shown = shownIn(mine);
  if (shown === null) return { sendable: mine, again: mine, changed: [] };
  const changed = parts.filter((part) => isChangedTwice(part, shown[part.field], mine, now));
  const taken = Object.assign({}, ...parts.map((part) => takenOf(part, shown[part.field], mine, now))) as FormValues;
  const typed = Object.assign({}, ...changed.map((part) => only(namesOf(part), mine))) as FormValues;
  return { sendable: { ...mine, ...taken }, again: { ...mine, ...taken, ...typed, [SHOWN]: shownText(parts, now) }, changed };
}

/** A form to be shown again in which some of what was changed twice is not told yet: it is told when the form is sent the next time. */
export function toldLater(mine: FormValues, again: FormValues, later: readonly Part[]): FormValues {
  const shown = shownIn(mine) ?? {};
  return { ...again, [SHOWN]: JSON.stringify({ ...shownIn(again), ...Object.fromEntries(later.map(({ field }) => [field, shown[field]])) }) };
}

/** Whether any of these answers was changed in a form since it was shown; false where the form does not say what it showed. */
export function hasEdits(parts: readonly Part[], mine: FormValues): boolean {
  const shown = shownIn(mine);
  return shown !== null && parts.some((part) => digestOf(part, mine) !== shown[part.field]);
}

/** What a form that stays open showed, once it has been kept: what was changed in it is what stands there now; what was not, or was changed twice, is held against what it showed before. */
export function shownSince(parts: readonly Part[], mine: FormValues, now: FormValues, changed: readonly Part[]): string {
  const shown = shownIn(mine) ?? {};
  const since = parts.map((part) => {
    if (part.isEach) return [part.field, textsOf(mine, part.field)];
    const isKept = digestOf(part, mine) !== shown[part.field] && !changed.includes(part);
    return [part.field, isKept ? digestOf(part, now) : shown[part.field]];
  });
  return JSON.stringify(Object.fromEntries(since));
}

/** How often a form is brought together anew: each time somebody else was quicker, and as many at once come through. */
const TRIES = 8;

/**
 * Sends a form, brought together with what stands now, until nobody else wrote in the moment between. `attempt` reads, brings together and sends, and says which
 * mark it saw; it has no answer where nothing was sent, because the form has to be looked at first.
 */
export async function broughtIn<A extends { readonly answer?: Answered }>(attempt: () => Promise<A>): Promise<A> {
  let sent = await attempt();
  for (let tries = 1; tries < TRIES && sent.answer?.__typename === 'ChangedMeanwhile'; tries++) sent = await attempt();
  return sent;
}

/** What was changed twice is told where it stands, with what stands there now. */
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

/** What stays of a part: what was typed only where that is another answer than the form showed, and nobody else gave one. */
function takenOf(part: Part, shown: Shown[string], mine: FormValues, now: FormValues): FormValues {
  if (part.isEach) return { [part.field]: [...new Set([...boxesOf(part, shown, mine, now), ...heldOf(part, shown, mine, now)])] };
  const [here, there] = [digestOf(part, mine), digestOf(part, now)];
  return here === there || there === shown ? {} : only(namesOf(part), now);
}

/** A box stands as it was left here where that was changed here, and otherwise as it stands now. */
function boxesOf(part: Part, shown: Shown[string], mine: FormValues, now: FormValues): string[] {
  const [was, here, there] = [ticked(shown), new Set(textsOf(mine, part.field)), new Set(textsOf(now, part.field))];
  return [...new Set([...there, ...here])].filter((box) => (here.has(box) === was.has(box) ? there.has(box) : here.has(box)));
}

/** What is guarded, still ticked here as it was shown, and was taken away elsewhere. */
function heldOf(part: Part, shown: Shown[string], mine: FormValues, now: FormValues): string[] {
  const [was, there] = [ticked(shown), new Set(textsOf(now, part.field))];
  return part.isGuarded ? textsOf(mine, part.field).filter((box) => was.has(box) && !there.has(box)) : [];
}

/** What a form says it showed was sent with it: it may be anything. */
const ticked = (shown: Shown[string]): Set<string> => new Set(typeof shown === 'object' ? shown : []);

const namesOf = ({ field, names = [field] }: Part): readonly string[] => names;

const only = (names: readonly string[], values: FormValues): FormValues => Object.fromEntries(names.map((name) => [name, values[name] ?? []]));

function digestOf(part: Part, values: FormValues): string {
  const names = part.compared ?? namesOf(part);
  const texts = names.map((name) => textsOf(values, name).map(plain));
  // several boxes under one name have no order of their own
  const said = texts.length === 1 ? texts.map((one) => one.toSorted()) : texts;
  return createHash('sha256')
    .update(JSON.stringify(said.map((one) => (one.every((text) => text === '') ? [] : one))))
    .digest('base64url')
    .slice(0, 16);
}

/** The same answer, however the browser sends its lines and whoever typed its figures. */
const plain = (text: string): string => {
  const figures = latinDigits(text.replaceAll('\r\n', '\n'));
  return /^\d+\.\d+$/.test(figures) ? figures.replace(/\.?0+$/, '') : figures;
};
