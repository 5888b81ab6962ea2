import type { LocalDate } from '../../../shared/local-date';
import { CURRENCIES, type Currency, readAmount } from '../../../shared/money';
import { InputReader } from '../../../shared/input-reader';
import type { Refusal } from '../../../shared/refusal';

/** A donor's funding for a period, with its targets. */
export interface Grant {
  /** A short name agreed with the donor, such as `seed`. */
  readonly id: string;
  readonly donor: string;
  readonly title: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  /** USD cents or KHR riel. */
  readonly amount: number;
  readonly currency: Currency;
  /**
   * Whether the grant's own legal basis allows counting persons without consent to donor statistics in
   * totals.
   */
  readonly countsWithoutConsent: boolean;
  readonly version: number;
  readonly createdAt: Date;
}

/** A target of a grant: distinct persons or institutions of one indicator. */
export interface GrantTarget {
  readonly indicator: string;
  readonly target: number;
}

/** The input of a grant, with the institutions that work under it. */
export interface GrantDraft extends Pick<Grant, 'donor' | 'title' | 'startsOn' | 'endsOn' | 'amount' | 'currency' | 'countsWithoutConsent'> {
  readonly institutionIds: readonly string[];
  readonly targets: readonly GrantTarget[];
}

/** The form of a grant id: 2 to 40 lower-case letters, digits and hyphens. */
export const GRANT_ID = /^[a-z0-9][a-z0-9-]{1,39}$/;
const MAX_INSTITUTIONS = 50;
const MAX_TARGETS = 100;
const MAX_TARGET = 1_000_000;

/** Parses a grant and reports all problems at once. A target must name an indicator of the reports. */
export function parseGrant(id: string, input: Readonly<Record<string, unknown>>, indicatorIds: readonly string[]): GrantDraft | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  if (!GRANT_ID.test(id)) reader.refuse('id', 'UNREADABLE');
  const currency = reader.choice('currency', CURRENCIES);
  const amountText = input['amount'];
  const amount = typeof amountText === 'string' ? readAmount(amountText, currency) : undefined;
  if (amount === undefined) reader.refuse('amount', 'NOT_A_MONEY');
  const [startsOn, endsOn] = [reader.date('startsOn'), reader.date('endsOn')];
  if (endsOn < startsOn && reader.problems.length === 0) reader.refuse('endsOn', 'BEFORE_START');
  const targets = reader.list('targets', MAX_TARGETS, (item) => ({ indicator: item.text('indicator', 24), target: item.integer('target', 0, MAX_TARGET) }));
  targets.forEach(({ indicator }, at) => {
    if (indicator !== '' && !indicatorIds.includes(indicator)) reader.refuse(`targets.${at}.indicator`, 'UNKNOWN');
    if (targets.findIndex((one) => one.indicator === indicator) < at) reader.refuse(`targets.${at}.indicator`, 'REPEATED');
  });
  const institutionIds = reader.ids('institutionIds', MAX_INSTITUTIONS);
  if (institutionIds.length === 0) reader.refuse('institutionIds', 'EMPTY');
  return reader.result({
    donor: reader.text('donor', 200),
    title: reader.text('title', 200),
    startsOn,
    endsOn,
    amount: amount ?? 0,
    currency,
    countsWithoutConsent: reader.flag('countsWithoutConsent'),
    institutionIds,
    targets,
  });
}
