import { Controller, Get, NotFoundException, Param, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { VisitPhotoDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';

/** One picture, for staff who vet in the institution that visited. */
@Controller('staff/visit-photos/:id')
@UseFilters(PageErrors)
export class VisitPhotoController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { vettingPhoto } = await notFoundIfForbidden(this.pages.execute(visit, VisitPhotoDocument, { id }));
    if (!vettingPhoto) throw new NotFoundException();
    response.type('image/webp').setHeader('content-disposition', 'inline; filename="workplace.webp"');
    response.send(Buffer.from(vettingPhoto.content, 'base64'));
  }
}
