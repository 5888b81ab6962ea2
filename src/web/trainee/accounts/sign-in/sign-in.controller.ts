import { Controller, Get, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { signInFromForm } from '../../../shared/session/sign-in-form';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { SignInDocument } from '../../gql';
import { privacyNoticePage } from './sign-in.page';

/** Sign-in with an access code and a PIN. */
@Controller()
@UseFilters(PageErrors)
export class TraineeSignInController {
  constructor(private readonly pages: Pages) {}

  @Post('sign-in')
  async signIn(@Req() request: Request, @Res() response: Response): Promise<void> {
    await signInFromForm(this.pages, request, response, 'trainee', SignInDocument);
  }

  @Get('before-sign-in')
  async showPrivacyNotice(@Req() request: Request, @Res() response: Response): Promise<void> {
    this.pages.showTraineePage(response, privacyNoticePage(await this.pages.visit(request, response, 'trainee'), { isFirstTime: false }));
  }
}
