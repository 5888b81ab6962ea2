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
/** What was typed in a task and what stands in it now, brought together and kept. */
interface Kept extends Together {
  readonly answer: Saved;
  /** What was changed here and elsewhere, told with what stands there. */
  readonly twice: readonly FormProblem[];
  /** What stands in the task since: as it was kept, not as somebody else left it a moment later. */
  readonly stands: FormValues;
}

/** An employer does one task of a vacancy. Whatever is typed is kept, also what cannot stay so. */
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
    // nothing was kept: it is held against what it showed before
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

  /** What the rules say of what is typed, while it is typed; it is kept on the way. */
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

  /** Keeps what was changed in this form; what was changed elsewhere meanwhile stays. */
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

  /** Saving twice is saving once, so each saving has a key of its own; the form's key is for what happens once. */
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
    // it was sent meanwhile, in another tab or by a colleague: what became of it stands on its page
    if (saved.__typename === 'MoveNotAllowed') return this.pages.redirect(response, visit, vacancyPath(id), refusedDraft({ ...saved, problems: [] }, {}));
    const problems = ('problems' in saved ? saved.problems : []).map((problem) => ({ ...problem, message: inWordsOfTheForm(visit.words, problem, values) }));
    const draft = refusedDraft({ ...saved, problems }, values, (path) => fieldOf(path, visit.words, values));
    this.again(response, visit, taskPath(id, task), from, draft);
  }

  private again(response: Response, visit: Visit, path: string, from: string, draft: Visit['draft'], anchor = ''): void {
    this.pages.redirect(response, visit, path, draft, `${from ? `&${from}` : ''}${anchor}`);
  }
}

/** What is shown again was kept on the way: it is held against that from here on. */
const since = (task: OutlineTask, values: FormValues, stands: FormValues): FormValues => ({
  ...values,
  [SHOWN]: textOf(withShown(partsOf(task), stands), SHOWN),
});

function taskNamed(address: string): OutlineTask {
  const task = taskAt(address);
  if (!task) throw new NotFoundException();
  return task;
}
