import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EmployersService } from '../../features/employers/employers.service';
import { StandingService } from '../../features/employers/standing.service';
import { type Done, once } from '../../platform/database/idempotency';
import { announce, audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { localDateAt } from '../../shared/local-date';
import { invalid, isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { withOwnMoves } from '../../shared/states';
import { unknownCodes } from '../../shared/unknown-codes';
import { SkillsService } from '../../features/skills/skills.service';
import { moveVacancy } from '../../features/vacancies/domain/move-vacancy';
import { inputOf, type Outline } from '../../features/vacancies/domain/outline';
import { outlineProblems } from '../../features/vacancies/domain/outline-tasks';
import { parseVacancy, type VacancyDraft } from '../../features/vacancies/domain/parse-vacancy';
import { partsOf, skillIdsOf, skillsNamed, type VacancyParts } from '../../features/vacancies/domain/parts';
import type { Vacancy } from '../../features/vacancies/domain/vacancy';
import { VACANCY_MOVES_OF } from '../../features/vacancies/domain/vacancie-transitions-by-audience';
import { draftVacancy, rewriteVacancy } from '../../features/vacancies/domain/write-vacancy';
import { OutlinesService } from '../../features/vacancies/outlines.service';
import { VacanciesService } from '../../features/vacancies/vacancies.service';

type Input = Readonly<Record<string, unknown>>;

/** A parsed vacancy, with its codes resolved to ids. */
interface ReadDraft {
  readonly draft: VacancyDraft;
  readonly parts: VacancyParts;
  readonly occupationId: number | null;
}

/**
 * An employer saves a vacancy for one of its sites, cleared or not: a vacancy in draft is visible to no one
 * else.
 */
@Injectable()
export class WriteVacancy {
  constructor(
    private readonly vacancies: VacanciesService,
    private readonly employers: EmployersService,
    private readonly standing: StandingService,
    private readonly skills: SkillsService,
    private readonly outlines: OutlinesService,
  ) {}

  async draft(tx: Tx, input: Input, key: string): Promise<Done | Refusal> {
    tx.path();
    return once(tx, { field: 'vacancyDraft', key, args: { input } }, async () => {
      const { employerId } = tx.actor;
      if (employerId === null) return refuse('NOT_FOUND');
      const stopped = await this.standing.stopped(tx);
      if (stopped) return stopped;
      const read = await this.read(tx, input, employerId);
      if (isRefusal(read)) return read;
      const vacancy = draftVacancy(read.draft, { id: randomUUID(), employerId, occupationId: read.occupationId, now: await tx.now() });
      await this.vacancies.write(tx, vacancy, read.parts);
      audit(tx, 'VacancyDrafted', 'vacancy', vacancy.id, { to: vacancy.state });
      return { id: vacancy.id };
    });
  }

  async change(tx: Tx, id: string, input: Input, key: string): Promise<Done | Refusal> {
    const vacancy = await this.vacancies.lock(tx, id);
    tx.path();
    return once(tx, { field: 'vacancyChange', key, args: { id, input } }, async () => {
      if (!vacancy) return refuse('NOT_FOUND');
      const stopped = await this.standing.stopped(tx);
      if (stopped) return stopped;
      const [parts] = await this.vacancies.parts(tx, [vacancy.id]);
      const read = await this.read(tx, input, vacancy.employerId, parts && skillIdsOf(parts));
      if (isRefusal(read)) return read;
      const rewritten = rewriteVacancy(vacancy, read.draft, read.occupationId);
      if (isRefusal(rewritten)) return rewritten;
      await this.vacancies.rewrite(tx, rewritten, read.parts);
      audit(tx, 'VacancyChanged', 'vacancy', id, { from: vacancy.state, to: rewritten.state, fields: Object.keys(input) });
      return { id };
    });
  }

  /**
   * Submits a vacancy draft: parses its whole content, writes it as a vacancy with the same id, and submits
   * that vacancy in the same transaction.
   */
  async sendOutline(tx: Tx, id: string, key: string): Promise<Done | Refusal> {
    const before = await this.vacancies.lock(tx, id);
    const outline = await this.outlines.lock(tx, id, before);
    tx.path();
    return once(tx, { field: 'vacancyOutlineSend', key, args: { id } }, async () => {
      if (!outline) return this.outlines.over(tx, id);
      const stopped = await this.standing.stopped(tx);
      if (stopped) return stopped;
      const problems = outlineProblems(outline.content, await this.outlines.law(tx), localDateAt(await tx.now()));
      if (problems.length > 0) return invalid(problems);
      const written = await this.writeDown(tx, outline, before);
      return isRefusal(written) ? written : this.submit(tx, written);
    });
  }

  private async writeDown(tx: Tx, { id, employerId, content }: Outline, before: Vacancy | null): Promise<Vacancy | Refusal> {
    const [parts] = before ? await this.vacancies.parts(tx, [id]) : [];
    const read = await this.read(tx, inputOf(content), employerId, parts && skillIdsOf(parts));
    if (isRefusal(read)) return read;
    const { draft, occupationId } = read;
    const vacancy = before ? rewriteVacancy(before, draft, occupationId) : draftVacancy(draft, { id, employerId, occupationId, now: await tx.now() });
    if (isRefusal(vacancy)) return vacancy;
    await (before ? this.vacancies.rewrite(tx, vacancy, read.parts) : this.vacancies.write(tx, vacancy, read.parts));
    return vacancy;
  }

  private async submit(tx: Tx, vacancy: Vacancy): Promise<Done | Refusal> {
    const moved = moveVacancy(vacancy, 'submit', await this.vacancies.facts(tx, vacancy), await tx.now());
    if (isRefusal(moved)) return withOwnMoves(moved, VACANCY_MOVES_OF.employer);
    await this.vacancies.save(tx, moved.vacancy);
    await announce(tx, moved.event, { subjectKind: 'vacancy', from: vacancy.state, to: moved.vacancy.state });
    return { id: vacancy.id };
  }

  /** `existingSkillIds`: skills that the vacancy already requires may stay, even if retired. */
  private async read(tx: Tx, input: Input, employerId: string, asked: readonly number[] = []): Promise<ReadDraft | Refusal> {
    const draft = parseVacancy(input, localDateAt(await tx.now()));
    if (isRefusal(draft)) return draft;
    const { siteId, iscoCode, occupationCode } = draft;
    const named = skillsNamed(draft);
    const codes = [...new Set(named.map(({ code }) => code))];
    const [sites, unknownSkills, skills, unknownIsco, occupations] = await Promise.all([
      this.employers.sitesByIds(tx, [siteId]),
      this.skills.unknownSkillCodes(tx, codes, asked),
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
    return { draft, parts: partsOf(draft, new Map(skills.map((skill) => [skill.code, skill.id]))), occupationId: occupation?.id ?? null };
  }
}
