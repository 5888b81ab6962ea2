import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { formValues, namesIn } from '../../../shared/described-form/form-description';
import { fieldProps, FormFields, withSavedValues } from '../../../shared/described-form/form-fields';
import { rowsOf } from '../../../shared/described-form/form-rows';
import { Button, ErrorSummary, Field, Form, Select } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import { rowSkill, skillLevelOptions, skillLevelsHint, skillText } from '../../../shared/labels/skill-labels';
import type { CourseLineFragment } from '../../gql';
import { COURSE_FORM, COURSE_SKILLS } from './course-form';

interface CourseFormProps {
  readonly action: string;
  readonly title: string;
  readonly back: string;
  /** The saved course; null for a new one. */
  readonly course: CourseLineFragment | null;
}

export function courseFormPage(visit: Visit, { action, title, back, course }: CourseFormProps): VNode {
  const { t } = visit.i18n;
  const filled = course ? withSavedValues(visit, formValues(COURSE_FORM, course)) : visit;
  return page({
    visit,
    title,
    children: (
      <>
        <PageHead back={{ href: back, label: t(msg`Back without saving`) }} title={title} />
        <ErrorSummary visit={visit} />
        <Form visit={visit} action={action}>
          <section class="card">
            <FormFields visit={filled} form={COURSE_FORM} names={namesIn(COURSE_FORM, 'COURSE')} />
          </section>
          <CourseSkills visit={filled} />
          <Button>{t(msg`Save course`)}</Button>
        </Form>
      </>
    ),
  });
}

/** A search field, and for each skill found the level that passing the course gives. */
function CourseSkills({ visit }: { readonly visit: Visit }) {
  const { i18n } = visit;
  const { t } = i18n;
  return (
    <section class="card" id="skills">
      <Field {...fieldProps(visit, COURSE_FORM, 'skillText')} />
      <Button plain name="step" value="find-skills">
        {t(msg`Find skills`)}
      </Button>
      {rowsOf(visit.draft.values, COURSE_SKILLS).length > 0 && <p class="hint">{skillLevelsHint(i18n)}</p>}
      {rowsOf(visit.draft.values, COURSE_SKILLS).map(({ skillCode, skillLabel, skillIsKnowledge }, at) => (
        <div class="list-row" key={skillCode}>
          <input type="hidden" name="skillCode" value={skillCode} />
          <input type="hidden" name="skillLabel" value={skillLabel} />
          <input type="hidden" name="skillIsKnowledge" value={skillIsKnowledge} />
          <Select
            visit={visit}
            name="skillLevel"
            at={at}
            label={skillText(i18n, rowSkill({ skillLabel, skillIsKnowledge }))}
            options={[{ value: '', label: t(msg`Not taught in this course`) }, ...skillLevelOptions(i18n, rowSkill({ skillLabel, skillIsKnowledge }))]}
          />
        </div>
      ))}
    </section>
  );
}
