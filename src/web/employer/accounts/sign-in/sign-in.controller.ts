import { Controller, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { signInFromForm, signOut } from '../../../shared/session/sign-in-form';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { SignInDocument, SignOutDocument } from '../../gql';

/** Sign-in and sign-out. */
@Controller('employer')
@UseFilters(PageErrors)
export class EmployerSignInController {
  constructor(private readonly pages: Pages) {}

  @Post('sign-in')
  async signIn(@Req() request: Request, @Res() response: Response): Promise<void> {
    await signInFromForm(this.pages, request, response, 'employer', SignInDocument);
  }

  @Post('sign-out')
  async signOut(@Req() request: Request, @Res() response: Response): Promise<void> {
    this.pages.readForm(request, await this.pages.visit(request, response, 'employer'));
    await signOut(this.pages, request, response, 'employer', SignOutDocument);
    response.redirect(303, '/employer');
  }
}
