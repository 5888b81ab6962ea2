import { msg } from '@lingui/core/macro';
import { Controller, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { isLocalDate } from '../../../../shared/local-date';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { safeReturnPath } from '../../../shared/page/return-path';
import { emptyProblem } from '../../../shared/visit/outcomes';
import { LogContactDocument } from '../../gql';
import { FormReader } from '../../shared/forms/form-reader';
import { type FormAction, isFromTodayPage, keyOf, performAction, queueAddress, queueAnchor } from '../../shared/forms/form-actions';
import { LOG_FIELDS, logField, logInput, outcomeOf, sentForm } from './log-contact-values';

const LOG: FormAction = {
  notice: msg`Contact logged.`,
  missing: ({ i18n }, values) => {
    const of = sentForm(values);
    const reader = new FormReader(i18n, values);
    for (const field of ['on', 'callAgainOn'] as const) if (!isLocalDate(reader.text(logField(of, field)))) reader.optionalDay(logField(of, field));
    return [...(outcomeOf(values) === null ? [emptyProblem(i18n, logField(of, 'outcome'))] : []), ...reader.problems];
  },
  fieldOf: (path, values) => (LOG_FIELDS.some((field) => field === path) ? logField(sentForm(values), path as (typeof LOG_FIELDS)[number]) : ''),
  send: async (ask, id, values) => {
    const outcome = outcomeOf(values) ?? 'NO_ANSWER';
    return (await ask(LogContactDocument, { id, input: logInput(values, outcome), key: keyOf(values) })).traineeLogContact;
  },
};

/** Logs a contact with a trainee, from the page that the form was on. */
@Controller('staff/trainees/:id/contact-log')
@UseFilters(PageErrors)
export class LogContactController {
  constructor(private readonly pages: Pages) {}

  @Post()
  log(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const isFromQueue = isFromTodayPage(request);
    const { atPage } = (request.body ?? {}) as { readonly atPage?: unknown };
    const from = isFromQueue ? queueAddress(request) : safeReturnPath('staff', atPage);
    return performAction({ pages: this.pages, request, response, id, act: LOG, from, anchor: isFromQueue ? queueAnchor(request) : '#contact' });
  }
}
