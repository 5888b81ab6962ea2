import { Injectable } from '@nestjs/common';
import { PartnersService } from '../institutions/partners.service';
import { type Done, once } from '../platform/idempotency';
import { importSheet, type SheetImport, type SheetOutcome } from '../platform/sheet-import';
import type { Tx } from '../platform/tx';
import { invalid, refuse, type Refusal } from '../shared/refusal';
import { groupsOf } from '../shared/groups';
import { MAX_SHEET_BYTES } from '../shared/sheet';

/** A partner's file as it was sent, and what takes its rows. */
export interface SentSheet {
  readonly field: string;
  readonly taking: SheetImport;
  /** Whether it holds places, which the steward alone writes, or people of the sender's institution. */
  readonly isOfPlaces: boolean;
  readonly bytes: Buffer;
}

/** Staff try a partner's sheet, and take it in: all of it or nothing. */
@Injectable()
export class TakeInSheet {
  constructor(private readonly partners: PartnersService) {}

  /** Whether the actor's institution writes such rows: places are written by the steward alone, people by each institution for itself. */
  async isOurs(tx: Tx, isOfPlaces: boolean): Promise<boolean> {
    return isOfPlaces ? this.partners.actorIsSteward(tx) : tx.actor.institutionId !== null;
  }

  /** Checks everything against the database, tries the writing, and takes it back. */
  async try(tx: Tx, sheet: SentSheet): Promise<SheetOutcome | Refusal> {
    const refused = await this.refusal(tx, sheet);
    await tx.path();
    return refused ?? importSheet(tx, sheet.taking, sheet.bytes, true);
  }

  /** What is kept of it are numbers, and the sheet's id: a row that cannot come in is told by trying, never from what was kept. */
  async takeIn(tx: Tx, sheet: SentSheet, key: string): Promise<Done | Refusal> {
    const refused = await this.refusal(tx, sheet);
    await tx.path();
    return once(tx, { field: sheet.field, key, args: { sheet: sheet.bytes.toString('base64') } }, async () => {
      if (refused) return refused;
      const { problems, imported, sheetId = null } = await importSheet(tx, sheet.taking, sheet.bytes, false);
      if (problems.length > 0) return refuse('SHEET_REFUSED');
      return { sheetId, ...Object.fromEntries(groupsOf(imported, ({ kind }) => kind).map((rows) => [rows[0]?.kind ?? '', String(rows.length)])) };
    });
  }

  private async refusal(tx: Tx, { isOfPlaces, bytes }: SentSheet): Promise<Refusal | null> {
    if (!(await this.isOurs(tx, isOfPlaces))) return refuse('NOT_FOUND');
    return bytes.length > MAX_SHEET_BYTES ? invalid([{ path: 'content', problem: 'TOO_BIG', limit: `${MAX_SHEET_BYTES / 1024 / 1024} MB` }]) : null;
  }
}
