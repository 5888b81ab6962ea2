import { Controller, Get, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { showNewPassword, setNewPassword } from '../../../shared/session/password-page';
import { ChangePasswordDocument } from '../../gql';

/** Staff change their own password. */
@Controller('staff/password')
@UseFilters(PageErrors)
export class StaffPasswordController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    await showNewPassword(this.pages, request, response, 'staff');
  }

  @Post()
  async change(@Req() request: Request, @Res() response: Response): Promise<void> {
    await setNewPassword(this.pages, request, response, 'staff', ChangePasswordDocument);
  }
}
