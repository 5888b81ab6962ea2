import { msg, plural } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textsOf } from '../../../shared/form/form-drafts';
import { emptyProblem, isRefused, undoableDraft, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { textOrNull, keyOf } from '../../shared/forms/form-actions';
import { HandOverTraineesDocument, TraineesToHandOverDocument } from '../../gql';
import { queryText, cursorOf, withQuery } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { type HandOverFilter, handOverPage } from './handover.page';

const HERE = '/staff/hand-over';

const filterOf = (query: Readonly<Record<string, unknown>>): HandOverFilter => ({
  code: queryText(query['code']),
  mine: query['mine'] === 'no' ? 'no' : 'yes',
});

/** Hands trainees over to colleagues, one or several at once. */
@Controller('staff/hand-over')
@UseFilters(PageErrors)
export class HandOverController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query() query: Readonly<Record<string, unknown>>): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const filter = filterOf(query);
    const variables = { mine: filter.mine === 'yes', code: filter.code || null, ...cursorOf(query['after']) };
    const result = await notFoundIfForbidden(this.pages.execute(visit, TraineesToHandOverDocument, variables));
    if (!result.me?.may.includes('trainee.hand-over')) throw new NotFoundException();
    this.pages.show(response, handOverPage(withQuery(visit, { ...filter }), result, filter));
  }

  @Post()
  async handOver(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const values = this.pages.readForm(request, visit);
    const returnPath = withQuery({ ...visit, path: HERE }, { ...filterOf(request.query) }).path;
    const traineeIds = textsOf(values, 'people').filter((id) => id !== '');
    if (traineeIds.length === 0) return this.pages.redirect(response, visit, returnPath, { values, problems: [emptyProblem(visit.i18n, 'people')] });
    const input = { traineeIds, placementOfficerId: textOrNull(values, 'placementOfficerId'), caseWorkerId: textOrNull(values, 'caseWorkerId') };
    const { traineesAssign } = await notFoundIfForbidden(this.pages.execute(visit, HandOverTraineesDocument, { input, key: keyOf(values) }));
    if (isRefused(traineesAssign)) {
      const draft = refusedDraft(traineesAssign, values, (path) => (path.startsWith('traineeIds') ? 'people' : path));
      return this.pages.redirect(response, visit, returnPath, draft);
    }
    const count = traineesAssign.__typename === 'TraineesAssignPayload' ? traineesAssign.count : 0;
    const notice = visit.i18n.t(msg`${plural(count, { one: '# trainee', other: '# trainees' })} handed over.`);
    this.pages.redirect(response, visit, returnPath, undoableDraft(notice, [keyOf(values)]));
  }
}
