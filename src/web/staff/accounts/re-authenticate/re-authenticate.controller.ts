import { Controller, Get, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { showReauthentication, submitReauthentication } from '../../../shared/session/reauthentication-page';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { ReauthenticateDocument } from '../../gql';

/** Step-up authentication: asks for the credentials again and returns to the interrupted page. */
@Controller('staff/re-authenticate')
@UseFilters(PageErrors)
export class StaffReauthenticationController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    await showReauthentication(this.pages, request, response, 'staff');
  }

  @Post()
  async submit(@Req() request: Request, @Res() response: Response): Promise<void> {
    await submitReauthentication(this.pages, request, response, 'staff', ReauthenticateDocument);
  }
}
