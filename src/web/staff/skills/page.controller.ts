import { msg } from '@lingui/core/macro';
import { Controller, Get, NotFoundException, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageErrors } from '../../shared/page-errors';
import { Pages } from '../../shared/pages';
import { answerForm } from '../answer-form';
import { queryText } from '../folded';
import { FormReader } from '../form-reader';
import {
  AddLocalSkillDocument,
  AddSkillLabelDocument,
  LocalSkillsDocument,
  RemoveSkillLabelDocument,
  RetireLocalSkillDocument,
  SkillPageDocument,
  SkillsNamedDocument,
} from '../gql';
import { notHereUnlessTheirs } from '../not-here';
import { LANGUAGES, RELATIONS, skillPage } from './one';
import { skillsPage } from './page';

const SKILLS = '/staff/skills';
const pathOf = (code: string): string => `${SKILLS}/${encodeURIComponent(code)}`;

/** Skills as the service calls them, and those that the classification lacks; the steward keeps both. */
@Controller('staff/skills')
@UseFilters(PageErrors)
export class SkillsController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query('text') asked?: unknown, @Query('after') after?: unknown): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const text = queryText(asked).slice(0, 100);
    const kept = await notHereUnlessTheirs(this.pages.ask(visit, LocalSkillsDocument, { after: queryText(after) || null }));
    const found = text === '' ? null : (await this.pages.ask(visit, SkillsNamedDocument, { text })).skills;
    const path = text === '' ? visit.path : `${visit.path}?${new URLSearchParams({ text }).toString()}`;
    this.pages.show(response, skillsPage({ ...visit, path }, { kept, text, found }));
  }

  @Get(':code')
  async one(@Req() request: Request, @Res() response: Response, @Param('code') code: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const { me, skillEntry } = await notHereUnlessTheirs(this.pages.ask(visit, SkillPageDocument, { code }));
    if (!me || !skillEntry) throw new NotFoundException();
    this.pages.show(response, skillPage(visit, me.may.includes('skill.keep') && me.institution.isSteward, skillEntry));
  }

  /** A skill that is missing hangs below or beside the one whose page this is. */
  @Post(':code/add')
  async add(@Req() request: Request, @Res() response: Response, @Param('code') code: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const form = new FormReader(visit.words, this.pages.form(request, visit));
    const input = {
      mappedToCode: code,
      label: form.optionalText('label'),
      labelKm: form.optionalText('labelKm'),
      relation: form.choice('relation', RELATIONS),
    };
    await answerForm(this.pages, response, {
      visit,
      form,
      back: pathOf(code),
      done: (answered) => ('skillEntry' in answered ? pathOf(answered.skillEntry.skill.code) : SKILLS),
      notice: msg`The skill is added. It can be named from now on.`,
      send: async () => (await this.pages.ask(visit, AddLocalSkillDocument, { input, key: form.key })).skillAddLocal,
    });
  }

  @Post(':code/name')
  async name(@Req() request: Request, @Res() response: Response, @Param('code') code: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const form = new FormReader(visit.words, this.pages.form(request, visit));
    const input = { label: form.text('name'), language: form.choice('language', LANGUAGES) };
    await answerForm(this.pages, response, {
      visit,
      form,
      back: pathOf(code),
      notice: msg`It is found by this name from now on.`,
      fieldOf: (path) => (path === 'label' ? 'name' : path),
      send: async () => (await this.pages.ask(visit, AddSkillLabelDocument, { code, input, key: form.key })).skillLabelAdd,
    });
  }

  @Post(':code/unname')
  async unname(@Req() request: Request, @Res() response: Response, @Param('code') code: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const form = new FormReader(visit.words, this.pages.form(request, visit));
    const input = { label: form.text('name'), language: form.choice('language', LANGUAGES) };
    await answerForm(this.pages, response, {
      visit,
      form,
      back: pathOf(code),
      notice: msg`It is called so no more.`,
      fieldOf: () => '',
      send: async () => (await this.pages.ask(visit, RemoveSkillLabelDocument, { code, input, key: form.key })).skillLabelRemove,
    });
  }

  @Post(':code/retire')
  async retire(@Req() request: Request, @Res() response: Response, @Param('code') code: string): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const form = new FormReader(visit.words, this.pages.form(request, visit));
    await answerForm(this.pages, response, {
      visit,
      form,
      back: pathOf(code),
      notice: msg`The skill is retired: it stays where it is named, and nothing new names it.`,
      send: async () => (await this.pages.ask(visit, RetireLocalSkillDocument, { code, key: form.key })).skillRetireLocal,
    });
  }
}
