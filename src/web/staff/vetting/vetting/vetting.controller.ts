import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { formValues } from '../../../shared/described-form/form-description';
import { textOf } from '../../../shared/form/form-drafts';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { type ActionResult, type Ask, describedAction, type FormAction, findAction, keyOf, performAction } from '../../shared/forms/form-actions';
import { DecideVettingDocument, RevokeVettingDocument, StaffVettingDocument, SubmitVettingDocument, VisitToRecordDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { partOfFirst, partPath, unansweredItems } from '../record-visit/checklist-parts';
import { questionControls } from '../record-visit/visit-form';
import { DECISION_FORM } from './decision-form';
import { COLLEAGUE } from './vetting-decision';
import { vettingPage } from './vetting.page';

/** The link to the first question of the checklist without an answer. */
async function firstUnanswered(ask: Ask, id: string): Promise<Pick<ActionResult, 'href'>> {
  const { vetting, vettingChecklist } = await ask(VisitToRecordDocument, { id });
  const missing = unansweredItems(vetting?.answers ?? [], vettingChecklist);
  const [first] = missing;
  const part = partPath(`/staff/vettings/${encodeURIComponent(id)}`, partOfFirst(missing, vettingChecklist));
  return first ? { href: `${part}#${questionControls(first.code).answer}` } : {};
}

const ACTIONS: Readonly<Record<string, FormAction>> = {
  submit: {
    notice: msg`Submitted. Two people decide; neither of them led the visit.`,
    send: async (ask, id, values) => {
      const { vettingSubmit } = await ask(SubmitVettingDocument, { id, key: keyOf(values) });
      return vettingSubmit.__typename === 'NotReady' ? { ...vettingSubmit, ...(await firstUnanswered(ask, id)) } : vettingSubmit;
    },
  },
  decide: describedAction(DECISION_FORM, {
    notice: msg`Decision recorded. It counts once a second person records the same.`,
    send: async (ask, id, input, values) => {
      const { vettingDecide } = await ask(DecideVettingDocument, { id, input, key: keyOf(values) });
      if (vettingDecide.__typename === 'NotReady') return { ...vettingDecide, href: '#found' };
      const isDecided = 'vetting' in vettingDecide && vettingDecide.vetting.state === 'DECIDED';
      return isDecided ? { ...vettingDecide, notice: msg`Decision made: two people recorded the same.` } : vettingDecide;
    },
  }),
  revoke: {
    notice: msg`Decision withdrawn. It no longer approves the workplace.`,
    send: async (ask, id, values) => (await ask(RevokeVettingDocument, { id, key: keyOf(values) })).vettingRevoke,
  },
};

/** One vetting: the findings of the visit, item by item, and the decision of two people. */
@Controller('staff/vettings/:id')
@UseFilters(PageErrors)
export class VettingController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { me, vetting, vettingChecklist } = await notFoundIfForbidden(this.pages.execute(visit, StaffVettingDocument, { id }));
    if (!me || !vetting) throw new NotFoundException();
    this.pages.show(response, vettingPage(visit, { vetting, checklist: vettingChecklist, today: me.today }));
  }

  /** Shows the form again with a colleague's conditions: she reads them and records the decision herself. */
  @Post('actions/take-conditions')
  async takeConditions(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const values = this.pages.readForm(request, visit);
    const { vetting } = await notFoundIfForbidden(this.pages.execute(visit, StaffVettingDocument, { id }));
    const decisions = vetting?.decisions ?? [];
    const theirs = decisions.find(({ by }) => by.id === textOf(values, COLLEAGUE));
    // her own decision comes first: no first decision starts from a colleague's conditions
    if (!vetting || !theirs || !decisions.some(({ by }) => by.id === visit.actor.accountId)) throw new NotFoundException();
    const conditions = formValues(DECISION_FORM, theirs)['conditions'] ?? '';
    const notice = visit.i18n.t(msg`Conditions taken over. They count once you change your decision.`);
    this.pages.redirect(response, visit, `/staff/vettings/${vetting.id}`, { values: { ...values, conditions }, problems: [], notice }, '#decide');
  }

  @Post('actions/:action')
  submit(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('action') action: string): Promise<void> {
    return performAction({ pages: this.pages, request, response, id, act: findAction(ACTIONS, action), from: `/staff/vettings/${encodeURIComponent(id)}` });
  }
}
