import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { MAX_PHOTO_BYTES } from '../../../../shared/photo';
import { textOf } from '../../../shared/form/form-drafts';
import { isRefused, noticeDraft, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { uploadProblem } from '../../../shared/form/photo-upload';
import { isPhotoFile, readUpload } from '../../../shared/form/upload';
import { RegistrationPhotosDocument, SendRegistrationPhotoDocument } from '../../gql';
import { REGISTRATION_PHOTO_PATH, registrationPhotoPage } from './registration-photo.page';

/** A signed-in business uploads a photo of its registration. Without a session, no upload is accepted. */
@Controller('employer/registration-photo')
@UseFilters(PageErrors)
export class RegistrationPhotoController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'employer');
    const { me } = await this.pages.execute(visit, RegistrationPhotosDocument, {});
    if (!me) throw new NotFoundException();
    this.pages.show(response, registrationPhotoPage(visit, me.employer));
  }

  @Post()
  async send(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'employer');
    const upload = await readUpload(request, response, { field: 'photo', maxBytes: MAX_PHOTO_BYTES });
    const values = this.pages.readForm(request, visit);
    if (!isPhotoFile(upload)) return this.pages.redirect(response, visit, REGISTRATION_PHOTO_PATH, uploadProblem(visit, upload), '#problems-title');
    const input = { content: upload.bytes.toString('base64') };
    const { registrationPhotoSend } = await this.pages.execute(visit, SendRegistrationPhotoDocument, { input, key: textOf(values, 'key') });
    if (isRefused(registrationPhotoSend))
      return this.pages.redirect(
        response,
        visit,
        REGISTRATION_PHOTO_PATH,
        refusedDraft(registrationPhotoSend, {}, () => 'photo'),
        '#problems-title',
      );
    this.pages.redirect(response, visit, '/employer', noticeDraft(visit.i18n.t(msg`Photo sent`)));
  }
}
