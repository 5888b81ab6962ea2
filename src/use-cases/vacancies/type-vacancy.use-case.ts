import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { StandingService } from '../../features/employers/standing.service';
import { type Done, once } from '../../platform/database/idempotency';
import { changedSince, markOf, type Saw } from '../../platform/database/mark';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { localDateAt } from '../../shared/local-date';
import { invalid, isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { copied, MAX_OUTLINES, type OutlineContent, typedOver } from '../../features/vacancies/domain/outline';
import { OutlinesService } from '../../features/vacancies/outlines.service';
import { VacanciesService } from '../../features/vacancies/vacancies.service';

/**
 * An employer edits a vacancy draft, section by section. Content is stored as typed, and every field may stay
 * empty until the draft is submitted.
 */
@Injectable()
export class TypeVacancy {
  constructor(
    private readonly outlines: OutlinesService,
    private readonly vacancies: VacanciesService,
    private readonly standing: StandingService,
  ) {}

  /** Starts an empty draft, or a copy of one of the employer's vacancies, whatever its state. */
  async begin(tx: Tx, copyOf: string | null, key: string): Promise<Done | Refusal> {
    const [original] = copyOf === null ? [] : await this.vacancies.byIds(tx, [copyOf]);
    tx.path();
    return once(tx, { field: 'vacancyOutlineBegin', key, args: { copyOf } }, async () => {
      const { employerId } = tx.actor;
      if (employerId === null || (copyOf !== null && !original)) return refuse('NOT_FOUND');
      const stopped = await this.standing.stopped(tx);
      if (stopped) return stopped;
      if ((await this.outlines.all(tx)).length >= MAX_OUTLINES) return invalid([{ path: 'copyOf', problem: 'TOO_MANY', limit: MAX_OUTLINES }]);
      const content = original ? copied(await this.outlines.contentOf(tx, original), localDateAt(await tx.now())) : {};
      const id = randomUUID();
      await this.outlines.keep(tx, { id, employerId, content });
      return { id };
    });
  }

  /**
   * Saves the typed content over the previous content; `expectedVersion` is the version of the previous
   * content.
   */
  async save(tx: Tx, id: string, typed: OutlineContent, saw: Saw, key: string): Promise<Done | Refusal> {
    const vacancy = await this.vacancies.lock(tx, id);
    const outline = await this.outlines.lock(tx, id, vacancy);
    tx.path();
    return once(tx, { field: 'vacancyOutlineSave', key, args: { id, typed } }, async () => {
      if (!outline) return this.outlines.over(tx, id);
      const content = typedOver(outline.content, typed);
      if (isRefusal(content)) return content;
      const unseen = await changedSince(saw, async () => markOf(outline.content));
      if (unseen) return unseen;
      await this.outlines.keep(tx, { ...outline, content });
      return { id };
    });
  }

  /** Discards the draft; the vacancy it would have changed stays as it was. */
  async discard(tx: Tx, id: string, key: string): Promise<Done | Refusal> {
    const outline = await this.outlines.lock(tx, id, null);
    tx.path();
    return once(tx, { field: 'vacancyOutlineDiscard', key, args: { id } }, async () => {
      if (!outline) return refuse('NOT_FOUND');
      await this.outlines.drop(tx, id);
      audit(tx, 'VacancyOutlineDiscarded', 'vacancy', id);
      return { id };
    });
  }
}
