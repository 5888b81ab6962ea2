import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { MAX_PHOTO_BYTES } from '../../../../shared/photo';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import { uploadProblem } from '../../../shared/form/photo-upload';
import { isPhotoFile, readUpload } from '../../../shared/form/upload';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { isRefused, noticeDraft, refusedDraft } from '../../../shared/visit/outcomes';
import { type FormAction, keyOf, performAction, textOrNull } from '../../shared/forms/form-actions';
import { oneOf } from '../../shared/listing';
import { AddVisitPhotoDocument, RemoveVisitPhotoDocument, VisitPhotosDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { PHOTO_SUBJECTS, photosPath } from './photo-list';
import { visitPhotosPage } from './visit-photos.page';

const REMOVE: FormAction = {
  notice: msg`Photo removed`,
  send: async (ask, id, values) => (await ask(RemoveVisitPhotoDocument, { id, key: keyOf(values) })).vettingPhotoRemove,
};

/** The control of a path in the API's input. */
const controlOf = (path: string): string => (path === 'content' ? 'photo' : path);

const inputOf = (values: FormValues, bytes: Buffer) => ({
  content: bytes.toString('base64'),
  subject: oneOf(PHOTO_SUBJECTS, textOf(values, 'subject')) ?? 'OTHER_PART',
  itemCode: textOrNull(values, 'itemCode'),
});

/** The photos of a visited site: its visitors add and remove them. */
@Controller('staff/vettings/:id/photos')
@UseFilters(PageErrors)
export class VisitPhotosController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { vetting, vettingChecklist } = await notFoundIfForbidden(this.pages.execute(visit, VisitPhotosDocument, { id }));
    if (!vetting) throw new NotFoundException();
    this.pages.show(response, visitPhotosPage(visit, vetting, vettingChecklist));
  }

  @Post()
  async add(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const upload = await readUpload(request, response, { field: 'photo', maxBytes: MAX_PHOTO_BYTES });
    const values = this.pages.readForm(request, visit);
    const address = photosPath(encodeURIComponent(id));
    if (!isPhotoFile(upload)) return this.pages.redirect(response, visit, address, uploadProblem(visit, upload, values), '#problems-title');
    const { vettingPhotoAdd } = await notFoundIfForbidden(
      this.pages.execute(visit, AddVisitPhotoDocument, { id, input: inputOf(values, upload.bytes), key: keyOf(values) }),
    );
    if (isRefused(vettingPhotoAdd)) return this.pages.redirect(response, visit, address, refusedDraft(vettingPhotoAdd, values, controlOf), '#problems-title');
    this.pages.redirect(response, visit, address, noticeDraft(visit.i18n.t(msg`Photo added`)));
  }

  @Post(':photo/remove')
  remove(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('photo') photo: string): Promise<void> {
    return performAction({ pages: this.pages, request, response, id: photo, act: REMOVE, from: photosPath(encodeURIComponent(id)) });
  }
}
