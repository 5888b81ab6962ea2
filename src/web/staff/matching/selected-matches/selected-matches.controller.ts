import { msg, plural } from '@lingui/core/macro';
import { Controller, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf, textsOf } from '../../../shared/form/form-drafts';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { isRefused, undoableDraft } from '../../../shared/visit/outcomes';
import type { Visit } from '../../../shared/visit/visit';
import { MatchesDocument, ProposeDocument } from '../../gql';
import { type LeftOut, leftOutDraft } from '../../shared/lists/selected-rows';

/** As many as the list of matches has. */
const MAX_SELECTED = 10;

/** The selected matches of a vacancy: they are compared, or a referral starts for each. */
@Controller('staff/vacancies/:id/selected')
@UseFilters(PageErrors)
export class SelectedMatchesController {
  constructor(private readonly pages: Pages) {}

  @Post()
  async submit(@Req() request: Request, @Res() response: Response, @Param('id') vacancyId: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const values = this.pages.readForm(request, visit);
    const ids = [...new Set(textsOf(values, 'with'))].slice(0, MAX_SELECTED);
    const here = `/staff/vacancies/${encodeURIComponent(vacancyId)}`;
    const compared = `${here}/compare?${new URLSearchParams(ids.map((id) => ['with', id])).toString()}`;
    if (textOf(values, 'act') !== 'propose') return this.pages.redirect(response, visit, compared);
    if (ids.length === 0) {
      const problem = { field: '', message: visit.i18n.t(msg`Select at least one trainee.`) };
      return this.pages.redirect(response, visit, `${here}/matches`, { values, problems: [problem] });
    }
    const { undoKeys, leftOut } = await this.propose(visit, { vacancyId, ids, key: textOf(values, 'key') });
    const notice = visit.i18n.t(msg`${plural(undoKeys.length, { one: '# referral started. Now ask her.', other: '# referrals started. Now ask them.' })}`);
    this.pages.redirect(response, visit, `${here}/matches`, {
      ...(undoKeys.length > 0 ? undoableDraft(notice, undoKeys) : {}),
      ...leftOutDraft(leftOut, visit.i18n.t(msg`A trainee`), visit.i18n),
    });
  }

  /** Each in a transaction of its own, with a key of its own: sent twice, the same referrals are started. */
  private async propose(visit: Visit, { vacancyId, ids, key }: { readonly vacancyId: string; readonly ids: readonly string[]; readonly key: string }) {
    const undoKeys: string[] = [];
    const refused: LeftOut[] = [];
    for (const traineeId of ids) {
      const ownKey = `${key}-${traineeId}`;
      const { referralPropose } = await this.pages.execute(visit, ProposeDocument, { input: { traineeId, vacancyId, travelMinutes: null }, key: ownKey });
      if (isRefused(referralPropose)) refused.push({ id: traineeId, message: 'message' in referralPropose ? referralPropose.message : '' });
      else undoKeys.push(ownKey);
    }
    return { undoKeys, leftOut: refused.length === 0 ? [] : await this.named(visit, vacancyId, refused) };
  }

  private async named(visit: Visit, id: string, refused: readonly LeftOut[]): Promise<LeftOut[]> {
    const { vacancy } = await this.pages.execute(visit, MatchesDocument, { id });
    const people = new Map((vacancy?.bestTrainees ?? []).map(({ trainee }) => [trainee.id, trainee]));
    return refused.map((one) => {
      const { displayName = null, code = null } = people.get(one.id) ?? {};
      return { ...one, displayName, code };
    });
  }
}
