import { msg } from '@lingui/core/macro';
import { Controller, Get, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { textOf } from '../../../shared/form/form-drafts';
import { isRefused, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { normalizeTypedCode } from '../../../../shared/typed-digits';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { ChangePinDocument } from '../../gql';
import { pinPage } from './pin.page';

/**
 * Only in the trainee's own session, which has her name. In a session opened with the second PIN, no page may
 * reveal that such a PIN exists: another person may be forcing her to sign in.
 */
const maySetSecond = ({ actor }: Visit): boolean => actor.displayName !== '';

/** The trainee's own PIN, and an optional second one. */
@Controller('pin')
@UseFilters(PageErrors)
export class PinController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'trainee');
    this.pages.showTraineePage(response, pinPage(visit, { maySetSecond: maySetSecond(visit) }));
  }

  /** The typed PINs are never stored to redisplay the form. */
  @Post()
  async change(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'trainee');
    const values = this.pages.readForm(request, visit);
    const typed = (name: string): string => normalizeTypedCode(textOf(values, name));
    const listPin = (maySetSecond(visit) && typed('listPin')) || null;
    const input = { pin: typed('pin'), newPin: typed('newPin'), listPin };
    const empty = (['pin', 'newPin'] as const).filter((name) => input[name] === '');
    if (empty.length > 0) {
      const message = visit.i18n.t(msg`Type the 6 digits of your PIN here.`);
      return this.pages.redirect(response, visit, '/pin', { values: {}, problems: empty.map((field) => ({ field, message })) });
    }
    // The PIN is masked while typed, so it is typed twice: a typing error would lock her out.
    if (typed('newPinAgain') !== input.newPin) {
      const message = visit.i18n.t(msg`The two PINs are not the same. Type your new PIN twice.`);
      return this.pages.redirect(response, visit, '/pin', { values: {}, problems: [{ field: 'newPinAgain', message }] });
    }
    if (input.listPin === input.newPin) {
      const message = visit.i18n.t(msg`Choose a different second PIN. The same PIN would show everything of yours.`);
      return this.pages.redirect(response, visit, '/pin', { values: {}, problems: [{ field: 'listPin', message }] });
    }
    // Compares only what was typed, so the answer is the same whichever PIN opened the session.
    if (input.pin === input.newPin && listPin === null) {
      const message = visit.i18n.t(msg`You already have this PIN. Choose another one.`);
      return this.pages.redirect(response, visit, '/pin', { values: {}, problems: [{ field: 'newPin', message }] });
    }
    const { pinChange } = await this.pages.execute(visit, ChangePinDocument, { input, key: textOf(values, 'key') });
    if (pinChange.__typename === 'SignInRefused') {
      const message = visit.i18n.t(msg`This is not the PIN you have now.`);
      return this.pages.redirect(response, visit, '/pin', { values: {}, problems: [{ field: 'pin', message }] });
    }
    if (isRefused(pinChange)) return this.pages.redirect(response, visit, '/pin', refusedDraft(pinChange, {}));
    this.pages.redirect(response, visit, '/', { values: {}, problems: [], notice: visit.i18n.t(msg`PIN changed. Use your new PIN from now on.`) });
  }
}
