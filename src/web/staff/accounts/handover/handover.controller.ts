import { msg, plural } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textsOf } from '../../../shared/form/form-drafts';
import { emptyProblem, isRefused, noticeDraft, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { given, keyOf } from '../../shared/acts';
import { HandOverPeopleDocument, PeopleToHandOverDocument } from '../../gql';
import { askedText, cursorOf, withQuery } from '../../shared/listing';
import { notHereUnlessTheirs } from '../../shared/not-here';
import { type HandOverAsked, handOverPage } from './handover.page';

const HERE = '/staff/hand-over';

const askedOf = (query: Readonly<Record<string, unknown>>): HandOverAsked => ({ code: askedText(query['code']), mine: query['mine'] === 'no' ? 'no' : 'yes' });

/** Hands trainees over to colleagues, one or several at once. */
@Controller('staff/hand-over')
@UseFilters(PageErrors)
export class HandOverController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query() query: Readonly<Record<string, unknown>>): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const asked = askedOf(query);
    const variables = { mine: asked.mine === 'yes', code: asked.code || null, ...cursorOf(query['after']) };
    const found = await notHereUnlessTheirs(this.pages.ask(visit, PeopleToHandOverDocument, variables));
    if (!found.me?.may.includes('trainee.hand-over')) throw new NotFoundException();
    this.pages.show(response, handOverPage(withQuery(visit, { ...asked }), found, asked));
  }

  @Post()
  async handOver(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const values = this.pages.form(request, visit);
    const here = withQuery({ ...visit, path: HERE }, { ...askedOf(request.query) }).path;
    const traineeIds = textsOf(values, 'people').filter((id) => id !== '');
    if (traineeIds.length === 0) return this.pages.redirect(response, visit, here, { values, problems: [emptyProblem(visit.words, 'people')] });
    const input = { traineeIds, placementOfficerId: given(values, 'placementOfficerId'), caseWorkerId: given(values, 'caseWorkerId') };
    const { traineesAssign } = await notHereUnlessTheirs(this.pages.ask(visit, HandOverPeopleDocument, { input, key: keyOf(values) }));
    if (isRefused(traineesAssign)) {
      const draft = refusedDraft(traineesAssign, values, (path) => (path.startsWith('traineeIds') ? 'people' : path));
      return this.pages.redirect(response, visit, here, draft);
    }
    const count = traineesAssign.__typename === 'TraineesAssignPayload' ? traineesAssign.count : 0;
    const notice = visit.words.t(msg`${plural(count, { one: 'One person is', other: '# people are' })} handed over.`);
    this.pages.redirect(response, visit, here, noticeDraft(notice));
  }
}
