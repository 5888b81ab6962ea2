import type { Tx } from '../../platform/database/tx';
import type { LawRule } from './domain/facts/law-rule';
import { MatchEngine } from './domain/engine/match-engine';
import { WAYMARK_1 } from './domain/score/scoring-model';
import { jobReadyTrainees, openVacancies, surroundings, wholeTaxonomy } from './matching.queries';
import { refusedByEngine } from './refused-rows';

/** Rows in one statement: few enough that none comes near the time a statement may take, many enough that the way to the database is not felt. */
const CHUNK = 1_000;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/**
 * Reads the whole market, as of one moment, into an engine. While one chunk is put in, PostgreSQL reads the next.
 * @param tx a snapshot; changes that are committed meanwhile are followed afterwards
 * @param asOf the last change that the snapshot sees
 */
export async function loadEngine(tx: Tx, asOf: number, rules: readonly LawRule[]): Promise<MatchEngine> {
  const engine = await withVacancies(tx, rules);
  const around = await surroundings(tx);
  await inChunks(
    (after) => jobReadyTrainees(tx, after, CHUNK, around),
    (trainee) => engine.putTrainee(trainee),
  );
  engine.loaded(asOf);
  return engine;
}

/** Reads what is open, as of one moment, into an engine that ranks vacancies alone. */
export async function loadVacancies(tx: Tx, asOf: number, rules: readonly LawRule[]): Promise<MatchEngine> {
  const engine = await withVacancies(tx, rules);
  engine.loaded(asOf);
  return engine;
}

async function withVacancies(tx: Tx, rules: readonly LawRule[]): Promise<MatchEngine> {
  const engine = new MatchEngine(await wholeTaxonomy(tx), WAYMARK_1);
  await inChunks(
    (after) => openVacancies(tx, after, CHUNK, rules),
    (vacancy) => engine.putVacancy(vacancy),
  );
  return engine;
}

async function inChunks<R extends { readonly id: string }>(read: (after: string) => Promise<R[]>, put: (row: R) => void): Promise<void> {
  let reading = read(BEFORE_ALL);
  for (;;) {
    const rows = await reading;
    const last = rows.at(-1);
    if (last && rows.length === CHUNK) reading = read(last.id);
    for (const row of rows) refusedByEngine(row.id, () => put(row));
    if (!last || rows.length < CHUNK) return;
  }
}
