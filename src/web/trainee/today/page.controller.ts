import { Controller, Get, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../shared/page-errors';
import { Pages } from '../../shared/pages';
import { isSignedIn } from '../../shared/visit';
import { enterPage } from '../enter/page';
import { TodayDocument } from '../gql';
import { todayPage } from './page';

/** The trainee's door: the form to enter, and once inside what waits for her. */
@Controller()
@UseFilters(PageErrors)
export class TodayController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.visit(request, response, 'trainee');
    this.pages.show(response, isSignedIn(visit) ? todayPage(visit, await this.pages.ask(visit, TodayDocument, {})) : enterPage(visit));
  }
}
