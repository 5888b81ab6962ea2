import { Controller, Get, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../shared/page-errors';
import { Pages } from '../../shared/pages';
import { isSignedIn } from '../../shared/visit';
import { enterPage } from '../enter/page';
import { OpenDocument } from '../gql';
import { homePage } from './page';

/** The staff's door: signing in, and once inside the open vacancies. */
@Controller('staff')
@UseFilters(PageErrors)
export class StaffHomeController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.visit(request, response, 'staff');
    this.pages.show(response, isSignedIn(visit) ? homePage(visit, await this.pages.ask(visit, OpenDocument, {})) : enterPage(visit));
  }
}
