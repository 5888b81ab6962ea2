import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import { type MutationResult, emptyProblem, isRefused, noticeDraft, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { AcceptOfferDocument, AskForHelpDocument, DeclineOfferDocument, OfferDocument, WaiveCoolingOffDocument } from '../../gql';
import { answeredText } from '../../shared/trainee-state-labels';
import { offerPage } from './offer.page';

/** An offer, and the trainee's answer to it. */
@Controller('offer/:id')
@UseFilters(PageErrors)
export class OfferController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'trainee');
    const pipeline = await this.pages.execute(visit, OfferDocument, { id });
    if (!pipeline.myOffer) throw new NotFoundException();
    this.pages.showTraineePage(response, offerPage(visit, pipeline.myOffer, pipeline));
  }

  @Post('answer')
  async answer(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'trainee');
    const values = this.pages.readForm(request, visit);
    const path = `/offer/${encodeURIComponent(id)}`;
    const answer = textOf(values, 'answer');
    if (answer === 'talk') return this.talkFirst(response, visit, id, values);
    if (answer !== 'yes' && answer !== 'no') {
      this.pages.redirect(response, visit, path, { values, problems: [emptyProblem(visit.i18n, 'answer')] }, '#your-answer');
      return;
    }
    const result = answer === 'yes' ? await this.accept(visit, id, values) : await this.decline(visit, id, values);
    const refused = isRefused(result) ? refusedDraft((await this.earlierAnswer(visit, id, result)) ?? result, values) : undefined;
    this.pages.redirect(response, visit, path, refused, '#your-answer');
  }

  /** The answer she gave before, perhaps in another tab, if that is why this one was refused. */
  private async earlierAnswer(visit: Visit, id: string, { __typename }: MutationResult): Promise<MutationResult | null> {
    if (__typename !== 'TransitionNotAllowed') return null;
    const { myOffer } = await this.pages.execute(visit, OfferDocument, { id });
    const message = myOffer && answeredText(visit.i18n, myOffer.state);
    return message ? { __typename, message } : null;
  }

  /**
   * The cooling-off period ends early only if the trainee says so herself, and only together with her
   * acceptance.
   */
  private async accept(visit: Visit, id: string, values: FormValues): Promise<MutationResult> {
    const key = textOf(values, 'key');
    if (textOf(values, 'waive') === 'yes') {
      const { offerWaiveCoolingOff } = await this.pages.execute(visit, WaiveCoolingOffDocument, { id, key });
      if (isRefused(offerWaiveCoolingOff)) return offerWaiveCoolingOff;
    }
    return (await this.pages.execute(visit, AcceptOfferDocument, { id, key })).offerAccept;
  }

  /** Requests a conversation; the offer stays unanswered. */
  private async talkFirst(response: Response, visit: Visit, id: string, values: FormValues): Promise<void> {
    const input = { kind: 'TALK_ABOUT_OFFER', aboutId: id } as const;
    const { helpRequest } = await this.pages.execute(visit, AskForHelpDocument, { input, key: textOf(values, 'key') });
    const confirmation = noticeDraft(visit.i18n.t(msg`We will talk with you first. You can still answer before the time is over.`));
    this.pages.redirect(response, visit, `/offer/${encodeURIComponent(id)}`, isRefused(helpRequest) ? refusedDraft(helpRequest, {}, () => '') : confirmation);
  }

  private async decline(visit: Visit, id: string, values: FormValues): Promise<MutationResult> {
    return (await this.pages.execute(visit, DeclineOfferDocument, { id, key: textOf(values, 'key') })).offerDecline;
  }
}
