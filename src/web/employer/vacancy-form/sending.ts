import { NotFoundException } from '@nestjs/common';
import { msg } from '@lingui/core/macro';
import type { Response } from 'express';
import type { FormDraft, FormValues } from '../../shared/form-drafts';
import { type Answered, isRefused, refusedDraft } from '../../shared/outcomes';
import type { Pages } from '../../shared/pages';
import type { Visit } from '../../shared/visit';
import type { Words } from '../../shared/words';
import { SendVacancyDocument } from '../gql';
import { fieldOf } from './fields';

const HOME = '/employer';
export const editPath = (id: string): string => `/employer/vacancies/${encodeURIComponent(id)}/edit`;

/** A vacancy that is not there, or another employer's, is the page that is not there. */
export function mustBeThere({ __typename }: Answered): void {
  if (__typename === 'NotFound') throw new NotFoundException();
}

/** What could not be written, shown again as it was typed. */
export function refused(pages: Pages, response: Response, visit: Visit, form: { path: string; answer: Answered; values: FormValues }): void {
  const { path, answer, values } = form;
  const { words } = visit;
  const problems = answer.problems?.map((problem) => ({ ...problem, message: writingWords(words, problem.path, problem.message, values) })) ?? [];
  pages.redirect(
    response,
    visit,
    path,
    refusedDraft({ ...answer, problems }, values, (field) => fieldOf(field, words, values)),
  );
}

/** What is written stays written: nobody sees it until it is sent. */
export function saved(pages: Pages, response: Response, visit: Visit): void {
  pages.redirect(response, visit, HOME, noticed(visit.words.t(msg`Saved. Nobody sees it until you send it.`)));
}

/** Sends what is written to the service; what stands against it is mended where it is changed. */
export async function send(pages: Pages, response: Response, visit: Visit, id: string, key: string): Promise<void> {
  const { words } = visit;
  const { vacancySubmit: sent } = await pages.ask(visit, SendVacancyDocument, { id, key });
  mustBeThere(sent);
  if (!isRefused(sent)) return pages.redirect(response, visit, HOME, noticed(words.t(msg`Sent. You will have an answer within two working days.`)));
  const problems = ('problems' in sent ? sent.problems : []).map(({ path, message }) => ({ path, message: lawWords(words, path, message) }));
  const draft = refusedDraft({ ...sent, problems }, {}, (path) => fieldOf(path, words));
  const isWritten = ['InvalidInput', 'NotCleared'].includes(sent.__typename);
  pages.redirect(response, visit, editPath(id), isWritten ? { ...draft, notice: words.t(msg`Saved, but not sent yet.`) } : draft);
}

const noticed = (notice: string): FormDraft => ({ values: {}, problems: [], notice });

/** What is found by a search, or becomes a code, is told in the words of the form. */
function writingWords(words: Words, path: string, message: string, values: FormValues): string {
  const { t } = words;
  if (path === 'iscoCode') return t(msg`Press the button to find it, and choose what comes nearest.`);
  return fieldOf(path, words, values) === 'otherLicences' ? t(msg`Write each in Latin letters, with commas between them.`) : message;
}

/** The law is asked when a vacancy is sent; where its answer to a field would puzzle, it is told in the words of the form. */
function lawWords({ t }: Words, path: string, message: string): string {
  switch (path) {
    case 'night':
      return t(msg`The hours reach into the night: tick that there is work between 22:00 and 05:00.`);
    case 'hazardous':
      return t(msg`This kind of work counts as dangerous: tick that it can be.`);
    case 'liveIn':
      return t(msg`In this kind of work nobody may have to live at the workplace: take out that tick.`);
    case 'apprenticeship.instructorBornOn':
      return t(msg`Age on the first day of work, in years: ${message}`);
    default:
      return message;
  }
}
