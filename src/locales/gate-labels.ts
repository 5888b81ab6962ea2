import { amountText, type Money, moneyText } from '../shared/money';
import { daysOf, timeText, type Weekday } from '../shared/weekdays';
import { gateText, type Language } from './refusal-texts';

// No native speaker has reviewed the Khmer in this file yet.

type LocalizedText = Readonly<Record<Language, string>>;
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

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', km: 'km-KH-u-nu-khmr' };
const SAME_PROVINCE: LocalizedText = { en: 'within her province', km: 'ក្នុងខេត្តរបស់នាង' };
const ADJACENT_PROVINCES: LocalizedText = { en: 'within her province and those next to it', km: 'ក្នុងខេត្តរបស់នាង និងខេត្តជិតខាង' };
const NONE: LocalizedText = { en: 'none', km: 'គ្មាន' };

const DAYS: Readonly<Record<Weekday, LocalizedText>> = {
  MONDAY: { en: 'Monday', km: 'ថ្ងៃចន្ទ' },
  TUESDAY: { en: 'Tuesday', km: 'ថ្ងៃអង្គារ' },
  WEDNESDAY: { en: 'Wednesday', km: 'ថ្ងៃពុធ' },
  THURSDAY: { en: 'Thursday', km: 'ថ្ងៃព្រហស្បតិ៍' },
  FRIDAY: { en: 'Friday', km: 'ថ្ងៃសុក្រ' },
  SATURDAY: { en: 'Saturday', km: 'ថ្ងៃសៅរ៍' },
  SUNDAY: { en: 'Sunday', km: 'ថ្ងៃអាទិត្យ' },
};

const PAID_PER: Readonly<Record<Money['per'], LocalizedText>> = {
  HOUR: { en: 'an hour', km: 'ក្នុងមួយម៉ោង' },
  DAY: { en: 'a day', km: 'ក្នុងមួយថ្ងៃ' },
  WEEK: { en: 'a week', km: 'ក្នុងមួយសប្តាហ៍' },
  MONTH: { en: 'a month', km: 'ក្នុងមួយខែ' },
  PIECE: { en: 'a piece', km: 'ក្នុងមួយដុំ' },
};

const LICENCES: Readonly<Record<string, LocalizedText>> = {
  MOTORBIKE: { en: 'motorbike', km: 'ម៉ូតូ' },
  DRIVING_B: { en: 'car (B)', km: 'រថយន្ត (ខ)' },
  DRIVING_C: { en: 'lorry (C)', km: 'រថយន្តដឹកទំនិញ (គ)' },
};

/** Skill levels from 0, with the same labels as on the pages. */
const SKILL_LEVELS: readonly LocalizedText[] = [
  NONE,
  { en: 'first steps', km: 'ទើបចាប់ផ្តើម' },
  { en: 'with guidance', km: 'ដោយមានអ្នកណែនាំ' },
  { en: 'on one’s own', km: 'ធ្វើបានដោយខ្លួនឯង' },
  { en: 'very well', km: 'ល្អណាស់' },
];
const LANGUAGE_LEVELS: readonly LocalizedText[] = [
  NONE,
  { en: 'some words', km: 'បានខ្លះៗ' },
  { en: 'simple talk', km: 'ការនិយាយសាមញ្ញ' },
  { en: 'at work', km: 'ក្នុងការងារ' },
  { en: 'fully', km: 'ស្ទាត់ជំនាញ' },
];
const LITERACY_LEVELS: readonly LocalizedText[] = [
  { en: 'does not read yet', km: 'មិនទាន់ចេះអាន' },
  { en: 'a few words', km: 'ពាក្យខ្លះៗ' },
  { en: 'short sentences', km: 'ប្រយោគខ្លីៗ' },
  { en: 'simple texts', km: 'អត្ថបទងាយៗ' },
  { en: 'freely', km: 'បានស្ទាត់' },
];

/** Formats facts for a sentence in the reader's language. */
interface Formatter {
  readonly label: (label: LocalizedText | undefined) => string;
  readonly day: (fact: Fact | undefined) => string;
  readonly days: (bits: number) => string;
  readonly hours: (fact: Fact | undefined) => string;
  readonly pay: (fact: Fact | undefined) => string;
  readonly list: (items: readonly string[]) => string;
  readonly levels: (gate: ExplainedGate, scale: readonly LocalizedText[], name: NameOf) => string;
  readonly nameOf: NameOf;
  readonly languageName: NameOf;
}

/** The sentence of one gate, and the values for its placeholders. */
interface DetailTemplate {
  readonly text: LocalizedText;
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
    text: { en: 'the workplace has no valid visit approval for {day}', km: 'កន្លែងការងារមិនមានការយល់ព្រមពីការចុះពិនិត្យ សម្រាប់ថ្ងៃទី {day}' },
    gaps: ({ need }, { day }) => ({ day: day(need) }),
  },
  DISTANCE: {
    text: { en: 'the work is in {place}, and she travels {reach}', km: 'ការងារនៅ {place} ហើយនាងធ្វើដំណើរតែ{reach}' },
    gaps: ({ need, have }, { nameOf, label: words }) => ({
      place: nameOf(textOf(need)),
      reach: words(have === 'SAME_PROVINCE' ? SAME_PROVINCE : ADJACENT_PROVINCES),
    }),
  },
  DAYS: {
    text: { en: 'there is work on {days}, when she is not free', km: 'មានការងារនៅ{days} ដែលនាងមិនទំនេរ' },
    gaps: ({ need, have }, { days }) => ({ days: days(numberOf(need) & ~numberOf(have)) }),
  },
  HOURS: {
    text: { en: 'the shift is from {shift}, and she is free from {free}', km: 'វេនការងារពីម៉ោង {shift} ហើយនាងទំនេរពីម៉ោង {free}' },
    gaps: ({ need, have }, { hours }) => ({ shift: hours(need), free: hours(have) }),
  },
  STARTS_TOO_EARLY: {
    text: { en: 'the work would start on {start}, and she is free from {free} on', km: 'ការងារនឹងចាប់ផ្តើមថ្ងៃទី {start} ហើយនាងទំនេរចាប់ពីថ្ងៃទី {free}' },
    gaps: ({ need, have }, { day }) => ({ start: day(have), free: day(need) }),
  },
  PAY_FLOOR: {
    text: { en: 'the pay is {pay}, and the law or the service asks for at least {least}', km: 'ប្រាក់ឈ្នួល {pay} ហើយច្បាប់ ឬសេវាតម្រូវយ៉ាងតិច {least}' },
    gaps: ({ need, have }, { pay }) => ({ pay: pay(have), least: pay(need) }),
  },
  PAY_HER_OWN: {
    text: { en: 'the pay is {pay}, and she asks for at least {least}', km: 'ប្រាក់ឈ្នួល {pay} ហើយនាងស្នើយ៉ាងតិច {least}' },
    gaps: ({ need, have }, { pay }) => ({ pay: pay(have), least: pay(need) }),
  },
  LICENCE: {
    text: { en: 'a licence that is a must is missing: {missing}', km: 'ខ្វះអាជ្ញាប័ណ្ណដែលត្រូវតែមាន៖ {missing}' },
    gaps: ({ missing = [] }, { list, label: words }) => ({ missing: list(missing.map((licence) => (LICENCES[licence] ? words(LICENCES[licence]) : licence))) }),
  },
  GATE_SKILL: {
    text: { en: 'the work cannot be done without this: {levels}', km: 'ការងារនេះត្រូវតែមានជំនាញ៖ {levels}' },
    gaps: (gate, { levels, nameOf }) => ({ levels: levels(gate, SKILL_LEVELS, nameOf) }),
  },
  LITERACY: {
    text: { en: 'the work asks for more reading and writing: {need}; hers: {have}', km: 'ការងារនេះត្រូវការការអាន និងសរសេរ៖ {need} នាងមាន៖ {have}' },
    gaps: ({ need, have }, { label: words }) => ({ need: words(LITERACY_LEVELS[numberOf(need)]), have: words(LITERACY_LEVELS[numberOf(have)]) }),
  },
  LANGUAGE: {
    text: { en: 'the work asks for a language, or to speak it better: {levels}', km: 'ការងារនេះត្រូវការភាសា ឬនិយាយបានល្អជាងនេះ៖ {levels}' },
    gaps: (gate, { levels, languageName }) => ({ levels: levels(gate, LANGUAGE_LEVELS, languageName) }),
  },
};

const AGE_UNKNOWN: LocalizedText = { en: '{rule}; her age is not yet known for sure', km: '{rule}។ មិនទាន់ដឹងច្បាស់អំពីអាយុរបស់នាងទេ' };

/**
 * Replaces "she is not ready for work" where her state is the reason, so that staff do not look for missing
 * preparation.
 */
const INACTIVE_STATES: Readonly<Record<string, LocalizedText>> = {
  PAUSED: { en: 'she has paused her search for work', km: 'នាងបានផ្អាកការស្វែងរកការងារ' },
  EXITED: { en: 'she has left the programme', km: 'នាងបានចាកចេញពីកម្មវិធី' },
  ANONYMISED: { en: 'she has left, and her record was made anonymous', km: 'នាងបានចាកចេញ ហើយកំណត់ត្រារបស់នាងគ្មានឈ្មោះទៀតទេ' },
};

/** The plain text of a gate, or a more exact one: that she has paused or left, or that her age is unknown. */
function plainText(language: Language, { rule, have }: ExplainedGate): string {
  const stateText = rule === 'JOB_READY' ? INACTIVE_STATES[textOf(have)] : undefined;
  if (stateText) return stateText[language];
  const text = gateText(language, rule);
  return rule.startsWith('AGE_') && have === 'UNKNOWN' ? fill(AGE_UNKNOWN[language], { rule: text }) : text;
}

const LEVEL_GAP: LocalizedText = { en: '{name} (needed: {need}; hers: {have})', km: '{name} (ត្រូវការ៖ {need} នាងមាន៖ {have})' };
const FROM_TO: LocalizedText = { en: '{from} to {to}', km: '{from} ដល់ {to}' };

function formatterFor(language: Language, nameOf: NameOf): Formatter {
  const locale = LOCALES[language];
  const label = (of: LocalizedText | undefined): string => of?.[language] ?? '';
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
      return fill(label(FROM_TO), { from: time(from), to: time(to) });
    },
    pay: (fact) =>
      isMoney(fact) ? `${moneyText(locale, { amount: amountText(fact.amount, fact.currency), currency: fact.currency })} ${label(PAID_PER[fact.per])}` : '',
    list: (items) => lists.format(items),
    levels: ({ tooLittle = [] }, scale, name) =>
      lists.format(tooLittle.map(({ of, need, have }) => fill(label(LEVEL_GAP), { name: name(of), need: label(scale[need]), have: label(scale[have]) }))),
    nameOf,
    languageName: (code) => languages.of(String(code)) ?? String(code),
  };
}

const isSpan = (fact: Fact | undefined): fact is readonly [number, number] => Array.isArray(fact);
const isMoney = (fact: Fact | undefined): fact is Money => typeof fact === 'object' && !isSpan(fact);

const fill = (text: string, gaps: Readonly<Record<string, string>>): string => text.replace(/\{(\w+)\}/g, (_, name: string) => gaps[name] ?? '');

/**
 * Explains to staff why a pair is not possible: with required and actual values for facts about the work and
 * her working profile, otherwise as plain text.
 */
export function gateDetailText(language: Language, gate: ExplainedGate, nameOf: NameOf): string {
  const detail = DETAILS[gate.rule];
  const hasDetail = gate.need !== undefined || (gate.missing ?? gate.tooLittle ?? []).length > 0;
  return detail && hasDetail ? fill(detail.text[language], detail.gaps(gate, formatterFor(language, nameOf))) : plainText(language, gate);
}
