import type { Tx } from '../../platform/database/tx';
import type { LocalDate } from '../../shared/local-date';
import { type LawRule, rulesChangeBetween } from './domain/facts/law-rule';
import type { MatchChange, MatchEngine } from './domain/engine/match-engine';
import type { MatchingTrainee, MatchingVacancy } from './domain/facts/pair';
import {
  changesBetween,
  type ChangeKind,
  type FeedHead,
  type FeedRow,
  traineesOfInstitutions,
  traineesWithConsentChange,
  vacanciesOfEmployers,
  vacanciesOfSites,
  vacanciesStartingBefore,
  vacanciesWithClearanceChange,
} from './match-feed.queries';
import { matchingTrainees, matchingVacancies } from './matching.queries';
import { isRejectedByEngine } from './rejected-rows';

/** The number of changes applied in one step. */
const BATCH_SIZE = 500;
/** The number of rows read in one statement. */
const CHUNK_SIZE = 1_000;

/** Why a replica must reload: a number is missing, was assigned twice, or the taxonomy was replaced. */
export type ReloadReason = 'MISSED' | 'REPEATED' | 'TAXONOMY';

/** A process's copy of the market, and its position in the feed. */
export interface Replica {
  readonly engine: MatchEngine;
  /**
   * The transaction of the last applied change, null before the first. It detects a number that was assigned
   * twice.
   */
  lastXid: string | null;
  /**
   * The day for which consents, site clearances and pay floors of vacancies with a past start were evaluated.
   */
  day: LocalDate;
}

/**
 * Applies changes up to the head of the same snapshot. Changed rows are read as the snapshot shows them, so
 * that a row may be newer than its change number; at the head all rows are consistent.
 * @returns why the replica must reload, or null
 */
export async function applyFeed(tx: Tx, replica: Replica, { head, headXid }: FeedHead, rules: readonly LawRule[]): Promise<ReloadReason | null> {
  const { engine } = replica;
  while (engine.asOf < head) {
    const lastApplied = engine.asOf;
    const to = Math.min(head, lastApplied + BATCH_SIZE);
    // The last applied change is read again; before the first there is none.
    const changes = await changesBetween(tx, lastApplied, to);
    const rows = changes.filter(({ number }) => number > lastApplied);
    const last = changes.find(({ number }) => number === lastApplied);
    if (rows.length !== to - lastApplied || (lastApplied > 0 && !last)) return 'MISSED';
    if (lastApplied > 0 && last?.xid !== replica.lastXid) return 'REPEATED';
    if (rows.some(({ kind }) => kind === 'TAXONOMY')) return 'TAXONOMY';
    const reason = applyAll(engine, rows, await readChangedRows(tx, rows, rules));
    if (reason) return reason;
    replica.lastXid = rows.at(-1)?.xid ?? null;
  }
  return engine.asOf === head && replica.lastXid === headXid ? null : 'REPEATED';
}

/**
 * Applies a change of day, which also happens when a demo's clock is moved. Without any write a consent or a
 * site approval may have expired, or another pay floor may apply to work with a past start. Other
 * day-dependent facts are evaluated per query.
 */
export async function applyDayChange(tx: Tx, replica: Replica, today: LocalDate, rules: readonly LawRule[]): Promise<void> {
  const { engine, day } = replica;
  const traineeIds = await traineesWithConsentChange(tx, day, today);
  for (const trainee of await readTrainees(tx, traineeIds)) isRejectedByEngine(trainee.id, () => engine.putTrainee(trainee));
  for (const vacancy of await readVacancies(tx, await vacanciesToReload(tx, day, today, rules), rules)) {
    isRejectedByEngine(vacancy.id, () => engine.putVacancy(vacancy));
  }
  replica.day = today;
}

async function vacanciesToReload(tx: Tx, from: LocalDate, to: LocalDate, rules: readonly LawRule[]): Promise<string[]> {
  const ids = await vacanciesWithClearanceChange(tx, from, to);
  // Floors change about once a year; then all vacancies whose first day differs between the two days are read
  // again.
  if (rulesChangeBetween(rules, from, to)) ids.push(...(await vacanciesStartingBefore(tx, from < to ? to : from)));
  return [...new Set(ids)];
}

type Market = Omit<MatchChange, 'number'>;
const NO_ROWS: Market = { trainees: [], vacancies: [], goneTrainees: [], goneVacancies: [] };

/**
 * The changed rows in their current form. Trainees who are no longer job-ready and vacancies that are no
 * longer open are removed, because they cannot be suggested.
 */
async function readChangedRows(tx: Tx, rows: readonly FeedRow[], rules: readonly LawRule[]): Promise<Market> {
  const of = (kind: ChangeKind): string[] => rows.flatMap((row) => (row.kind === kind && row.id !== null ? [row.id] : []));
  const traineeIds = [...new Set([...of('TRAINEE'), ...(await traineesOfInstitutions(tx, of('INSTITUTION')))])];
  const vacancyIds = [...new Set([...of('VACANCY'), ...(await vacanciesOfSites(tx, of('SITE'))), ...(await vacanciesOfEmployers(tx, of('EMPLOYER')))])];
  const trainees = await readTrainees(tx, traineeIds);
  const vacancies = await readVacancies(tx, vacancyIds, rules);
  return { trainees, vacancies, goneTrainees: without(traineeIds, trainees), goneVacancies: without(vacancyIds, vacancies) };
}

async function readTrainees(tx: Tx, traineeIds: readonly string[]): Promise<MatchingTrainee[]> {
  const trainees: MatchingTrainee[] = [];
  for (const ids of chunksOf(traineeIds)) trainees.push(...[...(await matchingTrainees(tx, ids)).values()].filter(({ state }) => state === 'JOB_READY'));
  return trainees;
}

async function readVacancies(tx: Tx, vacancyIds: readonly string[], rules: readonly LawRule[]): Promise<MatchingVacancy[]> {
  const vacancies: MatchingVacancy[] = [];
  for (const ids of chunksOf(vacancyIds)) vacancies.push(...[...(await matchingVacancies(tx, ids, rules)).values()].filter(({ state }) => state === 'OPEN'));
  return vacancies;
}

function applyAll(engine: MatchEngine, rows: readonly FeedRow[], market: Market): ReloadReason | null {
  for (const [at, { number }] of rows.entries()) {
    const result = applySkippingRejected(engine, { number, ...(at === 0 ? market : NO_ROWS) });
    if (result !== 'APPLIED') return result;
  }
  return null;
}

/**
 * A row that the engine rejects must not block the rest of its change: in that case each row is applied
 * individually.
 */
function applySkippingRejected(engine: MatchEngine, change: MatchChange): ReturnType<MatchEngine['apply']> {
  try {
    return engine.apply(change);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  const trainees = change.trainees.filter((trainee) => !isRejectedByEngine(trainee.id, () => engine.putTrainee(trainee)));
  const vacancies = change.vacancies.filter((vacancy) => !isRejectedByEngine(vacancy.id, () => engine.putVacancy(vacancy)));
  return engine.apply({ ...change, trainees, vacancies });
}

function chunksOf(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / CHUNK_SIZE) }, (_, at) => ids.slice(at * CHUNK_SIZE, (at + 1) * CHUNK_SIZE));
}

function without(ids: readonly string[], rows: readonly { readonly id: string }[]): string[] {
  const there = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => !there.has(id));
}
