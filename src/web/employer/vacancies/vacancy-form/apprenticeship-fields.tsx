import { msg } from '@lingui/core/macro';
import { Button, Field, Group, Select } from '../../../shared/form/form';
import { fieldProps } from '../../../shared/described-form/form-fields';
import { rowsOf } from '../../../shared/described-form/form-rows';
import { SearchState } from '../../../shared/form/search-state';
import type { Visit } from '../../../shared/visit/visit';
import { AskForSkill } from './ask-for-skill';
import { VACANCY_FORM } from './vacancy-form';
import { UNITS } from './vacancy-form-lists';
import { namedIn, namedText, UNIT_SEARCH } from './vacancy-form-steps';

/** The training plan, unit by unit. The skill a unit leads to is chosen from search results. */
export function Plan({ visit }: { readonly visit: Visit }) {
  const { t } = visit.i18n;
  const matches = namedIn(visit.draft.values, 'unitSkillFound');
  const skills = [{ value: '', label: t(msg`Not stated`) }, ...matches.map(({ code, label }) => ({ value: code, label }))];
  return (
    <Group {...fieldProps(visit, VACANCY_FORM, 'plan')}>
      <SearchState visit={visit} search={UNIT_SEARCH} />
      {matches.map((skill) => (
        <input key={skill.code} type="hidden" name="unitSkillFound" value={namedText(skill)} />
      ))}
      {rowsOf(visit.draft.values, UNITS).map((_, at) => (
        <fieldset class="list-row" key={String(at)}>
          <legend>{unitName(visit, at)}</legend>
          <Field {...fieldProps(visit, VACANCY_FORM, 'unitTitle')} at={at} />
          <div class="beside">
            <Field {...fieldProps(visit, VACANCY_FORM, 'unitWeeks')} at={at} inputmode="numeric" short />
            <Select {...fieldProps(visit, VACANCY_FORM, 'unitSkill')} at={at} options={skills} />
          </div>
        </fieldset>
      ))}
      <Button plain name="step" value="add-unit">
        {t(msg`Add another unit`)}
      </Button>
      <div class="finder">
        <Field
          {...fieldProps(visit, VACANCY_FORM, 'unitSkillText')}
          hint={t(msg`Optional. Enter what they learn, in English or Khmer, then choose a skill for each unit.`)}
        />
        <Button plain name="step" value="find-unit-skills">
          {t(msg`Find skills`)}
        </Button>
        <AskForSkill visit={visit} search={UNIT_SEARCH} step="ask-unit-skill" />
      </div>
    </Group>
  );
}

function unitName({ i18n }: Visit, at: number): string {
  const number = i18n.number(at + 1);
  return i18n.t(msg`Unit ${number}`);
}
