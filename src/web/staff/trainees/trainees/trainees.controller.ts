import { Controller, Get, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { TraineesDocument } from '../../gql';
import { askedText, cursorOf, oneOf, withQuery } from '../../shared/listing';
import { notHereUnlessTheirs } from '../../shared/not-here';
import { traineesPage } from './trainees.page';
import { TRAINEE_STATES } from './states';

/** The trainees of the institution, searched by code: all of them, or those the user looks after. */
@Controller('staff/trainees')
@UseFilters(PageErrors)
export class TraineesController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query() query: Readonly<Record<string, unknown>>): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const state = oneOf(TRAINEE_STATES, query['state']);
    const asked = { code: askedText(query['code']), state: state ?? '', mine: query['mine'] === 'yes' ? 'yes' : '' };
    const variables = { state, mine: asked.mine === 'yes', code: asked.code || null, ...cursorOf(query['after']) };
    const found = await notHereUnlessTheirs(this.pages.ask(visit, TraineesDocument, variables));
    this.pages.show(response, traineesPage(withQuery(visit, asked), found, asked));
  }
}
