import { Controller, Get, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { showReauthentication, submitReauthentication } from '../../../shared/session/reauthentication-page';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { ReauthenticateDocument } from '../../gql';

/** Re-authentication: asks for the password again, then returns to the interrupted action. */
@Controller('employer/re-authenticate')
@UseFilters(PageErrors)
export class EmployerReauthenticationController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    await showReauthentication(this.pages, request, response, 'employer');
  }

  @Post()
  async verify(@Req() request: Request, @Res() response: Response): Promise<void> {
    await submitReauthentication(this.pages, request, response, 'employer', ReauthenticateDocument);
  }
}
