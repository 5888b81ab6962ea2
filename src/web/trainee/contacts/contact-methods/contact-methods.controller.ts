import { msg } from '@lingui/core/macro';
import { Controller, Get, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf } from '../../../shared/form/form-drafts';
import { isRefused, noticeDraft, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { BlockMyContactMethodDocument, MyContactMethodsDocument } from '../../gql';
import { reachPage } from './contact-methods.page';

/**
 * A session of the open-places list belongs to no trainee; the page looks as if no contact method had been
 * recorded.
 */
const NO_CONTACT_METHODS = { displayName: '', contactMethods: [] };

/** The trainee's contact methods. */
@Controller('contact-methods')
@UseFilters(PageErrors)
export class ContactMethodsController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'trainee');
    const { me, helpPhone } = await this.pages.execute(visit, MyContactMethodsDocument, {});
    this.pages.showTraineePage(response, reachPage(visit, me ?? NO_CONTACT_METHODS, helpPhone));
  }

  @Post(':id/stop')
  async block(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'trainee');
    const { contactBlock } = await this.pages.execute(visit, BlockMyContactMethodDocument, { id, key: textOf(this.pages.readForm(request, visit), 'key') });
    const confirmation = noticeDraft(visit.i18n.t(msg`Stopped. We do not use this any more.`));
    this.pages.redirect(response, visit, '/contact-methods', isRefused(contactBlock) ? refusedDraft(contactBlock, {}, () => '') : confirmation);
  }
}
