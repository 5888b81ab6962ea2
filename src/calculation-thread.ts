import 'reflect-metadata';
import { parentPort, workerData } from 'node:worker_threads';
import type { Claim } from './features/calculations/calculation-claims.service';
import type { CalculationKind } from './features/calculations/domain/calculation';
import type { CountedRow } from './features/indicators/domain/counted-rows';
import type { ReportRequest } from './features/indicators/domain/report';
import { type GrantCount, rowKey } from './features/indicators/domain/exact-numbers';
import { GrantCountService } from './features/indicators/grant-count.service';
import { SkillDemandService } from './features/matching/skill-demand.service';
import { INDEX, REPORT } from './platform/security/actor';
import type { ThreadOrder, ThreadReport } from './platform/queue/background-thread';
import { cancelAtServer } from './platform/database/cancel-statement';
import { Database, type Tx } from './platform/database/database';
import type { LoginUrls } from './platform/database/database-watch';
import { isRefusal, type Refusal } from './shared/refusal';
import { LawRulesService } from './features/vacancies/law-rules.service';

/**
 * Entry point of the worker thread that runs one calculation. It reads one database snapshot with the login
 * for its kind of calculation, and cancels its running statement when the calculation is stopped.
 */
interface ThreadInput {
  readonly claim: Claim;
  readonly urls: LoginUrls;
}

const { claim, urls } = workerData as ThreadInput;
const database = new Database(urls);
let openTx: Tx | undefined;
let isStopped = false;
let onRowsSaved: () => void = () => {};

const post = (report: ThreadReport): void => parentPort?.postMessage(report, []);
/** Reports progress. Throws once the calculation has been stopped. */
const progress = (done: number, total: number): void => {
  if (isStopped) throw new Error('the calculation was stopped');
  post({ progress: { done, total } });
};

/** Reads in one snapshot whose statement can be cancelled. */
const inSnapshot = <R>(work: (tx: Tx) => Promise<R>): Promise<R> =>
  database.snapshot('index' in urls ? INDEX : REPORT, (tx) => {
    openTx = tx;
    return work(tx);
  });

/** Sends result rows to the main thread and waits until it has saved them. */
const saveRows = (rows: readonly CountedRow[]): Promise<void> =>
  new Promise((resolve) => {
    onRowsSaved = resolve;
    post({ rows: rows.map((row) => ({ key: rowKey(row), value: row })) });
  });

/** Input for counting a grant in the requesting institution, read from the stored claim. */
function grantCount(): GrantCount & { readonly cell: string } {
  const { cell = '', ...period } = JSON.parse(claim.subject) as Pick<ReportRequest, 'grantId' | 'from' | 'to'> & { readonly cell?: string };
  return { request: { ...period, asOf: claim.asOf }, rules: new LawRulesService().rules, institutionId: claim.institutionId, cell };
}

/** Throws if the grant could not be counted, for example because it no longer exists. */
const orThrow = <R>(counted: R | Refusal): R => {
  if (isRefusal(counted)) throw new Error(`the grant was not counted: ${counted.refusal}`);
  return counted;
};

const readBy =
  (tx: Tx) =>
  <R>(sql: string, params: readonly unknown[]): Promise<R[]> =>
    tx.query<R>(sql, params);

const counting = new GrantCountService();
const COUNTS: Readonly<Record<CalculationKind, () => Promise<object>>> = {
  SKILLS_IN_DEMAND: () => new SkillDemandService().count(claim.institutionId, inSnapshot, progress),
  INDICATORS: () => inSnapshot(async (tx) => ({ result: { cells: orThrow(await counting.own(readBy(tx), grantCount(), progress)) } })),
  INDICATOR_ROWS: () =>
    inSnapshot(async (tx) => {
      const { cell, ...count } = grantCount();
      orThrow(await counting.rows(readBy(tx), count, cell, saveRows, progress));
      return { result: {} };
    }),
  INDICATOR_TOTALS: () =>
    inSnapshot(async (tx) => ({ result: orThrow(await counting.totals(readBy(tx), { ...grantCount(), institutionId: null }, progress)) })),
};

parentPort?.on('message', (order: ThreadOrder) => {
  if (order === 'kept') return onRowsSaved();
  isStopped = true;
  openTx?.stop(new Error('the calculation was stopped'), cancelAtServer);
});

async function count(): Promise<void> {
  try {
    await database.onModuleInit();
    if (!isStopped) post({ result: await COUNTS[claim.kind]() });
  } catch (error) {
    post({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  } finally {
    await database.onApplicationShutdown().catch(() => {});
    parentPort?.close();
  }
}

void count();
