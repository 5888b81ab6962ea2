import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { formInput } from '../../../shared/described-form/form-description';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import { latinDigits } from '../../../shared/form/digits';
import { emptyProblem } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import { type FormAction, keyOf, performAction } from '../../shared/forms/form-actions';
import { ContactMethodsDocument, SetContactDocument } from '../../gql';
import { oneOf } from '../../shared/listing';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { enteredDigest, possibleDuplicates } from '../../trainees/duplicates/duplicates';
import { CONTACT_KINDS, CONTACT_METHOD_FORM, CONTACT_OWNERS, fieldOf, PHONE_KINDS } from './contact-method-form';
import { COMPARED_FIELD, contactMethodPage } from './contact-method.page';

const SET: FormAction = {
  notice: msg`Contact method saved. Verify it with her before you use it.`,
  missing: ({ i18n }, values) =>
    (
      [
        ['kind', CONTACT_KINDS],
        ['owner', CONTACT_OWNERS],
      ] as const
    )
      .filter(([name, options]) => !(options as readonly string[]).includes(textOf(values, name)))
      .map(([name]) => emptyProblem(i18n, name)),
  fieldOf,
  send: async (ask, id, values) => (await ask(SetContactDocument, { id, input: formInput(CONTACT_METHOD_FORM, values), key: keyOf(values) })).traineeSetContact,
};

/** The number of the form, to compare with those of other people. */
const enteredNumber = (id: string, values: FormValues) => ({
  names: [],
  phone: PHONE_KINDS.includes(textOf(values, 'kind')) ? latinDigits(textOf(values, 'address').trim()) : null,
  exceptId: id,
});

/** One contact method of a trainee, as she states it. She has at most one of each kind. */
@Controller('staff/trainees/:id/contacts/:kind')
@UseFilters(PageErrors)
export class ContactMethodController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('kind') name: string): Promise<void> {
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const { me, trainee } = await notFoundIfForbidden(this.pages.execute(visit, ContactMethodsDocument, { id }));
    const kind = oneOf(CONTACT_KINDS, name.toUpperCase());
    if (!trainee || !me?.may.includes('contact.record') || (kind === null && name !== 'new')) throw new NotFoundException();
    const compared = textOf(visit.draft.values, COMPARED_FIELD);
    const duplicates = compared === '' ? [] : await possibleDuplicates(this.pages, visit, enteredNumber(id, visit.draft.values));
    this.pages.show(response, contactMethodPage(visit, trainee, { kind, today: me.today, duplicates }));
  }

  /** Warns once if another person has the number, as far as the reader may find her; the same form sent again is saved. */
  @Post()
  async set(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('kind') name: string): Promise<void> {
    const person = `/staff/trainees/${encodeURIComponent(id)}`;
    const from = `${person}/contacts/${encodeURIComponent(name)}`;
    const visit = await this.pages.memberVisit(request, response, 'staff');
    const values = this.pages.readForm(request, visit);
    const entered = enteredNumber(id, values);
    const compared = enteredDigest(entered);
    if (entered.phone && textOf(values, COMPARED_FIELD) !== compared && (await possibleDuplicates(this.pages, visit, entered)).length > 0) {
      return this.pages.redirect(response, visit, from, { values: { ...values, [COMPARED_FIELD]: compared }, problems: [] }, '#duplicates');
    }
    return performAction({ pages: this.pages, request, response, id, act: SET, from, to: `${person}/consent`, anchor: '#contacts' });
  }
}
