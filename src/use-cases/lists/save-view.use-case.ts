import { Injectable } from '@nestjs/common';
import { parseNamedView, type ViewedList, type ViewParser } from '../../features/lists/domain/saved-view';
import { SavedViewsService } from '../../features/lists/saved-views.service';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse } from '../../shared/refusal';

/** The mutation that saves a view of a list, and what reads the view. */
export interface SavedList {
  readonly field: string;
  readonly list: ViewedList;
  readonly parse: ViewParser;
}

/** Saves and deletes views of lists. They are the reader's own, so no audit row records them. */
@Injectable()
export class SaveView {
  constructor(private readonly views: SavedViewsService) {}

  save(tx: Tx, { field, list, parse }: SavedList, input: Readonly<Record<string, unknown>>, key: string) {
    tx.asWriter();
    return once(tx, { field, key, args: { input } }, async () => {
      const view = parseNamedView(input, parse);
      return isRefusal(view) ? view : this.views.save(tx, list, view);
    });
  }

  delete(tx: Tx, id: string, key: string) {
    tx.asWriter();
    return once(tx, { field: 'savedViewDelete', key, args: { id } }, async () => ((await this.views.delete(tx, id)) ? { id } : refuse('NOT_FOUND')));
  }
}
