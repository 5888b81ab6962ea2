import { Controller, Get, NotFoundException, Param, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { type PhotoFormat, RegistrationPhotoDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';

/** The content type of a picture, by its format, which was detected from its bytes at upload. */
const CONTENT_TYPES: Readonly<Record<PhotoFormat, string>> = { JPEG: 'image/jpeg', PNG: 'image/png', WEBP: 'image/webp' };

/** The picture of a business registration, for staff who vet the business. */
@Controller('staff/registration-photos/:id')
@UseFilters(PageErrors)
export class RegistrationPhotoController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { registrationPhoto } = await notFoundIfForbidden(this.pages.execute(visit, RegistrationPhotoDocument, { id }));
    if (!registrationPhoto) throw new NotFoundException();
    const { format, content } = registrationPhoto;
    response.type(CONTENT_TYPES[format]).setHeader('content-disposition', `inline; filename="registration.${format.toLowerCase()}"`);
    response.send(Buffer.from(content, 'base64'));
  }
}
