import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { submitForm } from '../../shared/forms/submit-form';
import { FormReader } from '../../shared/forms/form-reader';
import { CapacityReviewFormDocument, RecordCapacityReviewDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { noteField, type ReviewForm, reviewFormPage, scoreField } from './capacity-review-form.page';

const SCORES = ['0', '1', '2', '3', '4'] as const;

/** A capacity review: how well a partner performs the ten functions. */
@Controller('staff/institutions/:id/review')
@UseFilters(PageErrors)
export class ReviewFormController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    this.pages.show(response, reviewFormPage(visit, await this.find(visit, id)));
  }

  @Post()
  async record(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    const { guide, reviews } = await this.find(visit, id);
    const functions = guide.questions.map(({ workFunction }) => workFunction);
    const input = {
      partnerId: id,
      kind: reviews.length === 0 ? ('BASELINE' as const) : ('LATER' as const),
      heldOn: form.day('heldOn'),
      scores: functions.map((workFunction) => ({
        workFunction,
        score: Number(form.choice(scoreField(workFunction), SCORES)),
        note: form.optionalText(noteField(workFunction)),
      })),
    };
    const institutionPath = `/staff/institutions/${encodeURIComponent(id)}`;
    await submitForm(this.pages, response, {
      visit,
      form,
      back: `${institutionPath}/review`,
      successPath: institutionPath,
      notice: msg`Review recorded.`,
      fieldOf: (path) => {
        const [, at, field] = /^scores\.(\d+)\.(\w+)$/.exec(path) ?? [];
        const workFunction = functions[Number(at ?? NaN)];
        if (!workFunction) return path;
        return field === 'note' ? noteField(workFunction) : scoreField(workFunction);
      },
      send: async () => (await this.pages.execute(visit, RecordCapacityReviewDocument, { input, key: form.key })).capacityReviewRecord,
    });
  }

  private async find(visit: Visit, partnerId: string): Promise<ReviewForm> {
    const { me, capacity, capacityGuide } = await notFoundIfForbidden(this.pages.execute(visit, CapacityReviewFormDocument, { partnerId }));
    if (!me?.may.includes('capacity.record') || !me.institution.isSteward || !capacity || capacity.partner.id === me.institution.id)
      throw new NotFoundException();
    return { partner: capacity.partner, reviews: capacity.reviews, guide: capacityGuide, today: me.today };
  }
}
