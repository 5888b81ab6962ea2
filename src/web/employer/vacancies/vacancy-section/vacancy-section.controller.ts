import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { randomUUID } from 'node:crypto';
import { type FormProblem, type FormValues, textOf } from '../../../shared/form/form-drafts';
import { broughtIn, broughtTogether, SHOWN, shownSince, type Together, withShown } from '../../../shared/form/meanwhile';
import { refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { type OutlineTask, SaveTaskDocument, type SaveTaskMutation, TaskPageDocument, type VacancyOutlineInput } from '../../gql';
import { fieldOf } from '../vacancy-form/vacancy-form-fields';
import { answersIn, changedProblems, partsOf, shownOf, withFoundSkills } from '../vacancy-form/vacancy-form-meanwhile';
import { inWordsOfTheForm, problemsOfTask } from '../vacancy-form/remarks';
import { tidied } from '../vacancy-form/vacancy-form-rows';
import { stepOf, unchosenIn } from '../vacancy-form/vacancy-form-steps';
import { checkPath, taskAt, taskPath, vacancyPath } from '../vacancy-form/tasks';
import { inputOfTask } from '../vacancy-form/vacancy-input';
import { msg } from '@lingui/core/macro';
import { taskPage } from './vacancy-section.page';

type Saved = SaveTaskMutation['vacancyOutlineSave'];
/** The typed section merged with the saved draft, after saving. */
interface Kept extends Together {
  readonly answer: Saved;
  /** Error messages for answers changed both here and elsewhere, with the value now saved. */
  readonly twice: readonly FormProblem[];
  /** The values as this request saved them, even if another session changed them a moment later. */
  readonly stands: FormValues;
}

/**
 * One section of a vacancy form. Everything typed is saved, even if it has problems that must be fixed before
 * submitting.
 */
@Controller('employer/vacancies/:id/:task')
@UseFilters(PageErrors)
export class VacancyTaskController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('task') address: string): Promise<void> {
    const task = taskNamed(address);
    const visit = await this.pages.member(request, response, 'employer');
    const standing = await this.pages.ask(visit, TaskPageDocument, { id, isWork: task === 'WORK' });
    const { vacancyOutline: outline, me, commonOccupations } = standing;
    if (!outline) return this.pages.redirect(response, visit, vacancyPath(id));
    const known = { sites: me?.employer.sites ?? [], common: commonOccupations ?? [], before: withShown(partsOf(task), shownOf(standing, task)) };
    this.pages.show(response, taskPage(visit, outline, task, known, request.query['from'] === 'check'));
  }

  @Post()
  async take(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('task') address: string): Promise<void> {
    const task = taskNamed(address);
    const visit = await this.pages.member(request, response, 'employer');
    const typed = tidied(this.pages.form(request, visit));
    const { answer: saved, again, twice, stands } = await broughtIn(() => this.keep(visit, id, task, typed));
    const values = withFoundSkills(again, typed);
    const from = textOf(values, 'from') === 'check' ? 'from=check' : '';
    const step = await stepOf(this.pages, visit, values);
    if (step) {
      const draft = { values: since(task, step.draft.values, stands), problems: [...twice, ...step.draft.problems] };
      return this.again(response, visit, taskPath(id, task), from, draft, twice.length > 0 ? '' : step.anchor);
    }
    // The save failed, so the form keeps its earlier base values for the merge.
    if (!('outline' in saved)) return this.refused(response, visit, id, task, saved, { ...values, [SHOWN]: typed[SHOWN] ?? '' }, from);
    const unchosen = unchosenIn(visit.words, values, task);
    if (twice.length === 0 && unchosen.length === 0 && textOf(values, 'step') === 'save') {
      const notice = visit.words.t(msg`Saved. Nobody sees it until you send it.`);
      return this.pages.redirect(response, visit, vacancyPath(id), { values: {}, problems: [], notice });
    }
    const told = problemsOfTask(visit.words, saved.outline.problems, task, values);
    const problems = [...twice, ...told, ...unchosen.filter(({ field }) => told.every((one) => one.field !== field))];
    if (problems.length > 0) {
      return this.again(response, visit, taskPath(id, task), from, { values: since(task, values, stands), problems });
    }
    const next = from ? undefined : saved.outline.tasks.find(({ state }) => state !== 'DONE');
    this.pages.redirect(response, visit, next ? taskPath(id, next.task) : checkPath(id));
  }

  /** Autosave: saves while the user types, and returns what the rules report about the typed values. */
  @Post('remarks')
  async remark(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('task') address: string): Promise<void> {
    const task = taskNamed(address);
    const visit = await this.pages.member(request, response, 'employer');
    const values = tidied(this.pages.form(request, visit));
    const { answer: saved, changed, twice, stands } = await broughtIn(() => this.keep(visit, id, task, values));
    const told =
      'outline' in saved
        ? problemsOfTask(
            visit.words,
            saved.outline.problems.filter(({ isMissing }) => !isMissing),
            task,
            values,
          )
        : ('problems' in saved ? saved.problems : []).map(({ path, message }) => ({ field: fieldOf(path, visit.words, values), message }));
    const isSaved = 'outline' in saved;
    const shown = isSaved ? shownSince(partsOf(task), answersIn(values), stands, changed) : undefined;
    response.json({ isSaved: isSaved && twice.length === 0, problems: [...twice, ...told].filter(({ field }) => field !== ''), shown });
  }

  /** Saves this form's edits; edits made elsewhere since the form was shown are preserved. */
  private async keep(visit: Visit, id: string, task: OutlineTask, typed: FormValues): Promise<Kept> {
    const standing = await this.pages.ask(visit, TaskPageDocument, { id, isWork: false });
    const mine = answersIn(typed);
    const { content, mark } = standing.vacancyOutline ?? {};
    const together = content ? broughtTogether(partsOf(task), mine, shownOf(standing, task)) : { sendable: mine, again: mine, changed: [] };
    const twice = content ? changedProblems(visit.words, content, task, together.changed) : [];
    const answer = await this.save(visit, id, mark, inputOfTask(task, together.sendable));
    const vacancyOutline = 'outline' in answer ? answer.outline : standing.vacancyOutline;
    return { ...together, twice, answer, stands: shownOf({ ...standing, vacancyOutline }, task) };
  }

  /**
   * Saving twice has the same effect as once, so each save has its own key. The form's key is for actions
   * that must happen only once.
   */
  private async save(visit: Visit, id: string, saw: string | undefined, input: VacancyOutlineInput): Promise<Saved> {
    const { vacancyOutlineSave: saved } = await this.pages.ask(visit, SaveTaskDocument, { id, input, saw, key: randomUUID() });
    if (saved.__typename === 'NotFound') throw new NotFoundException();
    return saved;
  }

  private refused(
    response: Response,
    visit: Visit,
    id: string,
    task: OutlineTask,
    saved: Exclude<Saved, { outline: unknown }>,
    values: FormValues,
    from: string,
  ): void {
    // Submitted in the meantime, in another tab or by a colleague; its state is on the vacancy's page.
    if (saved.__typename === 'MoveNotAllowed') return this.pages.redirect(response, visit, vacancyPath(id), refusedDraft({ ...saved, problems: [] }, {}));
    const problems = ('problems' in saved ? saved.problems : []).map((problem) => ({ ...problem, message: inWordsOfTheForm(visit.words, problem, values) }));
    const draft = refusedDraft({ ...saved, problems }, values, (path) => fieldOf(path, visit.words, values));
    this.again(response, visit, taskPath(id, task), from, draft);
  }

  private again(response: Response, visit: Visit, path: string, from: string, draft: Visit['draft'], anchor = ''): void {
    this.pages.redirect(response, visit, path, draft, `${from ? `&${from}` : ''}${anchor}`);
  }
}

/** The redisplayed values are saved already, so the saved values become the base of the next merge. */
const since = (task: OutlineTask, values: FormValues, stands: FormValues): FormValues => ({
  ...values,
  [SHOWN]: textOf(withShown(partsOf(task), stands), SHOWN),
});

function taskNamed(address: string): OutlineTask {
  const task = taskAt(address);
  if (!task) throw new NotFoundException();
  return task;
}
