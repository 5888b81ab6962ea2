import { msg } from '@lingui/core/macro';
import { Button, Field, Group, Select } from '../../../shared/form/form';
import { SearchState } from '../../../shared/form/search-state';
import type { Visit } from '../../../shared/visit/visit';
import { fieldLabels } from './vacancy-fields';
import { rowsOf } from './vacancy-form-rows';
import { namedIn, namedText, UNIT_SEARCH } from './vacancy-form-steps';

/** The instructor of an apprentice, and the length of the apprenticeship. */
export function Instructor({ visit }: { readonly visit: Visit }) {
  const { t } = visit.i18n;
  const labels = fieldLabels(visit.i18n);
  return (
    <>
      <Field visit={visit} name="trade" label={labels.trade} hint={t(msg`As in Baker.`)} />
      <Field visit={visit} name="instructorName" label={labels.instructorName} />
      <div class="beside">
        <Field visit={visit} name="instructorBornOn" label={labels.instructorBornOn} type="date" />
        <Field visit={visit} name="instructorPracticeYears" label={labels.instructorPracticeYears} inputmode="numeric" short />
      </div>
      <Field visit={visit} name="lengthDays" label={labels.lengthDays} hint={t(msg`A year is 365 days; two years are 730.`)} inputmode="numeric" short />
    </>
  );
}

/** The training plan, unit by unit. The skill a unit leads to is chosen from search results. */
export function Plan({ visit }: { readonly visit: Visit }) {
  const { t } = visit.i18n;
  const labels = fieldLabels(visit.i18n);
  const matches = namedIn(visit.draft.values, 'unitSkillFound');
  const skills = [{ value: '', label: t(msg`None named`) }, ...matches.map(({ code, label }) => ({ value: code, label }))];
  return (
    <Group
      visit={visit}
      name="plan"
      label={labels.plan}
      hint={t(msg`What is learnt, in order, and in how many weeks. Rows that stay empty are left out; to take one out, empty it.`)}
    >
      <SearchState visit={visit} search={UNIT_SEARCH} />
      {matches.map((skill) => (
        <input key={skill.code} type="hidden" name="unitSkillFound" value={namedText(skill)} />
      ))}
      {rowsOf(visit.draft.values, 'units').map((_, at) => (
        <fieldset class="list-row" key={String(at)}>
          <legend>{unitName(visit, at)}</legend>
          <Field visit={visit} name="unitTitle" at={at} label={labels.unitTitle} />
          <div class="beside">
            <Field visit={visit} name="unitWeeks" at={at} label={labels.unitWeeks} inputmode="numeric" short />
            <Select visit={visit} name="unitSkill" at={at} label={labels.unitSkill} options={skills} />
          </div>
        </fieldset>
      ))}
      <Button plain name="step" value="add-unit">
        {t(msg`Add another unit`)}
      </Button>
      <div class="finder">
        <Field
          visit={visit}
          name="unitSkillText"
          label={labels.unitSkillText}
          hint={t(msg`If you like: one word in English or Khmer. What is found can be chosen in each unit.`)}
        />
        <Button plain name="step" value="find-unit-skills">
          {t(msg`Find skills`)}
        </Button>
      </div>
    </Group>
  );
}

function unitName({ i18n }: Visit, at: number): string {
  const number = i18n.number(at + 1);
  return i18n.t(msg`Unit ${number}`);
}
