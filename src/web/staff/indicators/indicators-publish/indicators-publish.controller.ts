import { msg } from '@lingui/core/macro';
import { Controller, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { localDateAt } from '../../../../shared/local-date';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { submitForm } from '../../shared/forms/submit-form';
import { FormReader } from '../../shared/forms/form-reader';
import { type IndicatorPeriodLength, PublishIndicatorsDocument } from '../../gql';
import { reportPath } from '../indicators/report-query';
import { readPeriod } from '../indicators/published-reports';

/** Publishes a report of a grant. This cannot be undone, so it requires step-up authentication. */
@Controller('staff/indicators/publish')
@UseFilters(PageErrors)
export class IndicatorsPublishController {
  constructor(private readonly pages: Pages) {}

  @Post()
  async publish(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const form = new FormReader(visit.i18n, this.pages.readForm(request, visit));
    const grant = form.text('grant');
    const [length, from] = readPeriod(form.requiredText('period'));
    const asOf = form.day('publishAsOf');
    await submitForm(this.pages, response, {
      visit,
      form,
      back: reportPath({ grant, from: '', to: '', asOf: '' }),
      successPath: (answer) =>
        answer.__typename === 'IndicatorPublishPayload' && answer.report.publication
          ? reportPath({ grant, from: answer.report.from, to: answer.report.to, asOf: localDateAt(new Date(Date.parse(answer.report.publication.asOf) - 1)) })
          : reportPath({ grant, from: '', to: '', asOf: '' }),
      notice: msg`Report published. It will not change.`,
      fieldOf: (path) => (path === 'asOf' ? 'publishAsOf' : 'period'),
      send: async () => {
        const input = { grantId: grant, length: length as IndicatorPeriodLength, from, asOf };
        return (await this.pages.execute(visit, PublishIndicatorsDocument, { input, key: form.key })).indicatorPublish;
      },
    });
  }
}
