import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type FormValues, textOf, textsOf } from '../../../shared/form/form-drafts';
import { type MutationResult, emptyProblem, isRefused, noticeDraft, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { AgreeToSuggestionDocument, AskForHelpDocument, type CardField, DeclineSuggestionDocument, SuggestionDocument } from '../../gql';
import { suggestionStatus } from '../../shared/pipeline-status';
import { answeredText } from '../../shared/trainee-state-labels';
import { suggestionPage } from './suggestion.page';

/** A vacancy suggested to the trainee, the card an employer would see, and her answer. */
@Controller('suggestion/:id')
@UseFilters(PageErrors)
export class SuggestionController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'trainee');
    const { myReferral, myInterviews, myOffers } = await this.pages.execute(visit, SuggestionDocument, { id });
    if (!myReferral) throw new NotFoundException();
    const offer = myReferral.state === 'OFFERED' ? myOffers.find(({ vacancy }) => vacancy.id === myReferral.vacancy.id) : undefined;
    this.pages.showTraineePage(
      response,
      suggestionPage(visit, myReferral, suggestionStatus(visit.i18n, myReferral, { myInterviews, myOffers }), offer?.id ?? null),
    );
  }

  @Post('answer')
  async answer(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'trainee');
    const values = this.pages.readForm(request, visit);
    const path = `/suggestion/${encodeURIComponent(id)}`;
    const [answer, key] = [textOf(values, 'answer'), textOf(values, 'key')];
    const fields = textsOf(values, 'fields') as CardField[];
    if (answer === 'talk') return this.talkFirst(response, visit, id, values);
    if (answer !== 'yes' && answer !== 'no') {
      // A browser sends nothing for a field without a tick. The list is stated, so that no tick she removed returns.
      this.pages.redirect(response, visit, path, { values: { ...values, fields }, problems: [emptyProblem(visit.i18n, 'answer')] }, '#your-answer');
      return;
    }
    const result: MutationResult =
      answer === 'yes'
        ? (await this.pages.execute(visit, AgreeToSuggestionDocument, { id, key, input: { fields: [...new Set<CardField>(['DISPLAY_NAME', ...fields])] } }))
            .referralAgree
        : (await this.pages.execute(visit, DeclineSuggestionDocument, { id, key })).referralDecline;
    const refused = isRefused(result) ? refusedDraft((await this.earlierAnswer(visit, id, result)) ?? result, values) : undefined;
    this.pages.redirect(response, visit, path, refused, '#your-answer');
  }

  /** The answer she gave before, perhaps in another tab, if that is why this one was refused. */
  private async earlierAnswer(visit: Visit, id: string, { __typename }: MutationResult): Promise<MutationResult | null> {
    if (__typename !== 'TransitionNotAllowed') return null;
    const { myReferral } = await this.pages.execute(visit, SuggestionDocument, { id });
    const message = myReferral && answeredText(visit.i18n, myReferral.state);
    return message ? { __typename, message } : null;
  }

  /** Requests a conversation; the suggestion stays unanswered. */
  private async talkFirst(response: Response, visit: Visit, id: string, values: FormValues): Promise<void> {
    const input = { kind: 'TALK_ABOUT_SUGGESTION', aboutId: id } as const;
    const { helpRequest } = await this.pages.execute(visit, AskForHelpDocument, { input, key: textOf(values, 'key') });
    const confirmation = {
      ...noticeDraft(visit.i18n.t(msg`We will talk with you first. You can still answer before the time is over.`)),
      values: { fields: textsOf(values, 'fields') },
    };
    this.pages.redirect(
      response,
      visit,
      `/suggestion/${encodeURIComponent(id)}`,
      isRefused(helpRequest) ? refusedDraft(helpRequest, {}, () => '') : confirmation,
    );
  }
}
