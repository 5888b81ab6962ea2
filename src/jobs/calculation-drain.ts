import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { type CalculationResult, type CalculationRow, CalculationClaimsService, type Claim } from '../features/calculations/calculation-claims.service';
import { BackgroundThread, type StopReason, ThreadStopped } from '../platform/queue/background-thread';
import { LOGIN_URLS, type LoginUrls } from '../platform/database/database-watch';
import { killPoint } from '../platform/observability/fault';
import { log } from '../platform/observability/log';
import { Queues } from '../platform/queue/bullmq-queues';
import { type Settings, SETTINGS } from '../platform/settings';
import { Drain } from './drain';

/**
 * Interval of the heartbeat, which also records progress and checks whether the calculation was cancelled.
 */
const HEARTBEAT_MS = 1_000;
/** Heap limit of a thread; the match index of 100,000 vacancies takes about a quarter of it. */
const MEMORY_MB = 1_024;

type CalculationThread = BackgroundThread<CalculationRow, CalculationResult>;

/**
 * Runs all waiting calculations, one at a time, each in its own thread, so that mail and wake-ups continue in
 * the meantime.
 */
@Injectable()
export class CalculationDrain extends Drain implements OnApplicationBootstrap, OnModuleDestroy {
  #thread: CalculationThread | undefined;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOGIN_URLS) private readonly urls: LoginUrls,
    private readonly queues: Queues,
    private readonly claims: CalculationClaimsService,
  ) {
    super();
  }

  onApplicationBootstrap(): void {
    this.queues.work('calculation', async () => this.wake());
  }

  onModuleDestroy(): Promise<void> {
    return this.stop();
  }

  /** Starts a drain without waiting for it: a calculation takes minutes. */
  wake(): void {
    this.drain().catch((error: unknown) => log.warn({ error }, 'cannot claim calculations; the next sweep tries again'));
  }

  /** Releases the running calculation, so that the next worker can claim it. */
  override async stop(): Promise<void> {
    this.isStopping = true;
    await this.#thread?.stop('CLOSING');
    await super.stop();
  }

  protected async drainOnce(): Promise<void> {
    while (!this.isStopping) {
      const claim = await this.claims.claim();
      if (!claim) return;
      killPoint('after-claim');
      await this.#calculate(claim);
    }
  }

  async #calculate(claim: Claim): Promise<void> {
    const stop = (reason: StopReason): void => void thread.stop(reason);
    const keep = async (rows: readonly CalculationRow[]): Promise<void> => {
      if (!(await this.claims.addRows(claim, rows))) throw new ThreadStopped('CANCELLED');
    };
    const { index, report } = this.urls;
    const work = { claim, urls: claim.kind === 'SKILLS_IN_DEMAND' ? { index } : { report } };
    const thread: CalculationThread = (this.#thread = new BackgroundThread('calculation-thread.js', work, MEMORY_MB, keep));
    const deadline = setTimeout(() => stop('TIMED_OUT'), this.settings.calculationDeadlineMs);
    const beat = setInterval(() => void this.#heartbeat(claim, thread).then((isHeld) => isHeld || stop('CANCELLED')), HEARTBEAT_MS);
    try {
      await this.claims.finish(claim, await thread.result);
    } catch (error) {
      await this.#handleFailure(claim, error);
    } finally {
      clearTimeout(deadline);
      clearInterval(beat);
      this.#thread = undefined;
      await thread.end();
    }
  }

  /** A short database outage does not stop the calculation: the lease outlasts it. */
  async #heartbeat(claim: Claim, { progress }: CalculationThread): Promise<boolean> {
    return this.claims.heartbeat(claim, progress.done, progress.total).catch((error: unknown) => {
      log.warn({ error, id: claim.id }, 'cannot record the progress of a calculation');
      return true;
    });
  }

  async #handleFailure(claim: Claim, error: unknown): Promise<void> {
    const { id, kind } = claim;
    const reason = error instanceof ThreadStopped ? error.reason : null;
    if (reason === 'CANCELLED') return;
    if (reason === 'CLOSING') return this.claims.release(claim);
    log.warn({ error, id, kind }, reason === null ? 'a calculation failed; it is retried after its lease expires' : 'a calculation was stopped');
    if (reason !== null) await this.claims.fail(claim, reason);
  }
}
