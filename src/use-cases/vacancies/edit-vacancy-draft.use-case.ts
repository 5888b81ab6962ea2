import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EmployerStateService } from '../../features/employers/employer-state.service';
import { once } from '../../platform/database/idempotency';
import { checkVersion, versionOf, type ExpectedVersion } from '../../platform/database/edit-version';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { localDateAt } from '../../shared/local-date';
import { invalid, isRefusal, refuse } from '../../shared/refusal';
import { copyContent, MAX_VACANCY_DRAFTS, type VacancyDraftContent, mergeInput } from '../../features/vacancies/domain/vacancy-draft';
import { VacancyDraftsService } from '../../features/vacancies/vacancy-drafts.service';
import { parseSkillSearches, type SkillSearchEntry } from '../../features/skills/domain/skill-searches';
import { type WordPick, WordPicks } from '../../features/skills/lexicon/word-picks.service';
import { SkillsService } from '../../features/skills/skills.service';
import { VacanciesService } from '../../features/vacancies/vacancies.service';

interface DraftEdit {
  readonly typed: VacancyDraftContent;
  /** What was searched for its skills. */
  readonly searches: readonly object[];
  /** The version of the content before. */
  readonly expectedVersion: ExpectedVersion;
}

/**
 * An employer edits a vacancy draft, section by section. Content is stored as typed, and every field may stay
 * empty until the draft is submitted.
 */
@Injectable()
export class EditVacancyDraft {
  constructor(
    private readonly drafts: VacancyDraftsService,
    private readonly vacancies: VacanciesService,
    private readonly employerState: EmployerStateService,
    private readonly skills: SkillsService,
    private readonly words: WordPicks,
  ) {}

  /**
   * Starts an empty draft, or a copy of one of the employer's vacancies, whatever its state. Whoever starts again without
   * having written anything gets the same empty draft.
   */
  async start(tx: Tx, copyOf: string | null, key: string) {
    const [original] = copyOf === null ? [] : await this.vacancies.byIds(tx, [copyOf]);
    tx.asWriter();
    return once(tx, { field: 'vacancyDraftStart', key, args: { copyOf } }, async () => {
      const { employerId, accountId } = tx.actor;
      if (employerId === null || accountId === null || (copyOf !== null && !original)) return refuse('NOT_FOUND');
      const stopped = await this.employerState.stoppedRefusal(tx);
      if (stopped) return stopped;
      const emptyId = original ? null : await this.drafts.ownEmptyId(tx, accountId);
      if (emptyId !== null) return { id: emptyId };
      if ((await this.drafts.all(tx)).length >= MAX_VACANCY_DRAFTS) return invalid([{ path: 'copyOf', problem: 'TOO_MANY', limit: MAX_VACANCY_DRAFTS }]);
      const content = original ? copyContent(await this.drafts.contentOf(tx, original), localDateAt(await tx.now())) : {};
      const id: string = randomUUID();
      await this.drafts.save(tx, { id, employerId, content });
      return { id };
    });
  }

  /** Saves the typed content over the previous content, and counts the skills that were picked for searched words. */
  async save(tx: Tx, id: string, { typed, searches, expectedVersion }: DraftEdit, key: string) {
    const vacancy = await this.vacancies.lock(tx, id);
    const draft = await this.drafts.lock(tx, id, vacancy);
    tx.asWriter();
    return once(tx, { field: 'vacancyDraftSave', key, args: { id, typed, searches } }, async () => {
      if (!draft) return this.drafts.unavailableRefusal(tx, id);
      const content = mergeInput(draft.content, typed);
      if (isRefusal(content)) return content;
      const entries = parseSkillSearches({ searches });
      if (isRefusal(entries)) return entries;
      const editConflict = await checkVersion(expectedVersion, async () => versionOf(draft.content));
      if (editConflict) return editConflict;
      await this.drafts.save(tx, { ...draft, content });
      await this.words.countForEmployer(tx, await this.picksOf(tx, entries, content));
      return { id };
    });
  }

  /** A skill that the draft does not have after all was not picked. */
  private async picksOf(tx: Tx, entries: readonly SkillSearchEntry[], { skills }: VacancyDraftContent): Promise<WordPick[]> {
    if (entries.length === 0 || !Array.isArray(skills)) return [];
    const codes = skills.flatMap((skill: { readonly skillCode?: string }) => skill.skillCode ?? []);
    const idOf = new Map((await this.skills.skillsByCode(tx, codes)).map(({ code, id }) => [code, id]));
    return entries.flatMap(({ text, skillCode }) => {
      const skillId = idOf.get(skillCode?.toLowerCase() ?? '');
      return skillId === undefined ? [] : [{ text, skillId }];
    });
  }

  /** Discards the draft; the vacancy it would have changed stays as it was. */
  async discard(tx: Tx, id: string, key: string) {
    const draft = await this.drafts.lock(tx, id, null);
    tx.asWriter();
    return once(tx, { field: 'vacancyDraftDiscard', key, args: { id } }, async () => {
      if (!draft) return refuse('NOT_FOUND');
      await this.drafts.delete(tx, id);
      audit(tx, 'VacancyDraftDiscarded', 'vacancy', id);
      return { id };
    });
  }
}
