import type { LocalDate } from '../../../shared/local-date';

/** From when on witnessed answers are too many. Both days count; without a last day it is still in force. */
export interface ShareThreshold {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly mostPercent: number;
  /** Fewer answers tell nothing about an officer. */
  readonly leastAnswers: number;
  readonly withinDays: number;
}

/** The yeses an officer recorded as the first witness, among those and the ones the officer's trainees gave themselves. */
export interface YesShare {
  readonly accountId: string;
  readonly name: string;
  readonly witnessed: number;
  readonly all: number;
}

/** @throws if no threshold is valid on that day */
export function shareThresholdOn(day: LocalDate, thresholds: readonly ShareThreshold[]): ShareThreshold {
  const threshold = thresholds.find(({ from, to }) => from <= day && (to === null || day <= to));
  if (!threshold) throw new Error(`data/witnessed-words.json has no threshold valid on ${day}`);
  return threshold;
}

/** Whether the share alarms the safety lead: her own session stays the rule. */
export const isAlarming = ({ witnessed, all }: Pick<YesShare, 'witnessed' | 'all'>, { mostPercent, leastAnswers }: ShareThreshold): boolean =>
  all >= leastAnswers && witnessed * 100 > mostPercent * all;
