import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, Choice, ErrorSummary, Field, Form, Select } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import { levelText } from '../../../shared/labels/work-labels';
import { COURSE_KINDS, courseKind } from '../../shared/service-labels';
import { courseLabels, skillRows } from './course-fields';

interface CourseFormProps {
  readonly action: string;
  readonly title: string;
  readonly back: string;
}

export function courseFormPage(visit: Visit, { action, title, back }: CourseFormProps): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const labels = courseLabels(i18n);
  return page({
    visit,
    title,
    children: (
      <>
        <PageHead back={{ href: back, label: t(msg`Back without saving`) }} title={title} />
        <ErrorSummary visit={visit} labels={labels} />
        <Form visit={visit} action={action}>
          <section class="card">
            <Field visit={visit} name="title" label={labels.title} hint={t(msg`The name people use, such as Sewing, first course.`)} />
            <Choice
              visit={visit}
              name="kind"
              label={labels.kind}
              options={COURSE_KINDS.map((value) => ({ value, label: courseKind(i18n, value) }))}
              columns
              value={[String(visit.draft.values['kind'] ?? '')]}
            />
            <div class="beside">
              <Field visit={visit} name="startsOn" label={labels.startsOn} type="date" />
              <Field visit={visit} name="endsOn" label={labels.endsOn} type="date" />
            </div>
            <div class="beside">
              <Field visit={visit} name="weeks" label={labels.weeks} inputmode="numeric" />
              <Field visit={visit} name="hours" label={labels.hours} inputmode="numeric" />
              <Field visit={visit} name="seats" label={labels.seats} hint={t(msg`If empty: unlimited places.`)} inputmode="numeric" />
            </div>
          </section>
          <CourseSkills visit={visit} />
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
  const levels = [1, 2, 3, 4].map((level) => ({ value: String(level), label: levelText(i18n, level) }));
  return (
    <section class="card" id="skills">
      <Field
        visit={visit}
        name="skillText"
        label={courseLabels(i18n).skillText}
        hint={t(msg`One word in English or Khmer. You can search several times: skills with a level are kept.`)}
      />
      <Button plain name="step" value="find-skills">
        {t(msg`Find skills`)}
      </Button>
      {skillRows(visit.draft.values).map(({ skillCode, skillLabel }, at) => (
        <div class="list-row" key={skillCode}>
          <input type="hidden" name="skillCode" value={skillCode} />
          <input type="hidden" name="skillLabel" value={skillLabel} />
          <Select visit={visit} name="skillLevel" at={at} label={skillLabel} options={[{ value: '', label: t(msg`Not given by this course`) }, ...levels]} />
        </div>
      ))}
    </section>
  );
}
