import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { submitForm } from '../../shared/forms/submit-form';
import { FormReader } from '../../shared/forms/form-reader';
import { EnrolmentPageDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { ENROLMENT_FORMS } from './enrolment-transitions';
import { enrolmentPage } from './enrolment.page';

/** One trainee's enrolment in a course: attendance, interruption and completion. */
@Controller('staff/enrolments/:id')
@UseFilters(PageErrors)
export class EnrolmentController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { me, enrolment } = await notFoundIfForbidden(this.pages.execute(visit, EnrolmentPageDocument, { id }));
    if (!me || !enrolment) throw new NotFoundException();
    this.pages.show(response, enrolmentPage(visit, me, enrolment));
  }

  @Post(':action')
  async submit(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('action') action: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const transition = Object.hasOwn(ENROLMENT_FORMS, action) ? ENROLMENT_FORMS[action] : undefined;
    if (!transition) throw new NotFoundException();
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    const send = transition.read(form, id);
    await submitForm(this.pages, response, {
      visit,
      form,
      back: `/staff/enrolments/${encodeURIComponent(id)}`,
      notice: transition.notice(form),
      isUndoable: transition.isUndoable,
      ...(transition.fieldOf ? { fieldOf: transition.fieldOf } : {}),
      send: () => send((document, variables) => this.pages.execute(visit, document, variables)),
    });
  }
}
