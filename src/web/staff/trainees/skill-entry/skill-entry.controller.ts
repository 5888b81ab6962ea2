import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { type FormAction, findAction, keyOf, performAction } from '../../shared/forms/form-actions';
import { AddSkillLabelDocument, RemoveSkillLabelDocument, RetireSkillDocument, SkillEntryPageDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { skillEntryPage } from './skill-entry.page';

const labelIn = (values: FormValues) => ({ label: textOf(values, 'label'), language: textOf(values, 'language') === 'EN' ? ('EN' as const) : ('KM' as const) });

const ACTIONS: Readonly<Record<string, FormAction>> = {
  label: {
    notice: msg`Name added. Searches now find the skill by it.`,
    send: async (ask, code, values) => (await ask(AddSkillLabelDocument, { code, input: labelIn(values), key: keyOf(values) })).skillLabelAdd,
  },
  unlabel: {
    notice: msg`Name removed.`,
    send: async (ask, code, values) => (await ask(RemoveSkillLabelDocument, { code, input: labelIn(values), key: keyOf(values) })).skillLabelRemove,
  },
  retire: {
    notice: msg`Skill retired. It stays where it is already used.`,
    send: async (ask, code, values) => (await ask(RetireSkillDocument, { code, key: keyOf(values) })).skillRetireLocal,
  },
};

/** One skill and its local names. */
@Controller('staff/skills/:code')
@UseFilters(PageErrors)
export class SkillEntryController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('code') code: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { me, skillEntry } = await notFoundIfForbidden(this.pages.execute(visit, SkillEntryPageDocument, { code }));
    if (!me || !skillEntry) throw new NotFoundException();
    this.pages.show(response, skillEntryPage(visit, skillEntry, me.may.includes('skill.manage') && me.institution.isSteward));
  }

  @Post(':action')
  submit(@Req() request: Request, @Res() response: Response, @Param('code') code: string, @Param('action') action: string): Promise<void> {
    return performAction({
      pages: this.pages,
      request,
      response,
      id: code,
      act: findAction(ACTIONS, action),
      from: `/staff/skills/${encodeURIComponent(code)}`,
    });
  }
}
