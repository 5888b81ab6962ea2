import { Controller, Get, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { showNewPassword, setNewPassword } from '../../../shared/session/password-page';
import { ChangePasswordDocument } from '../../gql';

/** Changes the user's own password. */
@Controller('employer/password')
@UseFilters(PageErrors)
export class EmployerPasswordController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    await showNewPassword(this.pages, request, response, 'employer');
  }

  @Post()
  async change(@Req() request: Request, @Res() response: Response): Promise<void> {
    await setNewPassword(this.pages, request, response, 'employer', ChangePasswordDocument);
  }
}
