import { msg } from '@lingui/core/macro';
import { Button, Field, Group, type Option, Select } from '../../../shared/form/form';
import { fieldProps } from '../../../shared/described-form/form-fields';
import { filledRows, rowsOf } from '../../../shared/described-form/form-rows';
import { SearchState } from '../../../shared/form/search-state';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { rowSkill, skillLevelOptions, skillLevelsHint } from '../../../shared/labels/skill-labels';
import { languageOptions, spokenText } from '../../../shared/labels/work-labels';
import { AskForSkill } from './ask-for-skill';
import { VACANCY_FORM } from './vacancy-form';
import { LANGUAGES, rowSkillText, SKILLS } from './vacancy-form-lists';
import { SKILL_SEARCH, skillRowId } from './vacancy-form-steps';
import { isWithoutSkillsConfirmed, WITHOUT_SKILLS } from './usual-skills';

/** The kind of work of a vacancy, once the employer has chosen it. */
interface KindOfWork {
  readonly iscoCode: string | null;
  readonly iscoLabel: string | null;
}

/** Skills: those usual in the work, a search field, and for each skill whether it is needed and at which level. */
export function Skills({ visit, work: { iscoCode, iscoLabel } }: { readonly visit: Visit; readonly work: KindOfWork }) {
  const { i18n } = visit;
  const work = iscoLabel ?? '';
  return (
    <div class="finder" id="skills">
      {isWithoutSkillsConfirmed(visit.draft.values) && <input type="hidden" name={WITHOUT_SKILLS} value="1" />}
      {iscoCode !== null && (
        <>
          <input type="hidden" name="usualFor" value={iscoCode} />
          <Button plain name="step" value="usual-skills">
            {i18n.t(msg`Suggest usual skills for this work: ${work}`)}
          </Button>
        </>
      )}
      {filledRows(visit.draft.values, SKILLS).length > 0 && (
        <Button plain name="step" value="clear-skills">
          {i18n.t(msg`Remove all skills`)}
        </Button>
      )}
      <Field {...fieldProps(visit, VACANCY_FORM, 'skillText')} />
      <Button plain name="step" value="find-skills">
        {i18n.t(msg`Find skills`)}
      </Button>
      <AskForSkill visit={visit} search={SKILL_SEARCH} step="ask-skill" />
      <SearchState visit={visit} search={SKILL_SEARCH} />
      {iscoCode !== null && filledRows(visit.draft.values, SKILLS).length > 0 && (
        <p class="hint">{i18n.t(msg`These skills are usual for this work, or you chose them. Choose “Not needed” for those that do not fit.`)}</p>
      )}
      {rowsOf(visit.draft.values, SKILLS).length > 0 && <p class="hint">{skillLevelsHint(i18n)}</p>}
      {rowsOf(visit.draft.values, SKILLS).map(({ skillCode, skillLabel, skillIsKnowledge, skillUse, skillWords }, at) => (
        <fieldset class="list-row" key={skillCode} id={skillRowId(at)}>
          <legend>{rowSkillText(i18n, { skillLabel, skillIsKnowledge })}</legend>
          <input type="hidden" name="skillCode" value={skillCode} />
          <input type="hidden" name="skillLabel" value={skillLabel} />
          <input type="hidden" name="skillIsKnowledge" value={skillIsKnowledge} />
          <input type="hidden" name="skillUse" value={skillUse} />
          <input type="hidden" name="skillWords" value={skillWords} />
          {skillUse !== '' && <p class="hint">{i18n.t(msg`Used by: ${skillUse}`)}</p>}
          <div class="beside">
            <Select {...fieldProps(visit, VACANCY_FORM, 'skillNeed')} at={at} options={needs(i18n)} />
            <Select {...fieldProps(visit, VACANCY_FORM, 'skillLevel')} at={at} options={skillLevelOptions(i18n, rowSkill({ skillLabel, skillIsKnowledge }))} />
          </div>
        </fieldset>
      ))}
    </div>
  );
}

const needs = ({ t }: I18n): Option[] => [
  { value: '', label: t(msg`Not needed`) },
  { value: 'REQUIRED', label: t(msg`Needed (people can learn it here)`) },
  { value: 'GATE', label: t(msg`Must already have (at most three)`) },
  { value: 'DESIRED', label: t(msg`Nice to have`) },
];

export function Languages({ visit }: { readonly visit: Visit }) {
  const { i18n } = visit;
  const levels = levelOptions((level) => spokenText(i18n, level));
  return (
    <Group {...fieldProps(visit, VACANCY_FORM, 'languages')}>
      {rowsOf(visit.draft.values, LANGUAGES).map(({ languageCode }, at) => (
        <div class="beside list-row" key={String(at)}>
          <Select {...fieldProps(visit, VACANCY_FORM, 'languageCode')} at={at} options={languages(i18n, languageCode)} />
          <Select {...fieldProps(visit, VACANCY_FORM, 'languageLevel')} at={at} options={levels} />
        </div>
      ))}
      <Button plain name="step" value="add-language">
        {i18n.t(msg`Add another language`)}
      </Button>
    </Group>
  );
}

const languages = (i18n: I18n, currentCode: string): Option[] => [{ value: '', label: i18n.t(msg`None`) }, ...languageOptions(i18n, [currentCode])];

const levelOptions = (text: (level: number) => string): Option[] => [1, 2, 3, 4].map((level) => ({ value: String(level), label: text(level) }));
