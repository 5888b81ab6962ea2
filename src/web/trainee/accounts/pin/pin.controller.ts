import { msg } from '@lingui/core/macro';
import { Controller, Get, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf } from '../../../shared/form/form-drafts';
import { isRefused, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { signsTyped } from '../../../../shared/digits';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { ChangePinDocument } from '../../gql';
import { pinPage } from './pin.page';

/** In her own session alone, which has her name: in one that the second PIN opened, no page says that there is such a PIN. */
const maySetSecond = ({ actor }: Visit): boolean => actor.displayName !== '';

/** Her own PIN, and a second one if she wants it. */
@Controller('pin')
@UseFilters(PageErrors)
export class PinController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.member(request, response, 'trainee');
    this.pages.showHers(response, pinPage(visit, { maySetSecond: maySetSecond(visit) }));
  }

  /** What she typed is not kept for showing it again. */
  @Post()
  async change(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.member(request, response, 'trainee');
    const values = this.pages.form(request, visit);
    const typed = (name: string): string => signsTyped(textOf(values, name));
    const listPin = (maySetSecond(visit) && typed('listPin')) || null;
    const input = { pin: typed('pin'), newPin: typed('newPin'), listPin };
    // what nobody sees while it is typed is typed twice: a slip would shut her out
    if (typed('newPinAgain') !== input.newPin) {
      const message = visit.words.t(msg`The two are not the same. Type your new PIN twice.`);
      return this.pages.redirect(response, visit, '/pin', { values: {}, problems: [{ field: 'newPinAgain', message }] });
    }
    if (input.listPin === input.newPin) {
      const message = visit.words.t(msg`The second PIN must be another one, or it would open everything.`);
      return this.pages.redirect(response, visit, '/pin', { values: {}, problems: [{ field: 'listPin', message }] });
    }
    const { pinChange } = await this.pages.ask(visit, ChangePinDocument, { input, key: textOf(values, 'key') });
    if (isRefused(pinChange)) return this.pages.redirect(response, visit, '/pin', refusedDraft(pinChange, {}));
    this.pages.redirect(response, visit, '/', { values: {}, problems: [], notice: visit.words.t(msg`Your new PIN counts from now on.`) });
  }
}
