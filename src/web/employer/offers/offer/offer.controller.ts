import { Controller, Get, NotFoundException, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import { msg } from '@lingui/core/macro';
import type { Request, Response } from 'express';
import type { LocalDate } from '../../../../shared/local-date';
import { type FormProblem, type FormValues, textOf } from '../../../shared/form/form-drafts';
import { isRefused, noticeDraft, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { CheckOfferDocument, MakeOfferDocument, OfferPageDocument } from '../../gql';
import { isHiring } from '../../referrals/candidate/candidate';
import { endedText } from '../../referrals/candidate/ended-text';
import { candidatePath } from '../../referrals/candidates/candidates.page';
import { type Candidate, offerInput, offerValues } from './offer-form';
import { fieldOf, formMessage, typedProblems } from './offer-problems';
import { offerCheckPage, offerPage, offerPath } from './offer.page';

const mayOffer = ({ availableActions }: Candidate): boolean => availableActions.includes('offer');

/** An employer makes an offer: edits the terms, checks them against those of the vacancy, and sends them. */
@Controller('employer/candidates/:id/offer')
@UseFilters(PageErrors)
export class MakeOfferController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'employer');
    const [candidate, today] = await this.candidate(visit, id);
    if (!mayOffer(candidate)) return this.redirectToCandidate(response, visit, candidate);
    const values = Object.keys(visit.draft.values).length > 0 ? visit.draft.values : offerValues(candidate, today);
    this.pages.show(response, offerPage({ ...visit, draft: { ...visit.draft, values } }, candidate));
  }

  @Get('check')
  async check(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Query('d') draftKey: unknown): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'employer');
    const [candidate] = await this.candidate(visit, id);
    if (!mayOffer(candidate)) return this.redirectToCandidate(response, visit, candidate);
    // The typed values are no longer stored, so the form starts again from the terms of the vacancy.
    if (Object.keys(visit.draft.values).length === 0) return this.pages.redirect(response, visit, offerPath(id));
    const { terms, answerBy } = offerInput(visit.draft.values);
    this.pages.show(response, offerCheckPage(visit, candidate, terms, answerBy, typeof draftKey === 'string' ? draftKey : ''));
  }

  @Post('check')
  async review(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'employer');
    const values = this.pages.readForm(request, visit);
    const [, today] = await this.candidate(visit, id);
    const typed = typedProblems(visit.i18n, values, today);
    // Without a period of pay the API cannot read the terms at all.
    const ruleProblems = textOf(values, 'per') === '' ? [] : await this.problemsOf(visit, id, values);
    const problems = [...typed, ...ruleProblems.filter(({ field }) => typed.every((one) => one.field !== field))];
    this.pages.redirect(response, visit, problems.length > 0 ? offerPath(id) : `${offerPath(id)}/check`, { values, problems });
  }

  @Post()
  async send(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'employer');
    await this.make(response, visit, id, this.pages.readForm(request, visit));
  }

  /** The problems for which the API would refuse the offer, reported before the summary is shown. */
  private async problemsOf(visit: Visit, id: string, values: FormValues): Promise<FormProblem[]> {
    const { candidate } = await this.pages.execute(visit, CheckOfferDocument, { id, input: offerInput(values) });
    return (candidate?.offerProblems ?? []).map((problem) => ({ field: fieldOf(problem.path), message: formMessage(visit.i18n, problem) }));
  }

  /**
   * If no offer can be made (for example, the form was already submitted), redirects to the candidate's page
   * with the reason.
   */
  private redirectToCandidate(response: Response, visit: Visit, candidate: Candidate): void {
    const { t } = visit.i18n;
    const { id, offer, vacancy } = candidate;
    const cannotText = isHiring(candidate) ? t(msg`You cannot make this candidate an offer now.`) : endedText(visit.i18n, vacancy.state);
    const notice = offer?.state === 'ISSUED' ? t(msg`You have already made this candidate an offer.`) : cannotText;
    this.pages.redirect(response, visit, candidatePath(id), noticeDraft(notice));
  }

  private async make(response: Response, visit: Visit, id: string, values: FormValues): Promise<void> {
    const { offerIssue: answer } = await this.pages.execute(visit, MakeOfferDocument, { id, key: textOf(values, 'key'), input: offerInput(values) });
    if (answer.__typename === 'NotFound') throw new NotFoundException();
    if (isRefused(answer)) {
      const problems = ('problems' in answer ? answer.problems : []).map((problem) => ({ ...problem, message: formMessage(visit.i18n, problem) }));
      return this.pages.redirect(response, visit, offerPath(id), refusedDraft({ ...answer, problems }, values, fieldOf));
    }
    const notice = visit.i18n.t(msg`Offer sent. We explain it to the candidate, who has time to think.`);
    this.pages.redirect(response, visit, candidatePath(id), { values: {}, problems: [], notice });
  }

  private async candidate(visit: Visit, id: string): Promise<[Candidate, LocalDate]> {
    const { me, candidate } = await this.pages.execute(visit, OfferPageDocument, { id });
    if (!me || !candidate) throw new NotFoundException();
    return [candidate, me.today];
  }
}
