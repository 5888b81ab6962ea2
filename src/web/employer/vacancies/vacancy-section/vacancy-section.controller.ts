import { Controller, Get, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { randomUUID } from 'node:crypto';
import { mergeUnitsIn, sectionInput, sectionValues, unfinishedInput } from '../../../shared/described-form/form-description';
import { type FormProblem, type FormValues, textOf } from '../../../shared/form/form-drafts';
import { retryOnConflict, mergeEdits, BASE_FIELD, baseAfterSave, type MergedForm, withBase } from '../../../shared/form/edit-conflicts';
import { noticeDraft, refusedDraft } from '../../../shared/visit/outcomes';
import { PageErrors } from '../../../shared/form/page-errors';
import { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import {
  type DraftSection,
  type DraftSectionPageQuery,
  SaveDraftSectionDocument,
  type SaveDraftSectionMutation,
  DraftSectionPageDocument,
  type SaveDraftSectionMutationVariables,
  type VacancyContentFragment,
} from '../../gql';
import { VACANCY_FORM } from '../vacancy-form/vacancy-form';
import { withFoundSkills, withoutEmptyRows, withoutUnchosenSkills } from '../vacancy-form/vacancy-form-lists';
import { conflictProblems, fieldOf, formMessage, sectionProblems, titleProblems } from '../vacancy-form/vacancy-problems';
import { WITHOUT_SKILLS, withoutSkillsProblems, withUsualSkills } from '../vacancy-form/usual-skills';
import { findWorkByTitle, runStep, searchesIn, unchosenSearches } from '../vacancy-form/vacancy-form-steps';
import { checkPath, sectionAt, sectionName, sectionPath, vacancyPath } from '../vacancy-form/vacancy-sections';
import { msg } from '@lingui/core/macro';
import { sectionPage } from './vacancy-section.page';

type SectionEdit = Pick<SaveDraftSectionMutationVariables, 'input' | 'searches'>;
type Saved = SaveDraftSectionMutation['vacancyDraftSave'];
/** The typed section merged with the saved draft, after saving. */
interface SavedSection extends MergedForm {
  readonly answer: Saved;
  /** Error messages for answers changed both here and elsewhere, with the value now saved. */
  readonly conflictMessages: readonly FormProblem[];
  /** The values as this request saved them, even if another session changed them a moment later. */
  readonly current: FormValues;
}

/**
 * One section of a vacancy form. Everything typed is saved, even if it has problems that must be fixed before
 * submitting.
 */
@Controller('employer/vacancies/:id/:section')
@UseFilters(PageErrors)
export class VacancySectionController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('section') segment: string): Promise<void> {
    const section = sectionNamed(segment);
    const visit = await this.pages.memberVisit(request, response, 'employer');
    const draftData = await this.pages.execute(visit, DraftSectionPageDocument, { id, isWork: section === 'WORK' });
    const { vacancyDraft: draft, me, commonOccupations } = draftData;
    if (!draft) return this.pages.redirect(response, visit, vacancyPath(id));
    const initial = {
      sites: me?.employer.sites ?? [],
      common: commonOccupations ?? [],
      before: await this.withSuggestions(visit, draft.content, section, withBase(mergeUnitsIn(VACANCY_FORM, section), initialValues(draftData, section))),
    };
    this.pages.show(response, sectionPage(visit, draft, section, initial, request.query['from'] === 'check'));
  }

  @Post()
  async submit(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('section') segment: string): Promise<void> {
    const section = sectionNamed(segment);
    const visit = await this.pages.memberVisit(request, response, 'employer');
    const typed = withoutEmptyRows(this.pages.readForm(request, visit));
    const {
      answer: saved,
      redisplay: redirectToForm,
      conflictMessages: twice,
      current,
    } = await retryOnConflict(() => this.saveMerged(visit, id, section, typed, ['', 'continue'].includes(textOf(typed, 'step'))));
    const values = withFoundSkills(redirectToForm, typed);
    const from = textOf(values, 'from') === 'check' ? 'from=check' : '';
    const step = await runStep(this.pages, visit, values);
    if (step) {
      const draft = { ...step.draft, values: rebased(section, step.draft.values, current), problems: [...twice, ...step.draft.problems] };
      return this.redirectToForm(response, visit, sectionPath(id, section), from, draft, twice.length > 0 ? '' : step.anchor);
    }
    // The save failed, so the form keeps its earlier base values for the merge.
    if (!('draft' in saved)) return this.redirectRefused(response, visit, id, section, saved, { ...values, [BASE_FIELD]: typed[BASE_FIELD] ?? '' }, from);
    const withoutSkills = withoutSkillsProblems(visit, values, section);
    const unchosen = [...unchosenSearches(visit.i18n, values, section), ...withoutSkills];
    if (twice.length === 0 && unchosen.length === 0 && textOf(values, 'step') === 'save') {
      const notice = visit.i18n.t(msg`Saved. Only your team sees it until you send it.`);
      return this.pages.redirect(response, visit, vacancyPath(id), { values: {}, problems: [], notice });
    }
    const ruleProblems = sectionProblems(visit.i18n, saved.draft.problems, section, values);
    const found = section === 'WORK' && twice.length === 0 ? await findWorkByTitle(this.pages, visit, values) : null;
    if (found) {
      const draft = { values: rebased(section, found.draft.values, current), problems: titleProblems(visit.i18n, ruleProblems) };
      return this.redirectToForm(response, visit, sectionPath(id, section), from, draft, found.anchor);
    }
    const problems = [...twice, ...ruleProblems, ...unchosen.filter(({ field }) => ruleProblems.every((one) => one.field !== field))];
    if (problems.length > 0) {
      return this.redirectToForm(response, visit, sectionPath(id, section), from, {
        values: { ...rebased(section, values, current), ...(withoutSkills.length > 0 ? { [WITHOUT_SKILLS]: '1' } : {}) },
        problems,
      });
    }
    const next = from ? undefined : saved.draft.sections.find(({ state }) => state !== 'DONE');
    const nextName = next ? sectionName(visit.i18n, next.section) : visit.i18n.t(msg`Check and send`);
    const notice = from ? visit.i18n.t(msg`Saved.`) : visit.i18n.t(msg`Saved. Next: ${nextName}`);
    this.pages.redirect(response, visit, next ? sectionPath(id, next.section) : checkPath(id), noticeDraft(notice));
  }

  /** Autosave: saves while the user types, and returns what the rules report about the typed values. */
  @Post('remarks')
  async autosave(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('section') segment: string): Promise<void> {
    const section = sectionNamed(segment);
    const visit = await this.pages.memberVisit(request, response, 'employer');
    const values = withoutEmptyRows(this.pages.readForm(request, visit));
    const {
      answer: saved,
      conflicts: changed,
      conflictMessages: twice,
      current,
    } = await retryOnConflict(() => this.saveMerged(visit, id, section, values, false));
    const ruleProblems =
      'draft' in saved
        ? sectionProblems(
            visit.i18n,
            saved.draft.problems.filter(({ isMissing }) => !isMissing),
            section,
            values,
          )
        : ('problems' in saved ? saved.problems : []).map(({ path, message }) => ({ field: fieldOf(path, values), message }));
    const isSaved = 'draft' in saved;
    const newBase = isSaved ? baseAfterSave(mergeUnitsIn(VACANCY_FORM, section), withoutUnchosenSkills(values), current, changed) : undefined;
    response.json({ isSaved: isSaved && twice.length === 0, problems: [...twice, ...ruleProblems].filter(({ field }) => field !== ''), shown: newBase });
  }

  /**
   * Saves this form's edits; edits made elsewhere since the form was shown are preserved. Only whoever continues has
   * answered every field of the section.
   */
  private async saveMerged(visit: Visit, id: string, section: DraftSection, typed: FormValues, isFinished: boolean): Promise<SavedSection> {
    const draftData = await this.pages.execute(visit, DraftSectionPageDocument, { id, isWork: false });
    const mine = withoutUnchosenSkills(typed);
    const { content, version } = draftData.vacancyDraft ?? {};
    const merged = content
      ? mergeEdits(mergeUnitsIn(VACANCY_FORM, section), mine, initialValues(draftData, section))
      : { sendable: mine, redisplay: mine, conflicts: [] };
    const conflictMessages = content ? conflictProblems(visit.i18n, content, merged.conflicts) : [];
    const sendable = withoutEmptyRows(merged.sendable);
    const input =
      content && !isFinished ? unfinishedInput(VACANCY_FORM, section, sendable, content, FIRST_OPTIONS) : sectionInput(VACANCY_FORM, section, sendable);
    const answer = await this.save(visit, id, version, { input, searches: searchesIn(mine) });
    const vacancyDraft = 'draft' in answer ? answer.draft : draftData.vacancyDraft;
    return { ...merged, conflictMessages, answer, current: initialValues({ ...draftData, vacancyDraft }, section) };
  }

  /** Preselects the usual skills of the kind of work, until the employer has answered the question. They are saved with the form. */
  private async withSuggestions(visit: Visit, content: VacancyContentFragment, section: DraftSection, values: FormValues): Promise<FormValues> {
    const { iscoCode, skills } = content;
    if (section !== 'PERSON' || !iscoCode || skills) return values;
    return withUsualSkills(this.pages, visit, values, iscoCode);
  }

  /**
   * Saving twice has the same effect as once, so each save has its own key. The form's key is for actions
   * that must happen only once.
   */
  private async save(visit: Visit, id: string, expectedVersion: string | undefined, edit: SectionEdit): Promise<Saved> {
    const { vacancyDraftSave: saved } = await this.pages.execute(visit, SaveDraftSectionDocument, { id, ...edit, expectedVersion, key: randomUUID() });
    if (saved.__typename === 'NotFound') throw new NotFoundException();
    return saved;
  }

  private redirectRefused(
    response: Response,
    visit: Visit,
    id: string,
    section: DraftSection,
    saved: Exclude<Saved, { draft: unknown }>,
    values: FormValues,
    from: string,
  ): void {
    // Submitted in the meantime, in another tab or by a colleague; its state is on the vacancy's page.
    if (saved.__typename === 'TransitionNotAllowed') return this.pages.redirect(response, visit, vacancyPath(id), refusedDraft({ ...saved, problems: [] }, {}));
    const problems = ('problems' in saved ? saved.problems : []).map((problem) => ({ ...problem, message: formMessage(visit.i18n, problem, values) }));
    const draft = refusedDraft({ ...saved, problems }, values, fieldOf);
    this.redirectToForm(response, visit, sectionPath(id, section), from, draft);
  }

  private redirectToForm(response: Response, visit: Visit, path: string, from: string, draft: Visit['draft'], anchor = ''): void {
    this.pages.redirect(response, visit, path, draft, `${from ? `&${from}` : ''}${anchor}`);
  }
}

/** The vacancy draft and the employer it belongs to. */
type DraftData = Pick<DraftSectionPageQuery, 'me'> & { readonly vacancyDraft?: { readonly content: VacancyContentFragment } | null };

/** What a select without an answer shows. */
const FIRST_OPTIONS = { minLiteracy: '0' };

/** The initial form values of a section. An unanswered select shows its first option. */
function initialValues({ vacancyDraft, me }: DraftData, section: DraftSection): FormValues {
  const values = vacancyDraft ? sectionValues(VACANCY_FORM, section, vacancyDraft.content) : {};
  return {
    ...values,
    siteId: values['siteId'] || (me?.employer.sites[0]?.id ?? ''),
    minLiteracy: values['minLiteracy'] || FIRST_OPTIONS.minLiteracy,
  };
}

/** The redisplayed values are saved already, so the saved values become the base of the next merge. */
const rebased = (section: DraftSection, values: FormValues, current: FormValues): FormValues => ({
  ...values,
  [BASE_FIELD]: textOf(withBase(mergeUnitsIn(VACANCY_FORM, section), current), BASE_FIELD),
});

function sectionNamed(segment: string): DraftSection {
  const section = sectionAt(segment);
  if (!section) throw new NotFoundException();
  return section;
}
