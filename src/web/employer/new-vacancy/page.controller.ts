import { Controller, Get, Post, Req, Res, UseFilters } from '@nestjs/common';
import { msg } from '@lingui/core/macro';
import type { Request, Response } from 'express';
import { type FormValues, textOf } from '../../shared/form-drafts';
import { isRefused, refusedDraft } from '../../shared/outcomes';
import { PageErrors } from '../../shared/page-errors';
import { Pages } from '../../shared/pages';
import type { Visit } from '../../shared/visit';
import { ChangeVacancyDocument, DraftVacancyDocument, FindOccupationsDocument, FindSkillsDocument, SendVacancyDocument, WorkPlacesDocument } from '../gql';
import { newVacancyPage } from './page';
import { askedSkills, fieldOf, vacancyInput, withSkills } from './vacancy-form';

const PATH = '/employer/vacancies/new';

/** One plain form: searching for skills and kinds of work is a step of the same form, so it works without JavaScript. */
@Controller('employer/vacancies/new')
@UseFilters(PageErrors)
export class NewVacancyController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.member(request, response, 'employer');
    const { me } = await this.pages.ask(visit, WorkPlacesDocument, {});
    this.pages.show(response, newVacancyPage(visit, me?.employer.sites ?? []));
  }

  @Post()
  async take(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visit = await this.pages.member(request, response, 'employer');
    const values = this.pages.form(request, visit);
    const step = textOf(values, 'step');
    if (step === 'find-work') this.pages.redirect(response, visit, PATH, { values: await this.findWork(visit, values), problems: [] }, '#work');
    else if (step === 'find-skills') this.pages.redirect(response, visit, PATH, { values: await this.findSkills(visit, values), problems: [] }, '#skills');
    else await this.post(response, visit, values);
  }

  private async findWork(visit: Visit, values: FormValues): Promise<FormValues> {
    const { occupations } = await this.pages.ask(visit, FindOccupationsDocument, { text: textOf(values, 'workText') });
    return { ...values, iscoCode: occupations[0]?.iscoCode ?? '', workFound: onePerCode(occupations).map(({ iscoCode, label }) => `${iscoCode} ${label}`) };
  }

  /** What was asked for stays; the rest of the last search makes room for this one. */
  private async findSkills(visit: Visit, values: FormValues): Promise<FormValues> {
    const { skills } = await this.pages.ask(visit, FindSkillsDocument, { text: textOf(values, 'skillText') });
    const asked = askedSkills(values);
    const found = skills.filter(({ code }) => asked.every((row) => row.code !== code)).map(({ code, label }) => ({ code, label, need: '', level: '2' }));
    return withSkills(values, [...asked, ...found]);
  }

  /** Written first and then sent: what the review would refuse is mended in the same form, on the same draft. */
  private async post(response: Response, visit: Visit, values: FormValues): Promise<void> {
    const [input, key, earlier] = [vacancyInput(values), textOf(values, 'key'), textOf(values, 'vacancyId')];
    const written = earlier
      ? (await this.pages.ask(visit, ChangeVacancyDocument, { id: earlier, input, key })).vacancyChange
      : (await this.pages.ask(visit, DraftVacancyDocument, { input, key })).vacancyDraft;
    if (!('vacancy' in written)) return this.pages.redirect(response, visit, PATH, refusedDraft(written, values, fieldOf));
    const { id } = written.vacancy;
    const { vacancySubmit: sent } = await this.pages.ask(visit, SendVacancyDocument, { id, key });
    if (isRefused(sent)) return this.pages.redirect(response, visit, PATH, refusedDraft(sent, { ...values, vacancyId: id }, fieldOf));
    const notice = visit.words.t(msg`Sent. You will have an answer within two working days.`);
    this.pages.redirect(response, visit, '/employer', { values: {}, problems: [], notice });
  }
}

/** Several occupations share one code: the first found stands for it. */
const onePerCode = <O extends { readonly iscoCode: string }>(found: readonly O[]): O[] =>
  found.filter(({ iscoCode }, at) => found.findIndex((other) => other.iscoCode === iscoCode) === at);
