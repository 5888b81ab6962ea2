import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import { refuse, type Refusal } from '../../shared/refusal';
import { contentOf, MAX_VACANCY_DRAFTS, type VacancyDraft, type VacancyDraftContent } from './domain/vacancy-draft';
import type { DraftLaw } from './domain/vacancy-draft-sections';
import { skillIdsOf } from './domain/parse-vacancy';
import { EDITABLE_STATES, type Vacancy } from './domain/vacancy';
import { employerTransitions } from './domain/vacancy-transitions-by-audience';
import { DELETE_DRAFT, OWN_EMPTY_DRAFT, SAVE_DRAFT, LOCK_DRAFT, DRAFTS, DRAFTS_BY_IDS, OWN_SECTOR, SKILL_CODES } from './vacancies.queries';
import { VacanciesService } from './vacancies.service';

/** Drafts of vacancies. Row-level security shows an employer its own drafts; other audiences see none. */
@Injectable()
export class VacancyDraftsService {
  constructor(private readonly vacancies: VacanciesService) {}

  /** All drafts of the employer, including those that change a vacancy, newest first. */
  all(tx: Tx): Promise<VacancyDraft[]> {
    return tx.query<VacancyDraft>(DRAFTS, [MAX_VACANCY_DRAFTS]);
  }

  /**
   * The draft with this id, or one made from the vacancy itself if it is still editable and has no draft yet.
   */
  async byId(tx: Tx, id: string): Promise<VacancyDraft | null> {
    if (!isId(id)) return null;
    const [draft] = await tx.query<VacancyDraft>(DRAFTS_BY_IDS, [[id]]);
    const [vacancy] = draft ? [] : await this.vacancies.byIds(tx, [id]);
    return draft ?? (vacancy ? this.ofVacancy(tx, vacancy) : null);
  }

  /** The same, with the draft locked. `vacancy` is the one it changes, which the caller has locked before. */
  async lock(tx: Tx, id: string, vacancy: Vacancy | null): Promise<VacancyDraft | null> {
    if (!isId(id)) return null;
    const [draft] = await tx.query<VacancyDraft>(LOCK_DRAFT, [id]);
    return draft ?? (vacancy ? this.ofVacancy(tx, vacancy) : null);
  }

  /**
   * The refusal for an id without a draft: it was submitted already, perhaps by the previous holder of the
   * lock, or never existed.
   */
  async unavailableRefusal(tx: Tx, id: string): Promise<Refusal<'NOT_FOUND' | 'TRANSITION_NOT_ALLOWED'>> {
    const [vacancy] = await this.vacancies.byIds(tx, [id]);
    return vacancy ? refuse('TRANSITION_NOT_ALLOWED', { state: vacancy.state, availableActions: employerTransitions(vacancy.state) }) : refuse('NOT_FOUND');
  }

  async save(tx: Tx, { id, employerId, content }: Pick<VacancyDraft, 'id' | 'employerId' | 'content'>): Promise<void> {
    await tx.change(SAVE_DRAFT, [id, employerId, JSON.stringify(content), await tx.now()]);
  }

  /** The empty draft that this account has started. A colleague may be about to fill in an empty one of hers. */
  async ownEmptyId(tx: Tx, accountId: string): Promise<string | null> {
    const [draft] = await tx.query<{ id: string }>(OWN_EMPTY_DRAFT, [accountId]);
    return draft?.id ?? null;
  }

  async delete(tx: Tx, id: string): Promise<void> {
    await tx.change(DELETE_DRAFT, [id]);
  }

  /** A vacancy as draft contents. */
  async contentOf(tx: Tx, vacancy: Vacancy): Promise<VacancyDraftContent> {
    const [parts] = await this.vacancies.parts(tx, [vacancy.id]);
    if (!parts) throw new Error(`Cannot load the parts of vacancy ${vacancy.id}`);
    const rows = await tx.query<{ id: number; code: string }>(SKILL_CODES, [skillIdsOf(parts)]);
    const codes = new Map(rows.map(({ id, code }) => [id, code]));
    return contentOf(vacancy, parts, (skillId) => codes.get(skillId) ?? '');
  }

  /** The dated rules, and the employer's sector, which they may depend on. */
  async law(tx: Tx): Promise<DraftLaw> {
    const [own] = await tx.query<{ sector: string }>(OWN_SECTOR);
    return { rules: this.vacancies.lawRules(), sector: own?.sector ?? '' };
  }

  private async ofVacancy(tx: Tx, vacancy: Vacancy): Promise<VacancyDraft | null> {
    if (!EDITABLE_STATES.some((state) => state === vacancy.state)) return null;
    const { id, employerId, version, createdAt } = vacancy;
    return { id, employerId, content: await this.contentOf(tx, vacancy), version, createdAt, changedAt: createdAt };
  }
}
