import type { Tx } from '../../platform/database/tx';
import type { LocalDate } from '../../shared/local-date';
import { type LawRule, rulesTurnBetween } from './domain/facts/law-rule';
import type { MatchChange, MatchEngine } from './domain/engine/match-engine';
import type { MatchingTrainee, MatchingVacancy } from './domain/facts/pair';
import {
  changesBetween,
  type ChangeKind,
  type FeedHead,
  type FeedRow,
  traineesOfInstitutions,
  traineesWhoseConsentTurns,
  vacanciesOfEmployers,
  vacanciesOfSites,
  vacanciesThatStartBefore,
  vacanciesWhoseClearanceTurns,
} from './match-feed.queries';
import { matchingTrainees, matchingVacancies } from './matching.queries';
import { refusedByEngine } from './refused-rows';

/** The number of changes applied in one step. */
const STEP = 500;
/** The number of rows read in one statement. */
const CHUNK = 1_000;

/** Why a replica must reload: a number is missing, was assigned twice, or the taxonomy was replaced. */
export type Lost = 'MISSED' | 'REPEATED' | 'TAXONOMY';

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
export async function follow(tx: Tx, replica: Replica, { head, headXid }: FeedHead, rules: readonly LawRule[]): Promise<Lost | null> {
  const { engine } = replica;
  while (engine.asOf < head) {
    const known = engine.asOf;
    const to = Math.min(head, known + STEP);
    // The last applied change is read again; before the first there is none.
    const found = await changesBetween(tx, known, to);
    const rows = found.filter(({ number }) => number > known);
    const last = found.find(({ number }) => number === known);
    if (rows.length !== to - known || (known > 0 && !last)) return 'MISSED';
    if (known > 0 && last?.xid !== replica.lastXid) return 'REPEATED';
    if (rows.some(({ kind }) => kind === 'TAXONOMY')) return 'TAXONOMY';
    const lost = applyAll(engine, rows, await lookedAtAgain(tx, rows, rules));
    if (lost) return lost;
    replica.lastXid = rows.at(-1)?.xid ?? null;
  }
  return engine.asOf === head && replica.lastXid === headXid ? null : 'REPEATED';
}

/**
 * Applies a change of day, which also happens when a demo's clock is moved. Without any write a consent or a
 * site approval may have expired, or another pay floor may apply to work with a past start. Other
 * day-dependent facts are evaluated per query.
 */
export async function turnDay(tx: Tx, replica: Replica, today: LocalDate, rules: readonly LawRule[]): Promise<void> {
  const { engine, day } = replica;
  const traineeIds = await traineesWhoseConsentTurns(tx, day, today);
  for (const trainee of await readTrainees(tx, traineeIds)) refusedByEngine(trainee.id, () => engine.putTrainee(trainee));
  for (const vacancy of await readVacancies(tx, await vacanciesThatTurn(tx, day, today, rules), rules)) {
    refusedByEngine(vacancy.id, () => engine.putVacancy(vacancy));
  }
  replica.day = today;
}

async function vacanciesThatTurn(tx: Tx, from: LocalDate, to: LocalDate, rules: readonly LawRule[]): Promise<string[]> {
  const ids = await vacanciesWhoseClearanceTurns(tx, from, to);
  // Floors change about once a year; then all vacancies whose first day differs between the two days are read
  // again.
  if (rulesTurnBetween(rules, from, to)) ids.push(...(await vacanciesThatStartBefore(tx, from < to ? to : from)));
  return [...new Set(ids)];
}

type Market = Omit<MatchChange, 'number'>;
const NOTHING: Market = { trainees: [], vacancies: [], goneTrainees: [], goneVacancies: [] };

/**
 * The changed rows in their current form. Trainees who are no longer job-ready and vacancies that are no
 * longer open are removed, because they cannot be suggested.
 */
async function lookedAtAgain(tx: Tx, rows: readonly FeedRow[], rules: readonly LawRule[]): Promise<Market> {
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

function applyAll(engine: MatchEngine, rows: readonly FeedRow[], market: Market): Lost | null {
  for (const [at, { number }] of rows.entries()) {
    const followed = apply(engine, { number, ...(at === 0 ? market : NOTHING) });
    if (followed !== 'APPLIED') return followed;
  }
  return null;
}

/**
 * A row that the engine rejects must not block the rest of its change: in that case each row is applied
 * individually.
 */
function apply(engine: MatchEngine, change: MatchChange): ReturnType<MatchEngine['apply']> {
  try {
    return engine.apply(change);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  const trainees = change.trainees.filter((trainee) => !refusedByEngine(trainee.id, () => engine.putTrainee(trainee)));
  const vacancies = change.vacancies.filter((vacancy) => !refusedByEngine(vacancy.id, () => engine.putVacancy(vacancy)));
  return engine.apply({ ...change, trainees, vacancies });
}

function chunksOf(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / CHUNK) }, (_, at) => ids.slice(at * CHUNK, (at + 1) * CHUNK));
}

function without(ids: readonly string[], found: readonly { readonly id: string }[]): string[] {
  const there = new Set(found.map(({ id }) => id));
  return ids.filter((id) => !there.has(id));
}
