import { Controller, Get, NotFoundException, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type FormValues, textOf } from '../../shared/form-drafts';
import { isRefused, refusedDraft } from '../../shared/outcomes';
import { PageErrors } from '../../shared/page-errors';
import { Pages } from '../../shared/pages';
import type { Visit } from '../../shared/visit';
import { CheckInTodayDocument, type CheckInTodayQuery, SendCheckInDocument } from '../gql';
import { stepPage } from './page';
import { checkInInput, stepAt, STEPS } from './steps';

/** How it goes at her place, told by herself, one question after the other. What she pressed is kept on the server until the last one, never on the telephone. */
@Controller('check-in')
@UseFilters(PageErrors)
export class MyCheckInController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async begin(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.show(request, response, '1', undefined);
  }

  @Get(':at')
  async show(@Req() request: Request, @Res() response: Response, @Param('at') at: string, @Query('d') draft: unknown): Promise<void> {
    const visit = await this.pages.member(request, response, 'trainee');
    const asked = await this.asked(visit);
    const step = stepAt(Number(at));
    if (!asked || !step) throw new NotFoundException();
    const isKept = typeof draft === 'string' && Object.keys(await this.pages.kept(visit, draft)).length > 0;
    this.pages.showHers(response, stepPage({ visit, asked, step, draft: isKept ? draft : '' }));
  }

  @Post(':at')
  async press(@Req() request: Request, @Res() response: Response, @Param('at') at: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'trainee');
    const values = this.pages.form(request, visit);
    const step = stepAt(Number(at));
    if (!step) throw new NotFoundException();
    const before = await this.pages.kept(visit, textOf(values, 'draft'));
    const pressed: FormValues = { ...before, [step]: textOf(values, 'answer') };
    if (step !== STEPS.at(-1)) return this.pages.redirect(response, visit, `/check-in/${Number(at) + 1}`, { values: pressed, problems: [] });
    await this.send(response, visit, pressed, textOf(values, 'key'));
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
