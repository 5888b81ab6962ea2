import { Inject, Injectable } from '@nestjs/common';
import { PartnersService } from '../../features/institutions/partners.service';
import { type Done, once } from '../../platform/database/idempotency';
import { type Settings, SETTINGS } from '../../platform/settings';
import { importSheet, type SheetFile, type SheetImport, type SheetOutcome } from '../../platform/import-files/sheet-import';
import { type SheetThread, SheetThreads, SheetUnread } from '../../platform/import-files/sheet-threads';
import type { Tx } from '../../platform/database/tx';
import { invalid, refuse, type Refusal } from '../../shared/refusal';
import { MAX_SHEET_BYTES } from '../../shared/sheet';

/** A partner's file as it was sent, and what takes its rows. */
export interface SentSheet {
  readonly field: string;
  readonly taking: SheetImport;
  /** Whether it holds places, which the steward alone writes, or people of the sender's institution. */
  readonly isOfPlaces: boolean;
  readonly bytes: Buffer;
  /** The words for a mistake, in the language of the sender. */
  readonly noteOf: SheetFile['noteOf'];
  /** Fires when the sender is gone. */
  readonly cut: AbortSignal | undefined;
}

/** A sheet is given up before its operation is, so that its sender is told what to do. */
const SHARE_OF_DEADLINE = 0.8;

/** Staff try a partner's sheet, and take it in: all of it or nothing. */
@Injectable()
export class TakeInSheet {
  constructor(
    private readonly partners: PartnersService,
    private readonly threads: SheetThreads,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Whether the actor's institution writes such rows: places are written by the steward alone, people by each institution for itself. */
  async isOurs(tx: Tx, isOfPlaces: boolean): Promise<boolean> {
    return isOfPlaces ? this.partners.actorIsSteward(tx) : tx.actor.institutionId !== null;
  }

  /** Checks everything against the database, tries the writing, and takes it back. */
  async try(tx: Tx, sheet: SentSheet): Promise<SheetOutcome | Refusal> {
    return this.inThread(tx, sheet, async (thread) => {
      const refused = await this.refusal(tx, sheet);
      tx.path();
      return refused ?? importSheet(tx, sheet.taking, thread, { bytes: sheet.bytes, dryRun: true, noteOf: sheet.noteOf });
    });
  }

  /** What is kept of it are numbers, and the sheet's id: a row that cannot come in is told by trying, never from what was kept. */
  async takeIn(tx: Tx, sheet: SentSheet, key: string): Promise<Done | Refusal> {
    return this.inThread(tx, sheet, async (thread) => {
      const refused = await this.refusal(tx, sheet);
      tx.path();
      const args = { sheet: sheet.bytes.toString('base64') };
      // a sheet that was not read leaves its key unused: sent again, it may be read
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

  /** The first statement waits until it is the sender's turn: sheets that wait hold no connection. */
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
