import { Controller, Get, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../shared/page-errors';
import { Pages } from '../../shared/pages';
import { isSignedIn } from '../../shared/visit';
import { enterPage } from '../enter/page';
import { HomeDocument } from '../gql';
import { homePage } from './page';

/** The employer's door: signing in, and once inside the vacancies. */
@Controller('employer')
@UseFilters(PageErrors)
export class EmployerHomeController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.visit(request, response, 'employer');
    this.pages.show(response, isSignedIn(visit) ? homePage(visit, await this.pages.ask(visit, HomeDocument, {})) : enterPage(visit));
  }
}
