import { Controller, Get, NotFoundException, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type FormValues, textOf } from '../../shared/form-drafts';
import { isRefused, refusedDraft } from '../../shared/outcomes';
import { PageErrors } from '../../shared/page-errors';
import { Pages } from '../../shared/pages';
import { type CheckInAnswer, CheckInTodayDocument, type CheckInInput, type CheckInWants, SendCheckInDocument } from '../gql';
import { checkInPage, thanksPage } from './page';

/** How it goes at her place, told by herself. */
@Controller('check-in')
@UseFilters(PageErrors)
export class MyCheckInController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.member(request, response, 'trainee');
    const { myCheckIn } = await this.pages.ask(visit, CheckInTodayDocument, {});
    if (!myCheckIn) throw new NotFoundException();
    this.pages.show(response, checkInPage(visit, myCheckIn));
  }

  @Post()
  async send(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.member(request, response, 'trainee');
    const values = this.pages.form(request, visit);
    const { checkIn } = await this.pages.ask(visit, SendCheckInDocument, { input: checkInInput(values), key: textOf(values, 'key') });
    if (isRefused(checkIn)) this.pages.redirect(response, visit, '/check-in', refusedDraft(checkIn, values));
    else this.pages.redirect(response, visit, '/check-in/thanks');
  }

  @Get('thanks')
  async thanks(@Req() request: Request, @Res() response: Response): Promise<void> {
    this.pages.show(response, thanksPage(await this.pages.member(request, response, 'trainee')));
  }
}

/** The form as the API takes it; what she leaves open is left out. */
function checkInInput(values: FormValues): CheckInInput {
  const answer = (name: string): CheckInAnswer | null => (textOf(values, name) || null) as CheckInAnswer | null;
  const mood = textOf(values, 'mood');
  const stillWorks = textOf(values, 'stillWorks');
  return {
    placementId: textOf(values, 'placementId'),
    feelsSafe: answer('feelsSafe'),
    paidInFull: answer('paidInFull'),
    canLeave: answer('canLeave'),
    holdsOwnId: answer('holdsOwnId'),
    threatened: answer('threatened'),
    hurt: answer('hurt'),
    mood: /^[1-5]$/.test(mood) ? Number(mood) : null,
    wants: (textOf(values, 'wants') || null) as CheckInWants | null,
    stillWorks: stillWorks === 'YES' || stillWorks === 'NO' ? stillWorks === 'YES' : null,
  };
}
