import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import { refuse, type Refusal } from '../../shared/refusal';
import { contentOf, MAX_OUTLINES, type Outline, type OutlineContent } from './domain/outline';
import type { OutlineLaw } from './domain/outline-tasks';
import { skillIdsOf } from './domain/parts';
import { EDITABLE_STATES, type Vacancy } from './domain/vacancy';
import { employerMoves } from './domain/vacancie-transitions-by-audience';
import { DROP_OUTLINE, KEEP_OUTLINE, LOCK_OUTLINE, OUTLINES, OUTLINES_BY_IDS, OWN_SECTOR, SKILL_CODES } from './vacancies.queries';
import { VacanciesService } from './vacancies.service';

/** Drafts of vacancies. Row-level security shows an employer its own drafts; other audiences see none. */
@Injectable()
export class OutlinesService {
  constructor(private readonly vacancies: VacanciesService) {}

  /** All drafts of the employer, including those that change a vacancy, newest first. */
  all(tx: Tx): Promise<Outline[]> {
    return tx.query<Outline>(OUTLINES, [MAX_OUTLINES]);
  }

  /**
   * The draft with this id, or one made from the vacancy itself if it is still editable and has no draft yet.
   */
  async byId(tx: Tx, id: string): Promise<Outline | null> {
    if (!isId(id)) return null;
    const [outline] = await tx.query<Outline>(OUTLINES_BY_IDS, [[id]]);
    const [vacancy] = outline ? [] : await this.vacancies.byIds(tx, [id]);
    return outline ?? (vacancy ? this.ofVacancy(tx, vacancy) : null);
  }

  /** The same, with the draft locked. `vacancy` is the one it changes, which the caller has locked before. */
  async lock(tx: Tx, id: string, vacancy: Vacancy | null): Promise<Outline | null> {
    if (!isId(id)) return null;
    const [outline] = await tx.query<Outline>(LOCK_OUTLINE, [id]);
    return outline ?? (vacancy ? this.ofVacancy(tx, vacancy) : null);
  }

  /**
   * The refusal for an id without a draft: it was submitted already, perhaps by the previous holder of the
   * lock, or never existed.
   */
  async over(tx: Tx, id: string): Promise<Refusal> {
    const [vacancy] = await this.vacancies.byIds(tx, [id]);
    return vacancy ? refuse('MOVE_NOT_ALLOWED', { state: vacancy.state, nextMoves: employerMoves(vacancy.state) }) : refuse('NOT_FOUND');
  }

  async keep(tx: Tx, { id, employerId, content }: Pick<Outline, 'id' | 'employerId' | 'content'>): Promise<void> {
    await tx.change(KEEP_OUTLINE, [id, employerId, JSON.stringify(content), await tx.now()]);
  }

  async drop(tx: Tx, id: string): Promise<void> {
    await tx.change(DROP_OUTLINE, [id]);
  }

  /** A vacancy as draft contents. */
  async contentOf(tx: Tx, vacancy: Vacancy): Promise<OutlineContent> {
    const [parts] = await this.vacancies.parts(tx, [vacancy.id]);
    if (!parts) throw new Error(`vacancy ${vacancy.id} has no parts`);
    const rows = await tx.query<{ id: number; code: string }>(SKILL_CODES, [skillIdsOf(parts)]);
    const codes = new Map(rows.map(({ id, code }) => [id, code]));
    return contentOf(vacancy, parts, (skillId) => codes.get(skillId) ?? '');
  }

  /** The dated rules, and the employer's sector, which they may depend on. */
  async law(tx: Tx): Promise<OutlineLaw> {
    const [own] = await tx.query<{ sector: string }>(OWN_SECTOR);
    return { rules: this.vacancies.lawRules(), sector: own?.sector ?? '' };
  }

  private async ofVacancy(tx: Tx, vacancy: Vacancy): Promise<Outline | null> {
    if (!EDITABLE_STATES.some((state) => state === vacancy.state)) return null;
    const { id, employerId, version, createdAt } = vacancy;
    return { id, employerId, content: await this.contentOf(tx, vacancy), version, createdAt, changedAt: createdAt };
  }
}
