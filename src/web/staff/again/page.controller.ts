import { Controller, Get, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf } from '../../shared/form-drafts';
import { isRefused, refusedDraft } from '../../shared/outcomes';
import { PageErrors } from '../../shared/page-errors';
import { Pages } from '../../shared/pages';
import { GiveSecretAgainDocument } from '../gql';
import { againPage } from './page';

/** Giving the secret again, and back to what was being done. */
@Controller('staff/again')
@UseFilters(PageErrors)
export class AgainController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const { d } = request.query;
    // the draft that leads here belongs to another page; one of this page's own carries its key
    const waiting = textOf(visit.draft.values, 'waiting') || (typeof d === 'string' ? d : '');
    const isOwn = visit.draft.page === undefined;
    this.pages.show(response, againPage(isOwn ? visit : { ...visit, draft: { values: {}, problems: [] } }, waiting));
  }

  @Post()
  async again(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const values = this.pages.form(request, visit);
    const code = textOf(values, 'code').replace(/\s/g, '');
    const { reauthenticate } = await this.pages.ask(visit, GiveSecretAgainDocument, { input: { secret: textOf(values, 'secret'), code: code || null } });
    if (isRefused(reauthenticate)) return this.pages.redirect(response, visit, '/staff/again', refusedDraft(reauthenticate, values));
    response.redirect(303, await this.pages.wayBack(visit, textOf(values, 'waiting')));
  }
}
