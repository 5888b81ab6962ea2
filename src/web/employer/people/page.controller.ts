import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type FormValues, textOf } from '../../shared/form-drafts';
import { type Answered, isRefused, refusedDraft } from '../../shared/outcomes';
import { PageErrors } from '../../shared/page-errors';
import { Pages } from '../../shared/pages';
import type { Visit } from '../../shared/visit';
import { InviteDocument, MakeOfferDocument, type NotSelectedReason, NotThisTimeDocument, OfferTermsDocument, PeopleDocument, ShortlistDocument } from '../gql';
import { peoplePage } from './page';

const PATH = '/employer/people';
/** The end of a day in Phnom Penh, and a minute of it. */
const instant = (day: string, time: string): string => `${day}T${time}:00+07:00`;

/** People introduced to the employer, and what it answers. */
@Controller('employer/people')
@UseFilters(PageErrors)
export class PeopleController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.member(request, response, 'employer');
    const { candidates } = await this.pages.ask(visit, PeopleDocument, {});
    this.pages.show(response, peoplePage(visit, candidates.nodes));
  }

  @Post(':id/:decision')
  async decide(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('decision') decision: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'employer');
    const values = this.pages.form(request, visit);
    const answered = await this.answer(visit, id, decision, values);
    const draft = isRefused(answered) ? refusedDraft(answered, values, (path) => fieldOf(path, id)) : undefined;
    this.pages.redirect(response, visit, PATH, draft, draft ? '' : `#person-${encodeURIComponent(id)}`);
  }

  private async answer(visit: Visit, id: string, decision: string, values: FormValues): Promise<Answered> {
    const text = (name: string): string => textOf(values, `${name}-${id}`).trim();
    const key = textOf(values, 'key');
    switch (decision) {
      case 'shortlist':
        return (await this.pages.ask(visit, ShortlistDocument, { id, key })).candidateShortlist;
      case 'decline':
        return (await this.pages.ask(visit, NotThisTimeDocument, { id, key, input: { reason: text('reason') as NotSelectedReason } })).candidateDecline;
      case 'invite': {
        const input = { slots: [instant(text('day'), text('time'))], place: text('place') };
        return (await this.pages.ask(visit, InviteDocument, { id, key, input })).interviewPropose;
      }
      case 'offer':
        return await this.offer(visit, id, key, { startsOn: text('starts'), answerBy: instant(text('answer'), '18:00') });
      default:
        throw new NotFoundException();
    }
  }

  /** An offer in the vacancy's own terms; other terms are for the API until the page has a form for them. */
  private async offer(visit: Visit, id: string, key: string, { startsOn, answerBy }: { startsOn: string; answerBy: string }): Promise<Answered> {
    const { candidate } = await this.pages.ask(visit, OfferTermsDocument, { id });
    if (!candidate) throw new NotFoundException();
    const { contractMonths, pay, ...terms } = candidate.vacancy.terms;
    const input = { answerBy, terms: { ...terms, startsOn, pay: { ...pay }, ...(contractMonths ? { contractMonths } : {}) } };
    return (await this.pages.ask(visit, MakeOfferDocument, { id, key, input })).offerIssue;
  }
}

const FIELDS: Readonly<Record<string, string>> = { slots: 'day', startsOn: 'starts', answerBy: 'answer', place: 'place' };

function fieldOf(path: string, id: string): string {
  const name = FIELDS[path.replace(/^terms\./, '').split('.')[0] ?? ''];
  return name ? `${name}-${id}` : '';
}
