import type { Tx } from '../../platform/database/tx';
import type { LawRule } from './domain/facts/law-rule';
import { MatchEngine } from './domain/engine/match-engine';
import { CURRENT_MODEL } from './domain/score/scoring-model';
import { jobReadyTrainees, openVacancies, readSharedLists, wholeTaxonomy } from './matching.queries';
import { isRejectedByEngine } from './rejected-rows';

/**
 * Rows per statement: few enough to stay well below the statement timeout, many enough that round trips do
 * not matter.
 */
const CHUNK_SIZE = 1_000;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/**
 * Loads the whole market, as of one moment, into an engine. PostgreSQL reads the next chunk while one is
 * added.
 * @param tx a snapshot; changes committed later are applied from the feed
 * @param asOf the last change that the snapshot sees
 */
export async function loadEngine(tx: Tx, asOf: number, rules: readonly LawRule[]): Promise<MatchEngine> {
  const engine = await withVacancies(tx, rules);
  const context = await readSharedLists(tx);
  await inChunks(
    (after) => jobReadyTrainees(tx, after, CHUNK_SIZE, context),
    (trainee) => engine.putTrainee(trainee),
  );
  engine.finishLoading(asOf);
  return engine;
}

/** Loads the open vacancies, as of one moment, into an engine that only ranks vacancies. */
export async function loadVacancies(tx: Tx, asOf: number, rules: readonly LawRule[]): Promise<MatchEngine> {
  const engine = await withVacancies(tx, rules);
  engine.finishLoading(asOf);
  return engine;
}

async function withVacancies(tx: Tx, rules: readonly LawRule[]): Promise<MatchEngine> {
  const engine = new MatchEngine(await wholeTaxonomy(tx), CURRENT_MODEL);
  await inChunks(
    (after) => openVacancies(tx, after, CHUNK_SIZE, rules),
    (vacancy) => engine.putVacancy(vacancy),
  );
  return engine;
}

async function inChunks<R extends { readonly id: string }>(read: (after: string) => Promise<R[]>, put: (row: R) => void): Promise<void> {
  let reading = read(FIRST_ID);
  for (;;) {
    const rows = await reading;
    const last = rows.at(-1);
    if (last && rows.length === CHUNK_SIZE) reading = read(last.id);
    for (const row of rows) isRejectedByEngine(row.id, () => put(row));
    if (!last || rows.length < CHUNK_SIZE) return;
  }
}
