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

/** Changes taken in one step. */
const STEP = 500;
/** Rows read in one statement. */
const CHUNK = 1_000;

/** Why a replica cannot follow and loads again: a number is missing, was given twice, or the taxonomy is another. */
export type Lost = 'MISSED' | 'REPEATED' | 'TAXONOMY';

/** What a process holds, and by what it knows where it stands. */
export interface Replica {
  readonly engine: MatchEngine;
  /** The transaction of the last change it took, null before the first: a number given twice is noticed by it. */
  lastXid: string | null;
  /** The day for which it holds who consents, and which sites are cleared and which pay is enough for work whose start is past. */
  day: LocalDate;
}

/**
 * Brings a replica up to the head that the same snapshot sees. Who changed is read as the snapshot shows them, so somebody may be a step ahead of a number
 * in between; at the head all are as they were at the head.
 * @returns why it cannot follow, or null
 */
export async function follow(tx: Tx, replica: Replica, { head, headXid }: FeedHead, rules: readonly LawRule[]): Promise<Lost | null> {
  const { engine } = replica;
  while (engine.asOf < head) {
    const known = engine.asOf;
    const to = Math.min(head, known + STEP);
    // what it took last is read again; before the first there is none
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
 * Another day began, or a demo moved the clock: nothing was written, and yet a consent or the approval of a site has run out, or another pay floor holds for
 * work whose start is past. What else depends on the day is asked of the day.
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
  // floors change about once a year; then all work is looked at again that has another first day on the one day than on the other
  if (rulesTurnBetween(rules, from, to)) ids.push(...(await vacanciesThatStartBefore(tx, from < to ? to : from)));
  return [...new Set(ids)];
}

type Market = Omit<MatchChange, 'number'>;
const NOTHING: Market = { trainees: [], vacancies: [], goneTrainees: [], goneVacancies: [] };

/** What changed, as it is now. Who no longer looks and what is no longer open is gone: nobody is ranked who could not be suggested. */
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

/** A row that cannot be held does not keep the rest of a change out: then each is put in by itself. */
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
