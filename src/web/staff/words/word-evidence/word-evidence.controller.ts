import { Controller, Get, NotFoundException, Param, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { WordEvidencePhotoDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';

/** A photo of a thumbprint or signature, for staff who may read the trainee. */
@Controller('staff/word-evidence/:id')
@UseFilters(PageErrors)
export class WordEvidenceController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { wordEvidence } = await notFoundIfForbidden(this.pages.execute(visit, WordEvidencePhotoDocument, { id }));
    if (!wordEvidence) throw new NotFoundException();
    response.type('image/webp').setHeader('content-disposition', 'inline; filename="evidence.webp"');
    response.send(Buffer.from(wordEvidence.content, 'base64'));
  }
}
