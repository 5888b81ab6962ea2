import { Controller, Get, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import { isRefused, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { type EmployerRegisterInput, RegisterDocument, RegistrationProvincesDocument } from '../../gql';
import { workplaceFieldOf, workplaceInput } from '../workplace/workplace-fields';
import { registeredPage, registerPage } from './register.page';

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
  legalName: textOf(values, 'legalName'),
  legalNameKm: textOf(values, 'legalNameKm') || null,
  registrationNumber: textOf(values, 'registrationNumber'),
  sector: textOf(values, 'sector'),
  sizeBand: textOf(values, 'sizeBand'),
  sites: [workplaceInput(values)],
  contactName: textOf(values, 'contactName'),
  login: textOf(values, 'login'),
  secret: textOf(values, 'secret'),
  language: language === 'km' ? 'KM' : 'EN',
});

const fieldOf = (path: string): string => (path.startsWith('sites.0.') ? workplaceFieldOf(path.slice('sites.0.'.length)) : path);
