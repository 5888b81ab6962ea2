import { Controller, Get, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { controlOf, formInput } from '../../../shared/described-form/form-description';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import { isRefused, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { type EmployerRegisterInput, RegisterDocument, RegistrationProvincesDocument } from '../../gql';
import { WORKPLACE_FORM } from '../workplace/workplace-form';
import { registeredPage, registerPage } from './register.page';
import { REGISTRATION_FORM } from './registration-form';

/** Registration of a business: one page with four parts, then a page with the next steps. */
@Controller('employer/register')
@UseFilters(PageErrors)
export class RegisterController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.visit(request, response, 'employer');
    this.pages.show(response, registerPage(visit, await this.pages.execute(visit, RegistrationProvincesDocument, {})));
  }

  @Get('received')
  async showReceived(@Req() request: Request, @Res() response: Response): Promise<void> {
    this.pages.show(response, registeredPage(await this.pages.visit(request, response, 'employer')));
  }

  /** The response is the same for a new business and for one that is already registered. */
  @Post()
  async register(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.visit(request, response, 'employer');
    const values = this.pages.readForm(request, visit);
    const { employerRegister } = await this.pages.execute(visit, RegisterDocument, {
      input: inputOf(values, visit.i18n.language),
      key: textOf(values, 'key'),
    });
    if (!isRefused(employerRegister)) return this.pages.redirect(response, visit, '/employer/register/received');
    this.pages.redirect(response, visit, '/employer/register', refusedDraft(employerRegister, values, fieldOf), '#problems-title');
  }
}

const inputOf = (values: FormValues, language: 'km' | 'en'): EmployerRegisterInput => ({
  ...formInput(REGISTRATION_FORM, values),
  sites: [formInput(WORKPLACE_FORM, values)],
  language: language === 'km' ? 'KM' : 'EN',
});

const fieldOf = (path: string): string =>
  path.startsWith('sites.0.') ? controlOf(WORKPLACE_FORM)(path.slice('sites.0.'.length)) : controlOf(REGISTRATION_FORM)(path);
