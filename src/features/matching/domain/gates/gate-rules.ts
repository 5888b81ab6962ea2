import type { Money } from '../../../../shared/money';

/**
 * Who may read why a pair is not possible. Employers may not: they must never learn that a gate, or a person,
 * existed.
 */
export const GATE_READERS = ['STAFF', 'CASE_WORKER', 'TRAINEE'] as const;
/**
 * Her institution's staff; of them, her case worker and the safety lead, who may read limits; and the trainee
 * herself.
 */
export type GateReader = (typeof GATE_READERS)[number];

interface GateRuleEntry {
  readonly source: string;
  /**
   * Readers of the rule and its figures. Readers in `neutral` only learn that her case worker knows more; all
   * others learn of no reason.
   */
  readonly reads: readonly GateReader[];
  readonly neutral: readonly GateReader[];
}

const open = (source: string): GateRuleEntry => ({ source, reads: ['STAFF', 'CASE_WORKER', 'TRAINEE'], neutral: [] });
const forStaff = (source: string): GateRuleEntry => ({ source, reads: ['STAFF', 'CASE_WORKER'], neutral: ['TRAINEE'] });
/**
 * A limit may protect her from a person she is hidden from. A colleague, or a person who reads her phone over
 * her shoulder, learns only that there is a reason.
 */
const limit = (source: string): GateRuleEntry => ({ source, reads: ['CASE_WORKER'], neutral: ['STAFF', 'TRAINEE'] });

/**
 * The rules that no score can outweigh, by id, in display order. Ids are stored with matches and never change
 * their meaning. Ages, clearance and pay floors are evaluated on the first day (`firstDayOf`): the day the
 * work starts, or today if that has passed. An unknown birth date is treated as too late.
 */
export const GATE_RULES = {
  /** The vacancy is open and its closing day has not passed. */
  VACANCY_OPEN: open('docs/domain.md 3.3'),
  SEAT_FREE: open('docs/matching.md 1'),
  /**
   * The site's vetting is valid on the first day and the employer is not on hold. The trainee is not shown
   * which applies, because a hold reveals information about another person.
   */
  SITE_CLEARED: forStaff('docs/domain.md 0.1'),
  CONSENT_MATCHING: open('docs/domain.md 0.3'),
  JOB_READY: open('docs/domain.md 3.1'),
  /** No one under 15 may work. */
  AGE_15: open('Labour Law of Cambodia; docs/domain.md 4.3'),
  /** Under 18 only as an apprentice. */
  AGE_18_NO_APPRENTICESHIP: open('Programme rule, docs/domain.md 4.3'),
  AGE_18_NIGHT: open('Labour Law of Cambodia; docs/domain.md 4.3'),
  AGE_18_HAZARDOUS: open('Prakas 106 of 2004; docs/domain.md 4.3'),
  AGE_18_LIVE_IN: open('Programme rule, docs/domain.md 4.3'),
  LIMIT_SITE: limit('docs/domain.md 5.10'),
  LIMIT_EMPLOYER: limit('docs/domain.md 5.10'),
  LIMIT_PROVINCE: limit('docs/domain.md 5.10'),
  LIMIT_OCCUPATION: limit('docs/domain.md 5.10'),
  LIMIT_NIGHT: limit('docs/domain.md 5.10'),
  LIMIT_LIVE_IN: limit('docs/domain.md 5.10'),
  LIMIT_ALCOHOL: limit('docs/domain.md 5.10'),
  /** Her institution excludes this employer. */
  INSTITUTION_EXCLUDES: forStaff('docs/matching.md 1'),
  /** Farther than she travels, without offered housing that she accepts. */
  DISTANCE: open('docs/domain.md 0.8'),
  /** A working day on which she is not free. */
  DAYS: open('docs/matching.md 1'),
  /** A shift outside the hours in which she is free. */
  HOURS: open('docs/matching.md 1'),
  STARTS_TOO_EARLY: open('docs/matching.md 1'),
  /** Below what the law or the programme allows. */
  PAY_FLOOR: open('Prakas 211/24; docs/domain.md 4.5'),
  /** Below the lowest pay she accepts. */
  PAY_HER_OWN: open('docs/matching.md 1'),
  LICENCE: open('docs/matching.md 1'),
  /** A skill without which the work cannot be done, below its level. */
  GATE_SKILL: open('docs/domain.md 0.2'),
  LITERACY: open('docs/matching.md 1'),
  LANGUAGE: open('docs/matching.md 1'),
} as const satisfies Readonly<Record<string, GateRuleEntry>>;

/** The stable id of a gate. */
export type GateRule = keyof typeof GATE_RULES;

/** Every gate's id, in the order of the table. */
export const GATE_RULE_IDS = Object.keys(GATE_RULES) as readonly GateRule[];

/**
 * What a gate needs or finds, in its written form: a code or a day, a level or days as bits, the first and
 * last minute of a shift, or pay.
 */
export type GateFact = string | number | readonly [from: number, to: number] | Money;

/** A shortage of a skill or language: which one, the required level, and her level; 0 for none. */
export interface InsufficientLevel {
  readonly of: string | number;
  readonly need: number;
  readonly have: number;
}

/** A gate that a pair fails: what it needs, what there is, and what is missing or insufficient. */
export interface GateFailure {
  readonly rule: GateRule;
  readonly need?: GateFact;
  readonly have?: GateFact;
  readonly missing?: readonly string[];
  readonly tooLittle?: readonly InsufficientLevel[];
}

/** What one reader may see of a failed gate: the failure, or only that her case worker knows the reason. */
export type GateReason = GateFailure | { readonly rule: 'ASK_CASE_WORKER' };

/**
 * The failed gates as a reader may see them. All hidden ones are replaced by a single `ASK_CASE_WORKER` at
 * the end.
 */
export function reasonsFor(reader: GateReader, failures: readonly GateFailure[]): GateReason[] {
  const readable: GateReason[] = failures.filter(({ rule }) => mayRead(GATE_RULES[rule].reads, reader));
  const hidden = failures.some(({ rule }) => mayRead(GATE_RULES[rule].neutral, reader));
  return hidden ? [...readable, { rule: 'ASK_CASE_WORKER' }] : readable;
}

const mayRead = (readers: readonly GateReader[], reader: GateReader): boolean => readers.includes(reader);
