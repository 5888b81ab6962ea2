import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { amountText, type Money, moneyText } from '../shared/money';
import { SIGN_LANGUAGE } from '../shared/spoken-languages';
import { daysOf, timeText, type Weekday } from '../shared/weekdays';
import { type Language, LOCALES, textIn } from './i18n';
import { gateText } from './refusal-texts';

type Fact = string | number | readonly [from: number, to: number] | Money;

/**
 * A gate that a pair fails, as matching explains it: the required value, the actual value, what is missing.
 */
export interface ExplainedGate {
  readonly rule: string;
  readonly need?: Fact;
  readonly have?: Fact;
  readonly missing?: readonly string[];
  readonly tooLittle?: readonly { readonly of: string | number; readonly need: number; readonly have: number }[];
}

/** Returns the label of a skill or a province in the reader's language. */
export type NameOf = (code: string | number) => string;

/** Whether a skill is knowledge, whose levels have other labels. */
type IsKnowledge = (code: string | number) => boolean;

const SAME_PROVINCE: MessageDescriptor = msg`within her province`;
const ADJACENT_PROVINCES: MessageDescriptor = msg`within her province and those next to it`;
const NONE: MessageDescriptor = msg`none`;

const DAYS: Readonly<Record<Weekday, MessageDescriptor>> = {
  MONDAY: msg`Monday`,
  TUESDAY: msg`Tuesday`,
  WEDNESDAY: msg`Wednesday`,
  THURSDAY: msg`Thursday`,
  FRIDAY: msg`Friday`,
  SATURDAY: msg`Saturday`,
  SUNDAY: msg`Sunday`,
};

const PAID_PER: Readonly<Record<Money['per'], MessageDescriptor>> = {
  HOUR: msg`an hour`,
  DAY: msg`a day`,
  WEEK: msg`a week`,
  MONTH: msg`a month`,
  PIECE: msg`a piece`,
};

const SIGN_LANGUAGE_NAME: MessageDescriptor = msg`Cambodian Sign Language`;

const LICENCES: Readonly<Record<string, MessageDescriptor>> = {
  MOTORBIKE: msg`motorbike`,
  DRIVING_B: msg`car (B)`,
  DRIVING_C: msg`lorry (C)`,
};

/** Skill levels from 0, with the same labels as on the pages. */
const SKILL_LEVELS: readonly MessageDescriptor[] = [NONE, msg`beginner`, msg`can do with help`, msg`can do alone`, msg`can do very well`];
/** Levels of knowledge, which is not done with help or alone. */
const KNOWLEDGE_LEVELS: readonly MessageDescriptor[] = [NONE, msg`a little`, msg`the basics`, msg`well`, msg`very well`];
const LANGUAGE_LEVELS: readonly MessageDescriptor[] = [NONE, msg`a few words`, msg`simple conversation`, msg`well enough for work`, msg`fluently`];
const LITERACY_LEVELS: readonly MessageDescriptor[] = [msg`does not read yet`, msg`a few words`, msg`short sentences`, msg`simple texts`, msg`freely`];

/** Formats facts for a sentence in the reader's language. */
interface Formatter {
  readonly label: (label: MessageDescriptor | undefined) => string;
  readonly day: (fact: Fact | undefined) => string;
  readonly days: (bits: number) => string;
  readonly hours: (fact: Fact | undefined) => string;
  readonly pay: (fact: Fact | undefined) => string;
  readonly list: (items: readonly string[]) => string;
  readonly levels: (gate: ExplainedGate, scaleOf: (code: string | number) => readonly MessageDescriptor[], name: NameOf) => string;
  readonly skillLevels: (code: string | number) => readonly MessageDescriptor[];
  readonly nameOf: NameOf;
  readonly languageName: NameOf;
}

/** The sentence of one gate, and the values for its placeholders. */
interface DetailTemplate {
  readonly text: MessageDescriptor;
  readonly gaps: (gate: ExplainedGate, say: Formatter) => Readonly<Record<string, string>>;
}

const numberOf = (fact: Fact | undefined): number => (typeof fact === 'number' ? fact : 0);
const textOf = (fact: Fact | undefined): string => (typeof fact === 'string' ? fact : '');

/**
 * Gates about the work and the trainee's working profile. Gates about her age, her limits, consents and
 * institutions are left out on purpose: they show only the plain text of refusal-texts.ts.
 */
const DETAILS: Readonly<Record<string, DetailTemplate>> = {
  SITE_CLEARED: {
    text: msg({ message: 'the workplace has no valid approval for {day}' }),
    gaps: ({ need }, { day }) => ({ day: day(need) }),
  },
  DISTANCE: {
    text: msg({ message: 'the work is in {place}, and she travels {reach}' }),
    gaps: ({ need, have }, { nameOf, label: words }) => ({
      place: nameOf(textOf(need)),
      reach: words(have === 'SAME_PROVINCE' ? SAME_PROVINCE : ADJACENT_PROVINCES),
    }),
  },
  DAYS: {
    text: msg({ message: 'there is work on {days}, when she is not available' }),
    gaps: ({ need, have }, { days }) => ({ days: days(numberOf(need) & ~numberOf(have)) }),
  },
  HOURS: {
    text: msg({ message: 'the shift is {shift}, and she is available {free}' }),
    gaps: ({ need, have }, { hours }) => ({ shift: hours(need), free: hours(have) }),
  },
  STARTS_TOO_EARLY: {
    text: msg({ message: 'the work starts on {start}, and she is available from {free}' }),
    gaps: ({ need, have }, { day }) => ({ start: day(have), free: day(need) }),
  },
  PAY_FLOOR: {
    text: msg({ message: 'the pay is {pay}; the minimum of the law or the service is {least}' }),
    gaps: ({ need, have }, { pay }) => ({ pay: pay(have), least: pay(need) }),
  },
  PAY_HER_OWN: {
    text: msg({ message: 'the pay is {pay}; her minimum is {least}' }),
    gaps: ({ need, have }, { pay }) => ({ pay: pay(have), least: pay(need) }),
  },
  LICENCE: {
    text: msg({ message: 'a required licence is missing: {missing}' }),
    gaps: ({ missing = [] }, { list, label: words }) => ({ missing: list(missing.map((licence) => (LICENCES[licence] ? words(LICENCES[licence]) : licence))) }),
  },
  GATE_SKILL: {
    text: msg({ message: 'an essential skill is missing: {levels}' }),
    gaps: (gate, { levels, skillLevels, nameOf }) => ({ levels: levels(gate, skillLevels, nameOf) }),
  },
  LITERACY: {
    text: msg({ message: 'the work needs more reading and writing: {need}; hers: {have}' }),
    gaps: ({ need, have }, { label: words }) => ({ need: words(LITERACY_LEVELS[numberOf(need)]), have: words(LITERACY_LEVELS[numberOf(have)]) }),
  },
  LANGUAGE: {
    text: msg({ message: 'the work needs a language, or a higher level of it: {levels}' }),
    gaps: (gate, { levels, languageName }) => ({ levels: levels(gate, () => LANGUAGE_LEVELS, languageName) }),
  },
};

const AGE_UNKNOWN: MessageDescriptor = msg({ message: '{rule}; her age is not confirmed' });

/**
 * Replaces "she is not ready for work" where her state is the reason, so that staff do not look for missing
 * preparation.
 */
const INACTIVE_STATES: Readonly<Record<string, MessageDescriptor>> = {
  PAUSED: msg`she has paused her search for work`,
  EXITED: msg`she has left the programme`,
  ANONYMISED: msg`she has left, and her record is anonymised`,
};

/** The plain text of a gate, or a more exact one: that she has paused or left, or that her age is unknown. */
function plainText(language: Language, { rule, have }: ExplainedGate): string {
  const stateText = rule === 'JOB_READY' ? INACTIVE_STATES[textOf(have)] : undefined;
  if (stateText) return textIn(language, stateText);
  const text = gateText(language, rule);
  return rule.startsWith('AGE_') && have === 'UNKNOWN' ? textIn(language, AGE_UNKNOWN, { rule: text }) : text;
}

const LEVEL_GAP: MessageDescriptor = msg({ message: '{name} (needed: {need}; hers: {have})' });
const FROM_TO: MessageDescriptor = msg({ message: '{from} to {to}' });

function formatterFor(language: Language, nameOf: NameOf, isKnowledge: IsKnowledge): Formatter {
  const locale = LOCALES[language];
  const label = (of: MessageDescriptor | undefined): string => (of ? textIn(language, of) : '');
  const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const digits = new Intl.NumberFormat(locale, { useGrouping: false });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const languages = new Intl.DisplayNames(language, { type: 'language' });
  const time = (minute: number): string => timeText(minute).replace(/\d/g, (digit) => digits.format(Number(digit)));
  return {
    label,
    day: (fact) => days.format(new Date(`${textOf(fact)}T00:00:00Z`)),
    days: (bits) => lists.format(daysOf(bits).map((day) => label(DAYS[day]))),
    hours: (fact) => {
      const [from, to] = isSpan(fact) ? fact : [0, 0];
      return textIn(language, FROM_TO, { from: time(from), to: time(to) });
    },
    pay: (fact) =>
      isMoney(fact) ? `${moneyText(locale, { amount: amountText(fact.amount, fact.currency), currency: fact.currency })} ${label(PAID_PER[fact.per])}` : '',
    list: (items) => lists.format(items),
    levels: ({ tooLittle = [] }, scaleOf, name) =>
      lists.format(
        tooLittle.map(({ of, need, have }) => textIn(language, LEVEL_GAP, { name: name(of), need: label(scaleOf(of)[need]), have: label(scaleOf(of)[have]) })),
      ),
    skillLevels: (code) => (isKnowledge(code) ? KNOWLEDGE_LEVELS : SKILL_LEVELS),
    nameOf,
    languageName: (code) => (code === SIGN_LANGUAGE ? label(SIGN_LANGUAGE_NAME) : (languages.of(String(code)) ?? String(code))),
  };
}

const isSpan = (fact: Fact | undefined): fact is readonly [number, number] => Array.isArray(fact);
const isMoney = (fact: Fact | undefined): fact is Money => typeof fact === 'object' && !isSpan(fact);

/**
 * Explains to staff why a pair is not possible: with required and actual values for facts about the work and
 * her working profile, otherwise as plain text.
 */
export function gateDetailText(language: Language, gate: ExplainedGate, nameOf: NameOf, isKnowledge: IsKnowledge = () => false): string {
  const detail = DETAILS[gate.rule];
  const hasDetail = gate.need !== undefined || (gate.missing ?? gate.tooLittle ?? []).length > 0;
  return detail && hasDetail ? textIn(language, detail.text, detail.gaps(gate, formatterFor(language, nameOf, isKnowledge))) : plainText(language, gate);
}
