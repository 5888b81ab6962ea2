import { Controller, Get, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { askAgain, giveAgain } from '../../../shared/session/again-page';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { GiveSecretAgainDocument } from '../../gql';

/** Step-up authentication: asks for the credentials again and returns to the interrupted page. */
@Controller('staff/again')
@UseFilters(PageErrors)
export class StaffAgainController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async ask(@Req() request: Request, @Res() response: Response): Promise<void> {
    await askAgain(this.pages, request, response, 'staff');
  }

  @Post()
  async give(@Req() request: Request, @Res() response: Response): Promise<void> {
    await giveAgain(this.pages, request, response, 'staff', GiveSecretAgainDocument);
  }
}
