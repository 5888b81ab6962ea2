import { Controller, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { signInFromForm, signOut } from '../../../shared/session/sign-in-form';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { SignInDocument, SignOutDocument } from '../../gql';

/** Sign-in and sign-out of staff. */
@Controller('staff')
@UseFilters(PageErrors)
export class StaffSignInController {
  constructor(private readonly pages: Pages) {}

  @Post('sign-in')
  async enter(@Req() request: Request, @Res() response: Response): Promise<void> {
    await signInFromForm(this.pages, request, response, 'staff', SignInDocument);
  }

  @Post('sign-out')
  async leave(@Req() request: Request, @Res() response: Response): Promise<void> {
    this.pages.readForm(request, await this.pages.visit(request, response, 'staff'));
    await signOut(this.pages, request, response, 'staff', SignOutDocument);
    // the draft of a visit that she left on this device
    response.setHeader('clear-site-data', '"storage"');
    response.redirect(303, '/staff');
  }
}
