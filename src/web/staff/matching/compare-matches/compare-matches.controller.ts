import { Controller, Get, NotFoundException, Param, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { ComparePairsDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { type Comparison, comparePage, tooFewPage } from './compare-matches.page';

const MAX_COMPARED = 3;
interface Pair {
  readonly traineeId: string;
  readonly vacancyId: string;
}

/**
 * Compares up to three trainees for one vacancy, or three vacancies for one trainee, with the same numbers as
 * in the match lists.
 */
@Controller('staff')
@UseFilters(PageErrors)
export class CompareController {
  constructor(private readonly pages: Pages) {}

  @Get('vacancies/:id/compare')
  people(@Req() request: Request, @Res() response: Response, @Param('id') vacancyId: string, @Query('with') ticked: unknown): Promise<void> {
    return this.compare(request, response, { by: 'people', back: `/staff/vacancies/${encodeURIComponent(vacancyId)}/matches` }, ticked, (traineeId) => ({
      traineeId,
      vacancyId,
    }));
  }

  @Get('trainees/:id/compare')
  vacancies(@Req() request: Request, @Res() response: Response, @Param('id') traineeId: string, @Query('with') ticked: unknown): Promise<void> {
    return this.compare(request, response, { by: 'vacancies', back: `/staff/trainees/${encodeURIComponent(traineeId)}/matches` }, ticked, (vacancyId) => ({
      traineeId,
      vacancyId,
    }));
  }

  private async compare(
    request: Request,
    response: Response,
    of: Pick<Comparison, 'by' | 'back'>,
    ticked: unknown,
    pairOf: (id: string) => Pair,
  ): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const all = [...new Set([ticked].flat())].filter((id) => typeof id === 'string');
    const [first, second, third] = all.slice(0, MAX_COMPARED).map(pairOf);
    const path = `${visit.path}?${new URLSearchParams(all.map((id) => ['with', id])).toString()}`;
    if (!first || !second) return this.pages.show(response, tooFewPage({ ...visit, path }, of.back));
    const { me, matches } = await this.read(visit, first, second, third);
    if (matches.length < 2) throw new NotFoundException();
    this.pages.show(
      response,
      comparePage({ ...visit, path }, { ...of, matches, hasMore: all.length > MAX_COMPARED, mayPropose: me?.may.includes('referral.propose') ?? false }),
    );
  }

  private async read(visit: Visit, first: Pair, second: Pair, third: Pair | undefined) {
    const last = third ?? second;
    const result = await notFoundIfForbidden(
      this.pages.execute(visit, ComparePairsDocument, {
        trainee1: first.traineeId,
        vacancy1: first.vacancyId,
        trainee2: second.traineeId,
        vacancy2: second.vacancyId,
        trainee3: last.traineeId,
        vacancy3: last.vacancyId,
        isThree: third !== undefined,
      }),
    );
    return { me: result.me, matches: [result.first, result.second, result.third].filter((match) => match !== null && match !== undefined) };
  }
}
