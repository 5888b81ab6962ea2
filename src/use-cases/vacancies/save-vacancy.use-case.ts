import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EmployersService } from '../../features/employers/employers.service';
import { EmployerStateService } from '../../features/employers/employer-state.service';
import { once } from '../../platform/database/idempotency';
import { announce, audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { localDateAt } from '../../shared/local-date';
import { invalid, isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { withOwnTransitions } from '../../shared/state-machine';
import { unknownCodes } from '../../shared/unknown-codes';
import { skillIdsByCode } from '../../features/skills/domain/skill';
import { SkillsService } from '../../features/skills/skills.service';
import { transitionVacancy } from '../../features/vacancies/domain/vacancy-transitions';
import { parserInput, type VacancyDraft } from '../../features/vacancies/domain/vacancy-draft';
import { draftProblems } from '../../features/vacancies/domain/vacancy-draft-sections';
import { parseVacancy, type ParsedVacancy, partsOf, skillCodesOf, skillIdsOf, type VacancyParts } from '../../features/vacancies/domain/parse-vacancy';
import type { Vacancy } from '../../features/vacancies/domain/vacancy';
import { VACANCY_TRANSITIONS_OF } from '../../features/vacancies/domain/vacancy-transitions-by-audience';
import { newVacancy, updateVacancy } from '../../features/vacancies/domain/write-vacancy';
import { VacancyDraftsService } from '../../features/vacancies/vacancy-drafts.service';
import { VacanciesService } from '../../features/vacancies/vacancies.service';

type Input = Readonly<Record<string, unknown>>;

/** A parsed vacancy, with its codes resolved to ids. */
interface ResolvedVacancy {
  readonly draft: ParsedVacancy;
  readonly parts: VacancyParts;
  readonly occupationId: number | null;
}

/**
 * An employer saves a vacancy for one of its sites, cleared or not: a vacancy in draft is visible to no one
 * else.
 */
@Injectable()
export class SaveVacancy {
  constructor(
    private readonly vacancies: VacanciesService,
    private readonly employers: EmployersService,
    private readonly employerState: EmployerStateService,
    private readonly skills: SkillsService,
    private readonly drafts: VacancyDraftsService,
  ) {}

  async draft(tx: Tx, input: Input, key: string) {
    tx.asWriter();
    return once(tx, { field: 'vacancyCreate', key, args: { input } }, async () => {
      const { employerId } = tx.actor;
      if (employerId === null) return refuse('NOT_FOUND');
      const stopped = await this.employerState.stoppedRefusal(tx);
      if (stopped) return stopped;
      const resolved = await this.resolve(tx, input, employerId);
      if (isRefusal(resolved)) return resolved;
      const vacancy = newVacancy(resolved.draft, { id: randomUUID(), employerId, occupationId: resolved.occupationId, now: await tx.now() });
      await this.vacancies.add(tx, vacancy, resolved.parts);
      audit(tx, 'VacancyDrafted', 'vacancy', vacancy.id, { to: vacancy.state });
      return { id: vacancy.id };
    });
  }

  async change(tx: Tx, id: string, input: Input, key: string) {
    const vacancy = await this.vacancies.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'vacancyChange', key, args: { id, input } }, async () => {
      if (!vacancy) return refuse('NOT_FOUND');
      const stopped = await this.employerState.stoppedRefusal(tx);
      if (stopped) return stopped;
      const [parts] = await this.vacancies.parts(tx, [vacancy.id]);
      const resolved = await this.resolve(tx, input, vacancy.employerId, parts && skillIdsOf(parts));
      if (isRefusal(resolved)) return resolved;
      const rewritten = updateVacancy(vacancy, resolved.draft, resolved.occupationId);
      if (isRefusal(rewritten)) return rewritten;
      await this.vacancies.update(tx, rewritten, resolved.parts);
      audit(tx, 'VacancyChanged', 'vacancy', id, { from: vacancy.state, to: rewritten.state, fields: Object.keys(input) });
      return { id };
    });
  }

  /**
   * Submits a vacancy draft: parses its whole content, writes it as a vacancy with the same id, and submits
   * that vacancy in the same transaction.
   */
  async submitDraft(tx: Tx, id: string, key: string) {
    const before = await this.vacancies.lock(tx, id);
    const draft = await this.drafts.lock(tx, id, before);
    tx.asWriter();
    return once(tx, { field: 'vacancyDraftSend', key, args: { id } }, async () => {
      if (!draft) return this.drafts.unavailableRefusal(tx, id);
      const stopped = await this.employerState.stoppedRefusal(tx);
      if (stopped) return stopped;
      const problems = draftProblems(draft.content, await this.drafts.law(tx), localDateAt(await tx.now()));
      if (problems.length > 0) return invalid(problems);
      const vacancy = await this.writeFromDraft(tx, draft, before);
      return isRefusal(vacancy) ? vacancy : this.submit(tx, vacancy);
    });
  }

  private async writeFromDraft(tx: Tx, { id, employerId, content }: VacancyDraft, before: Vacancy | null) {
    const [parts] = before ? await this.vacancies.parts(tx, [id]) : [];
    const resolved = await this.resolve(tx, parserInput(content), employerId, parts && skillIdsOf(parts));
    if (isRefusal(resolved)) return resolved;
    const { draft, occupationId } = resolved;
    const vacancy = before ? updateVacancy(before, draft, occupationId) : newVacancy(draft, { id, employerId, occupationId, now: await tx.now() });
    if (isRefusal(vacancy)) return vacancy;
    await (before ? this.vacancies.update(tx, vacancy, resolved.parts) : this.vacancies.add(tx, vacancy, resolved.parts));
    return vacancy;
  }

  private async submit(tx: Tx, vacancy: Vacancy) {
    const moved = transitionVacancy(vacancy, 'submit', await this.vacancies.facts(tx, vacancy), await tx.now());
    if (isRefusal(moved)) return withOwnTransitions(moved, VACANCY_TRANSITIONS_OF.employer);
    await this.vacancies.save(tx, moved.vacancy);
    await announce(tx, moved.event, { subjectKind: 'vacancy', from: vacancy.state, to: moved.vacancy.state });
    return { id: vacancy.id };
  }

  /** `existingSkillIds`: skills that the vacancy already requires may stay, even if retired. */
  private async resolve(
    tx: Tx,
    input: Input,
    employerId: string,
    existingSkillIds: readonly number[] = [],
  ): Promise<ResolvedVacancy | Refusal<'INVALID_INPUT'>> {
    const draft = parseVacancy(input, localDateAt(await tx.now()));
    if (isRefusal(draft)) return draft;
    const { siteId, iscoCode, occupationCode } = draft;
    const named = skillCodesOf(draft);
    const codes = [...new Set(named.map(({ code }) => code))];
    const [sites, unknownSkills, skills, unknownIsco, occupations] = await Promise.all([
      this.employers.sitesByIds(tx, [siteId]),
      this.skills.unknownSkillCodes(tx, codes, existingSkillIds),
      this.skills.skillsByCode(tx, codes),
      this.skills.unknownIscoCodes(tx, [iscoCode]),
      this.skills.occupationsByCode(tx, occupationCode === null ? [] : [occupationCode]),
    ]);
    const [occupation] = occupations;
    const unknown = [...unknownSkills, ...unknownIsco];
    if (!sites.some((site) => site.employerId === employerId)) unknown.push(siteId);
    if (occupationCode !== null && !occupation) unknown.push(occupationCode);
    const answers = [{ path: 'siteId', code: siteId }, ...named, { path: 'iscoCode', code: iscoCode }, { path: 'occupationCode', code: occupationCode ?? '' }];
    const refusal = unknownCodes(answers, unknown);
    if (refusal) return refusal;
    return { draft, parts: partsOf(draft, skillIdsByCode(skills)), occupationId: occupation?.id ?? null };
  }
}
