import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { controlOf, formInput } from '../../../shared/described-form/form-description';
import { textOf } from '../../../shared/form/form-drafts';
import { isRefused, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { AddWorkplaceDocument, WorkplaceToAddDocument } from '../../gql';
import { WORKPLACE_FORM } from './workplace-form';
import { ADD_WORKPLACE_PATH, workplacePage } from './workplace.page';

/** An owner adds a workplace. */
@Controller('employer/sites/new')
@UseFilters(PageErrors)
export class WorkplaceController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'employer');
    const { me, provinces } = await this.pages.execute(visit, WorkplaceToAddDocument, {});
    if (!me?.employer.mayAddSite) throw new NotFoundException();
    this.pages.show(response, workplacePage(visit, provinces));
  }

  @Post()
  async add(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'employer');
    const values = this.pages.readForm(request, visit);
    const { siteAdd } = await this.pages.execute(visit, AddWorkplaceDocument, { input: formInput(WORKPLACE_FORM, values), key: textOf(values, 'key') });
    if (isRefused(siteAdd))
      return this.pages.redirect(response, visit, ADD_WORKPLACE_PATH, refusedDraft(siteAdd, values, controlOf(WORKPLACE_FORM)), '#problems-title');
    const notice = visit.i18n.t(msg`Workplace added. We will contact you to agree on a day for the visit.`);
    this.pages.redirect(response, visit, '/employer', { values: {}, problems: [], notice });
  }
}
