import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import { isRefused, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { CheckInTodayDocument, type CheckInTodayQuery, SendCheckInDocument } from '../../gql';
import { stepPage } from './check-in.page';
import { checkInInput, stepAt, STEPS } from './check-in-steps';

/**
 * A trainee's own check-in about her placement, one question per page. Her answers are stored on the server
 * until the last question, never on the phone.
 */
@Controller('check-in')
@UseFilters(PageErrors)
export class MyCheckInController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async begin(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.show(request, response, '1');
  }

  @Get(':at')
  async show(@Req() request: Request, @Res() response: Response, @Param('at') at: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'trainee');
    const asked = await this.asked(visit);
    const step = stepAt(Number(at));
    if (!asked || !step) throw new NotFoundException();
    this.pages.showHers(response, stepPage({ visit, asked, step, draft: visit.draftKey ?? '' }));
  }

  @Post(':at')
  async press(@Req() request: Request, @Res() response: Response, @Param('at') at: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'trainee');
    const values = this.pages.form(request, visit);
    const step = stepAt(Number(at));
    if (!step) throw new NotFoundException();
    const pressed: FormValues = { ...(await this.pressedBefore(visit, textOf(values, 'draft'))), [step]: textOf(values, 'answer') };
    if (step !== STEPS.at(-1)) return this.pages.redirect(response, visit, `/check-in/${Number(at) + 1}`, { values: pressed, problems: [] });
    await this.send(response, visit, pressed, textOf(values, 'key'));
  }

  /**
   * The answers so far. If an answer was submitted after her session had ended, it was stored as a draft of
   * its own, which refers to the draft with the earlier answers.
   */
  private async pressedBefore(visit: Visit, key: string): Promise<FormValues> {
    const values = await this.pages.kept(visit, key);
    const before = textOf(values, 'draft');
    return before === '' ? values : this.pressedBefore(visit, before);
  }

  private async send(response: Response, visit: Visit, pressed: FormValues, key: string): Promise<void> {
    const asked = await this.asked(visit);
    if (!asked) throw new NotFoundException();
    const said = Object.fromEntries(STEPS.map((step) => [step, textOf(pressed, step)]));
    const { checkIn } = await this.pages.ask(visit, SendCheckInDocument, { input: checkInInput(asked.placement.id, said), key });
    if (isRefused(checkIn)) this.pages.redirect(response, visit, `/check-in/${STEPS.length}`, refusedDraft({ ...checkIn, problems: [] }, pressed));
    else this.pages.redirect(response, visit, '/thanks');
  }

  private async asked(visit: Visit): Promise<CheckInTodayQuery['myCheckIn']> {
    return (await this.pages.ask(visit, CheckInTodayDocument, {})).myCheckIn;
  }
}
