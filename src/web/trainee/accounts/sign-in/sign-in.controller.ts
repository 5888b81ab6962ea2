import { Controller, Get, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { enter } from '../../../shared/session/entrance';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { EnterDocument } from '../../gql';
import { beforePage } from './sign-in.page';

/** Sign-in with an access code and a PIN. */
@Controller()
@UseFilters(PageErrors)
export class EnterController {
  constructor(private readonly pages: Pages) {}

  @Post('enter')
  async enter(@Req() request: Request, @Res() response: Response): Promise<void> {
    await enter(this.pages, request, response, 'trainee', EnterDocument);
  }

  @Get('before')
  async before(@Req() request: Request, @Res() response: Response): Promise<void> {
    this.pages.showHers(response, beforePage(await this.pages.visit(request, response, 'trainee'), { isFirstTime: false }));
  }
}
