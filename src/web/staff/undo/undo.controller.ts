import { msg } from '@lingui/core/macro';
import { Controller, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf, textsOf } from '../../shared/form/form-drafts';
import { PageErrors } from '../../shared/form/page-errors';
import { Pages } from '../../shared/page/pages';
import { safeReturnPath } from '../../shared/page/return-path';
import { isRefused, noticeDraft } from '../../shared/visit/outcomes';
import { UndoDocument } from '../gql';
import { queueAnchor } from '../shared/forms/form-actions';

/** The button next to a notice: undoes what the notice reports, and returns to the page and the row of the act. */
@Controller('staff/undo')
@UseFilters(PageErrors)
export class UndoController {
  constructor(private readonly pages: Pages) {}

  @Post()
  async undo(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const values = this.pages.readForm(request, visit);
    const keys = textsOf(values, 'act');
    const { undo } = await this.pages.execute(visit, UndoDocument, { keys: [...keys], key: textOf(values, 'key') });
    if (!isRefused(undo)) await this.pages.markUndone(visit, keys);
    // every page shows a notice, but not every page has a place for problems
    const notice = isRefused(undo) ? undo.message : visit.i18n.t(msg`Undone. Nothing was sent.`);
    this.pages.redirect(response, visit, safeReturnPath('staff', textOf(values, 'atPage')), noticeDraft(notice), queueAnchor(request));
  }
}
