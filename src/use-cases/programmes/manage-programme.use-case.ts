import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { updateProgramme, closeProgramme, parseProgramme } from '../../features/programmes/domain/programme';
import { ProgrammesService } from '../../features/programmes/programmes.service';
import { once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse } from '../../shared/refusal';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The directory of external programmes: an institution adds, changes and closes its own entries, never
 * another's.
 */
@Injectable()
export class ManageProgramme {
  constructor(private readonly programmes: ProgrammesService) {}

  /** Adds a new entry if `id` is null. */
  async save(tx: Tx, id: string | null, input: Fields, key: string) {
    const before = id === null ? null : await this.programmes.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'programmeSave', key, args: { id, input } }, async () => {
      const now = await tx.now();
      const savedBy = tx.actor.institutionId;
      if (savedBy === null || (id !== null && !before)) return refuse('NOT_FOUND');
      const draft = parseProgramme(input, localDateAt(now));
      if (isRefusal(draft)) return draft;
      if (before) {
        const changed = updateProgramme(before, draft);
        if (isRefusal(changed)) return changed;
        await this.programmes.save(tx, before, changed);
        audit(tx, 'ProgrammeChanged', 'programme', before.id, { fields: Object.keys(input) });
        return { id: before.id };
      }
      const programme = { ...draft, id: randomUUID(), savedBy, closedOn: null, version: 1, createdAt: now };
      await this.programmes.add(tx, programme);
      audit(tx, 'ProgrammeAdded', 'programme', programme.id);
      return { id: programme.id };
    });
  }

  async close(tx: Tx, id: string, key: string) {
    const before = await this.programmes.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'programmeClose', key, args: { id } }, async () => {
      if (!before) return refuse('NOT_FOUND');
      const closed = closeProgramme(before, localDateAt(await tx.now()));
      if (isRefusal(closed)) return closed;
      await this.programmes.save(tx, before, closed);
      audit(tx, 'ProgrammeClosed', 'programme', id);
      return { id };
    });
  }
}
