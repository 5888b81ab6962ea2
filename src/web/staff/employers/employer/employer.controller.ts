import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import { emptyProblem } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { type Act, actNamed, given, keyOf, perform } from '../../shared/acts';
import {
  CaseWorkersDocument,
  DeclareTieDocument,
  EndTieDocument,
  ExcludeEmployerDocument,
  IncludeEmployerDocument,
  StaffEmployerDocument,
  type Tie,
} from '../../gql';
import { cursorOf } from '../../shared/listing';
import { notHereUnlessTheirs } from '../../shared/not-here';
import { TIES } from '../../shared/place-words';
import { employerPage } from './employer.page';

const tieIn = (values: FormValues) => ({ tie: textOf(values, 'tie') as Tie, accountId: given(values, 'accountId') });
const withTie: Act['missing'] = ({ words }, values) => (TIES.some((tie) => tie === textOf(values, 'tie')) ? [] : [emptyProblem(words, 'tie')]);

const ACTS: Readonly<Record<string, Act>> = {
  exclude: {
    notice: msg`From now on nobody of yours is matched with it. The employer is told nothing.`,
    send: async (ask, id, values) => (await ask(ExcludeEmployerDocument, { id, key: keyOf(values) })).employerExclude,
  },
  include: {
    notice: msg`Your people may be matched with it again.`,
    send: async (ask, id, values) => (await ask(IncludeEmployerDocument, { id, key: keyOf(values) })).employerInclude,
  },
  'declare-tie': {
    notice: msg`The tie is declared.`,
    missing: withTie,
    send: async (ask, id, values) => (await ask(DeclareTieDocument, { id, input: tieIn(values), key: keyOf(values) })).employerDeclareTie,
  },
  'end-tie': {
    notice: msg`The tie is ended.`,
    missing: withTie,
    send: async (ask, id, values) => (await ask(EndTieDocument, { id, input: tieIn(values), key: keyOf(values) })).employerEndTie,
  },
};

/**
 * One employer: its sites with their vettings, its contacts, its vacancies, and restrictions such as holds.
 */
@Controller('staff/employers/:id')
@UseFilters(PageErrors)
export class EmployerController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Query('after') after: unknown): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const { me, employer, vacancies } = await notHereUnlessTheirs(this.pages.ask(visit, StaffEmployerDocument, { id, ...cursorOf(after) }));
    if (!me || !employer) throw new NotFoundException();
    const mayNameOthers = me.roles.includes('INSTITUTION_ADMIN');
    const colleagues = mayNameOthers ? (await this.pages.ask(visit, CaseWorkersDocument, {})).colleagues : [];
    this.pages.show(response, employerPage({ visit, me, employer, vacancies, colleagues }));
  }

  @Post('moves/:move')
  move(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('move') move: string): Promise<void> {
    return perform({ pages: this.pages, request, response, id, act: actNamed(ACTS, move), from: `/staff/employers/${encodeURIComponent(id)}` });
  }
}
