import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { controlOf } from '../../../shared/described-form/form-description';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { submitForm } from '../../shared/forms/submit-form';
import { FormReader } from '../../shared/forms/form-reader';
import { GroupSessionsDocument, RecordGroupSessionDocument, ServiceFormDocument } from '../../gql';
import { addDays, localDateAt } from '../../../../shared/local-date';
import { queryText, withQuery } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { codesIn, traineesOfCodes } from '../../trainees/person-code/trainee-code-fields';
import { GROUP_SESSION_FORM } from './group-session-form';
import { groupSessionFormPage } from './group-session-form.page';
import { groupSessionsPage } from './group-sessions.page';
import { mondayOf } from './session-week';
import { labelled } from '../../../shared/labels/labelled';

const NEW = '/staff/group-sessions/new';

/** The list of group sessions, and the form that records one. */
@Controller('staff/group-sessions')
@UseFilters(PageErrors)
export class GroupSessionsController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query() query: Readonly<Record<string, unknown>>): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const week = queryText(query['week']);
    const monday = mondayOf(week, visit.i18n.today ?? localDateAt(new Date()));
    const variables = { after: queryText(query['after']) || null, from: monday, to: addDays(monday, 6) };
    const result = await notFoundIfForbidden(this.pages.execute(visit, GroupSessionsDocument, variables));
    this.pages.show(response, groupSessionsPage(withQuery(visit, { week }), result, monday));
  }

  @Get('new')
  async create(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { me } = await this.pages.execute(visit, ServiceFormDocument, {});
    if (!me?.may.includes('service.record')) throw new NotFoundException();
    this.pages.show(response, groupSessionFormPage(visit, me));
  }

  @Post('new')
  async submitNew(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    const input = { ...form.describedInput(GROUP_SESSION_FORM), traineeIds: await traineesOfCodes(this.pages, visit, form, 'codes') };
    await submitForm(this.pages, response, {
      visit,
      form,
      back: NEW,
      successPath: (answered) => ('groupSession' in answered ? `/staff/group-sessions/${answered.groupSession.id}` : '/staff/group-sessions'),
      notice: msg`Session recorded for all attendees.`,
      fieldOf: controlOf(GROUP_SESSION_FORM),
      send: async () => withTraineeCodes((await this.pages.execute(visit, RecordGroupSessionDocument, { input, key: form.key })).groupSessionRecord, form),
    });
  }
}

interface WithProblems {
  readonly __typename: string;
  readonly problems?: readonly { readonly path: string; readonly message: string }[];
}

/**
 * The API identifies trainees by their index in the list. Adds the codes to the messages, because the user
 * entered codes.
 */
function withTraineeCodes<A extends WithProblems>(result: A, form: FormReader): A {
  if (!result.problems) return result;
  const codes = codesIn(form.text('codes'));
  const problems = result.problems.map(({ path, message }) => {
    const code = codes[Number(/^traineeIds\.(\d+)$/.exec(path)?.[1] ?? NaN)];
    return { path, message: code ? labelled(form.i18n, code, message) : message };
  });
  return { ...result, problems };
}
