import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { answerForm } from '../../shared/answer-form';
import { FormReader } from '../../shared/form-reader';
import { EnrolmentPageDocument } from '../../gql';
import { notHereUnlessTheirs } from '../../shared/not-here';
import { ENROLMENT_FORMS } from './enrolment-moves';
import { enrolmentPage } from './enrolment.page';

/** One trainee's enrolment in a course: attendance, interruption and completion. */
@Controller('staff/enrolments/:id')
@UseFilters(PageErrors)
export class EnrolmentController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const { me, enrolment } = await notHereUnlessTheirs(this.pages.ask(visit, EnrolmentPageDocument, { id }));
    if (!me || !enrolment) throw new NotFoundException();
    this.pages.show(response, enrolmentPage(visit, me, enrolment));
  }

  @Post(':move')
  async move(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('move') move: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const moved = Object.hasOwn(ENROLMENT_FORMS, move) ? ENROLMENT_FORMS[move] : undefined;
    if (!moved) throw new NotFoundException();
    const form = new FormReader(visit.words, this.pages.form(request, visit));
    const send = moved.read(form, id);
    await answerForm(this.pages, response, {
      visit,
      form,
      back: `/staff/enrolments/${encodeURIComponent(id)}`,
      notice: moved.notice(form),
      fieldOf: (path) => moved.fieldOf[path] ?? path,
      send: () => send((document, variables) => this.pages.ask(visit, document, variables)),
    });
  }
}
