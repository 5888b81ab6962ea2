import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type FormValues, textOf, textsOf } from '../../../shared/form/form-drafts';
import { isRefused, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { CheckInTodayDocument, type CheckInTodayQuery, SendCheckInDocument } from '../../gql';
import { nothingTicked, stepPage } from './check-in.page';
import { checkInInput, stepAt, STEPS, TICKED } from './check-in-steps';

/**
 * A trainee's own check-in about her placement, one question per page. Her answers are stored on the server
 * until the last question, never on the phone.
 */
@Controller('check-in')
@UseFilters(PageErrors)
export class MyCheckInController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async showFirst(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.show(request, response, '1');
  }

  @Get(':step')
  async show(@Req() request: Request, @Res() response: Response, @Param('step') at: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'trainee');
    const loadCheckIn = await this.loadCheckIn(visit);
    const step = stepAt(Number(at));
    if (!loadCheckIn || !step) throw new NotFoundException();
    this.pages.showTraineePage(response, stepPage({ visit, current: loadCheckIn, step, draft: visit.draftKey ?? '' }));
  }

  @Post(':step')
  async answer(@Req() request: Request, @Res() response: Response, @Param('step') at: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'trainee');
    const values = this.pages.readForm(request, visit);
    const step = stepAt(Number(at));
    if (!step) throw new NotFoundException();
    const [earlier, pressed] = [await this.earlierAnswers(visit, textOf(values, 'draft')), textOf(values, 'answer')];
    const answers: FormValues = { ...earlier, [step]: pressed === TICKED ? textsOf(values, step) : pressed };
    if (pressed === TICKED && textsOf(answers, step).length === 0)
      return this.pages.redirect(response, visit, `/check-in/${Number(at)}`, { values: answers, problems: [nothingTicked(visit.i18n, step)] });
    if (step !== STEPS.at(-1)) return this.pages.redirect(response, visit, `/check-in/${Number(at) + 1}`, { values: answers, problems: [] });
    await this.send(response, visit, answers, textOf(values, 'key'));
  }

  /**
   * The answers so far. If an answer was submitted after her session had ended, it was stored as a draft of
   * its own, which refers to the draft with the earlier answers.
   */
  private async earlierAnswers(visit: Visit, key: string): Promise<FormValues> {
    const values = await this.pages.draftValues(visit, key);
    const before = textOf(values, 'draft');
    return before === '' ? values : this.earlierAnswers(visit, before);
  }

  private async send(response: Response, visit: Visit, answers: FormValues, key: string): Promise<void> {
    const loadCheckIn = await this.loadCheckIn(visit);
    if (!loadCheckIn) throw new NotFoundException();
    const complete = Object.fromEntries(STEPS.map((step) => [step, step === 'happened' ? textsOf(answers, step) : textOf(answers, step)]));
    const { checkIn } = await this.pages.execute(visit, SendCheckInDocument, { input: checkInInput(loadCheckIn.placement.id, complete), key });
    if (isRefused(checkIn)) this.pages.redirect(response, visit, `/check-in/${STEPS.length}`, refusedDraft({ ...checkIn, problems: [] }, answers));
    else this.pages.redirect(response, visit, '/thanks');
  }

  private async loadCheckIn(visit: Visit): Promise<CheckInTodayQuery['myCheckIn']> {
    return (await this.pages.execute(visit, CheckInTodayDocument, {})).myCheckIn;
  }
}
