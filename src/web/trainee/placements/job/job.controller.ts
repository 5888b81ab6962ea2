import { Controller, Get, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { MyCoursesNowDocument, MyWorkDocument } from '../../gql';
import { workPage } from './job.page';

/** The trainee's current placements with the terms she accepted, and her courses. */
@Controller('job')
@UseFilters(PageErrors)
export class WorkController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'trainee');
    const [{ myPlacements }, { myCourses }] = await Promise.all([
      this.pages.execute(visit, MyWorkDocument, {}),
      this.pages.execute(visit, MyCoursesNowDocument, {}),
    ]);
    this.pages.showTraineePage(response, workPage(visit, myPlacements, myCourses));
  }
}
