import type { Tx } from '../../platform/database/tx';
import type { LawRule } from './domain/facts/law-rule';
import { MatchEngine } from './domain/engine/match-engine';
import { WAYMARK_1 } from './domain/score/scoring-model';
import { jobReadyTrainees, openVacancies, surroundings, wholeTaxonomy } from './matching.queries';
import { refusedByEngine } from './refused-rows';

/**
 * Rows per statement: few enough to stay well below the statement timeout, many enough that round trips do
 * not matter.
 */
const CHUNK = 1_000;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/**
 * Loads the whole market, as of one moment, into an engine. PostgreSQL reads the next chunk while one is
 * added.
 * @param tx a snapshot; changes committed later are applied from the feed
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

/** Loads the open vacancies, as of one moment, into an engine that only ranks vacancies. */
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
