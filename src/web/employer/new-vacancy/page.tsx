import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, Choice, ErrorSummary, Field, Form, Select } from '../../shared/form';
import { textOf } from '../../shared/form-drafts';
import { page } from '../../shared/page';
import type { Visit } from '../../shared/visit';
import { dayName, spokenText, WEEKDAYS } from '../../shared/work-words';
import type { WorkPlacesQuery } from '../gql';
import type { Words } from '../../shared/words';
import { SkillSection, WorkSection } from './skill-section';

type Sites = NonNullable<WorkPlacesQuery['me']>['employer']['sites'];

export function newVacancyPage(visit: Visit, sites: Sites): VNode {
  const { t } = visit.words;
  return page({
    visit,
    title: t(msg`Post a vacancy`),
    children: (
      <>
        <h1>{t(msg`Post a vacancy`)}</h1>
        <p class="lead">{t(msg`Say plainly what the work is. People decide better when they know.`)}</p>
        <ErrorSummary visit={visit} labels={fieldLabels(visit.words)} />
        <Form visit={visit} action="/employer/vacancies/new" id="vacancy">
          <input type="hidden" name="vacancyId" value={textOf(visit.draft.values, 'vacancyId')} />
          <TheWork visit={visit} sites={sites} />
          <PayAndHours visit={visit} />
          <ThePerson visit={visit} />
          <Dates visit={visit} />
          <Button name="step" value="post">
            {t(msg`Send for review`)}
          </Button>
          <p class="hint">{t(msg`You will have an answer within two working days. Until then nobody sees it.`)}</p>
        </Form>
      </>
    ),
  });
}

function fieldLabels({ t }: Words): Readonly<Record<string, string>> {
  return {
    siteId: t(msg`Where is the work?`),
    title: t(msg`Title`),
    tasks: t(msg`What will the person do?`),
    workText: t(msg`What kind of work is it?`),
    seats: t(msg`How many people do you need?`),
    amount: t(msg`Pay`),
    days: t(msg`Working days`),
    startsAt: t(msg`Begins at`),
    endsAt: t(msg`Ends at`),
    hoursPerWeek: t(msg`Hours a week`),
    conditions: t(msg`Tick what is true`),
    skillText: t(msg`What should the person be able to do?`),
    startsOn: t(msg`First day of work`),
    closesOn: t(msg`Introduce people until`),
    contractMonths: t(msg`Months of contract`),
    probationDays: t(msg`Days of probation`),
  };
}

function TheWork({ visit, sites }: { readonly visit: Visit; readonly sites: Sites }) {
  const { t } = visit.words;
  return (
    <section class="card">
      <h2>{t(msg`The work`)}</h2>
      <Choice
        visit={visit}
        name="kind"
        label={t(msg`What do you offer?`)}
        value={['JOB']}
        options={[
          { value: 'JOB', label: t(msg`Job`) },
          { value: 'INTERNSHIP', label: t(msg`Internship`) },
        ]}
      />
      <Select
        visit={visit}
        name="siteId"
        label={t(msg`Where is the work?`)}
        options={sites.map(({ id, name, district }) => ({ value: id, label: `${name}, ${district}` }))}
      />
      <Field visit={visit} name="title" label={t(msg`Title`)} hint={t(msg`As in Kitchen helper.`)} />
      <Field visit={visit} name="tasks" label={t(msg`What will the person do?`)} rows={4} />
      <WorkSection visit={visit} />
      <Field visit={visit} name="seats" label={t(msg`How many people do you need?`)} value="1" inputmode="numeric" short />
    </section>
  );
}

function PayAndHours({ visit }: { readonly visit: Visit }) {
  const { words } = visit;
  const { t } = words;
  return (
    <section class="card">
      <h2>{t(msg`Pay and hours`)}</h2>
      <div class="beside">
        <Field visit={visit} name="amount" label={t(msg`Pay`)} inputmode="decimal" short />
        <Select
          visit={visit}
          name="currency"
          label={t(msg`Currency`)}
          options={[
            { value: 'USD', label: t(msg`US dollars`) },
            { value: 'KHR', label: t(msg`Riel`) },
          ]}
        />
        <Select
          visit={visit}
          name="per"
          label={t(msg`For each`)}
          options={[
            { value: 'MONTH', label: t(msg`month`) },
            { value: 'WEEK', label: t(msg`week`) },
            { value: 'DAY', label: t(msg`day`) },
            { value: 'HOUR', label: t(msg`hour`) },
          ]}
        />
      </div>
      <Choice
        visit={visit}
        name="days"
        several
        columns
        label={t(msg`Working days`)}
        value={WEEKDAYS.slice(0, 5)}
        options={WEEKDAYS.map((day) => ({ value: day, label: dayName(words, day) }))}
      />
      <div class="beside">
        <Field visit={visit} name="startsAt" label={t(msg`Begins at`)} value="08:00" type="time" short />
        <Field visit={visit} name="endsAt" label={t(msg`Ends at`)} value="17:00" type="time" short />
        <Field visit={visit} name="hoursPerWeek" label={t(msg`Hours a week`)} value="40" inputmode="numeric" short />
      </div>
      <Choice
        visit={visit}
        name="conditions"
        several
        label={t(msg`Tick what is true`)}
        options={[
          { value: 'night', label: t(msg`There is work between 22:00 and 05:00`) },
          { value: 'liveIn', label: t(msg`The person must live at the workplace`) },
          { value: 'housingOffered', label: t(msg`We offer housing`) },
          { value: 'servesAlcohol', label: t(msg`Alcohol is served to customers`) },
          { value: 'hazardous', label: t(msg`The work can be dangerous (machines, heat, chemicals)`) },
        ]}
      />
    </section>
  );
}

function ThePerson({ visit }: { readonly visit: Visit }) {
  const { words } = visit;
  const { t } = words;
  const levels = [{ value: '0', label: t(msg`Not needed`) }, ...[1, 2, 3, 4].map((level) => ({ value: String(level), label: spokenText(words, level) }))];
  return (
    <section class="card">
      <h2>{t(msg`The person`)}</h2>
      <SkillSection visit={visit} />
      <div class="beside">
        <Select visit={visit} name="speaks-km" label={t(msg`Speaks Khmer`)} options={levels} value="3" />
        <Select visit={visit} name="speaks-en" label={t(msg`Speaks English`)} options={levels} value="0" />
      </div>
    </section>
  );
}

function Dates({ visit }: { readonly visit: Visit }) {
  const { t } = visit.words;
  return (
    <section class="card">
      <h2>{t(msg`When`)}</h2>
      <div class="beside">
        <Field visit={visit} name="startsOn" label={t(msg`First day of work`)} type="date" />
        <Field visit={visit} name="closesOn" label={t(msg`Introduce people until`)} type="date" />
      </div>
      <div class="beside">
        <Field visit={visit} name="contractMonths" label={t(msg`Months of contract`)} hint={t(msg`Empty: no end date.`)} inputmode="numeric" short />
        <Field visit={visit} name="probationDays" label={t(msg`Days of probation`)} hint={t(msg`0: none.`)} value="0" inputmode="numeric" short />
      </div>
    </section>
  );
}
