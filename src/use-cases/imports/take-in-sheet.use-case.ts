import { Inject, Injectable } from '@nestjs/common';
import { PartnersService } from '../../features/institutions/partners.service';
import { type Done, once } from '../../platform/database/idempotency';
import { type Settings, SETTINGS } from '../../platform/settings';
import { importSheet, type SheetFile, type SheetImport, type SheetOutcome } from '../../platform/import-files/sheet-import';
import { type SheetThread, SheetThreads, SheetUnread } from '../../platform/import-files/sheet-threads';
import type { Tx } from '../../platform/database/tx';
import { invalid, refuse, type Refusal } from '../../shared/refusal';
import { MAX_SHEET_BYTES } from '../../shared/sheet';

/** An uploaded import file, and the importer for its rows. */
export interface SentSheet {
  readonly field: string;
  readonly taking: SheetImport;
  /**
   * Whether it contains shared data, which only the steward may write, or trainees of the sender's
   * institution.
   */
  readonly isOfPlaces: boolean;
  readonly bytes: Buffer;
  /** Formats an error in the sender's language. */
  readonly noteOf: SheetFile['noteOf'];
  /** Aborts when the sender disconnects. */
  readonly cut: AbortSignal | undefined;
}

/** An import times out before its operation does, so that the sender receives a message with the remedy. */
const SHARE_OF_DEADLINE = 0.8;

/** Staff check a partner's import file in a dry run, and commit it: all of it or none. */
@Injectable()
export class TakeInSheet {
  constructor(
    private readonly partners: PartnersService,
    private readonly threads: SheetThreads,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Whether the actor's institution may write such rows: only the steward writes shared data, while each
   * institution writes its own trainees.
   */
  async isOurs(tx: Tx, isOfPlaces: boolean): Promise<boolean> {
    return isOfPlaces ? this.partners.actorIsSteward(tx) : tx.actor.institutionId !== null;
  }

  /** Checks all rows against the database, writes them, and rolls back. */
  async try(tx: Tx, sheet: SentSheet): Promise<SheetOutcome | Refusal> {
    return this.inThread(tx, sheet, async (thread) => {
      const refused = await this.refusal(tx, sheet);
      tx.path();
      return refused ?? importSheet(tx, sheet.taking, thread, { bytes: sheet.bytes, dryRun: true, noteOf: sheet.noteOf });
    });
  }

  /**
   * The stored result holds only counts and the id of the import: a rejected row is explained by a dry run,
   * never from the stored result.
   */
  async takeIn(tx: Tx, sheet: SentSheet, key: string): Promise<Done | Refusal> {
    return this.inThread(tx, sheet, async (thread) => {
      const refused = await this.refusal(tx, sheet);
      tx.path();
      const args = { sheet: sheet.bytes.toString('base64') };
      // a file that could not be read leaves its idempotency key unused, so that it may succeed when it is
      // sent again
      return tx.attempt(() =>
        once(tx, { field: sheet.field, key, args }, async () => {
          if (refused) return refused;
          const { problemCount, counts, sheetId = null } = await importSheet(tx, sheet.taking, thread, { bytes: sheet.bytes, dryRun: false });
          if (problemCount > 0) return refuse('SHEET_REFUSED');
          return { sheetId, ...Object.fromEntries(counts.map(({ kind, count }) => [kind, String(count)])) };
        }),
      );
    });
  }

  /** Waits for the sender's slot before the first statement: a waiting import holds no connection. */
  private async inThread<R>(tx: Tx, { taking, bytes, cut }: SentSheet, work: (thread: SheetThread) => Promise<R>): Promise<R | Refusal> {
    if (bytes.length > MAX_SHEET_BYTES) return invalid([{ path: 'content', problem: 'TOO_BIG', limit: `${MAX_SHEET_BYTES / 1024 / 1024} MB` }]);
    const patienceMs = this.settings.deadlineMs * SHARE_OF_DEADLINE;
    try {
      return await this.threads.with(taking.kind, { id: tx.actor.accountId ?? '', bytes: bytes.length, patienceMs, cut }, work);
    } catch (error) {
      if (error instanceof SheetUnread) return invalid([{ path: 'content', problem: error.problem }]);
      throw error;
    }
  }

  private async refusal(tx: Tx, { isOfPlaces }: SentSheet): Promise<Refusal | null> {
    return (await this.isOurs(tx, isOfPlaces)) ? null : refuse('NOT_FOUND');
  }
}
