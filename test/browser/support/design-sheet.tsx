import { type Audience, visitor } from '../../../src/platform/security/actor';
import { Attention } from '../../../src/web/shared/parts/attention';
import { DataTable } from '../../../src/web/shared/table/data-table';
import { EmptyState } from '../../../src/web/shared/parts/empty-state';
import { Facts, Tag } from '../../../src/web/shared/form/facts';
import { Button, Choice, ErrorSummary, Field, Form, Select } from '../../../src/web/shared/form/form';
import { renderPage } from '../../../src/web/shared/form/field-names';
import { Icon } from '../../../src/web/shared/page/icons';
import { Interruption } from '../../../src/web/shared/page/interruption';
import { page } from '../../../src/web/shared/page/page';
import { PageHead } from '../../../src/web/shared/page/page-head';
import { PageLinks } from '../../../src/web/shared/page/page-links';
import { SummaryList } from '../../../src/web/shared/parts/summary-list';
import { Tabs } from '../../../src/web/shared/parts/tabs';
import { TaskList } from '../../../src/web/shared/parts/task-list';
import { Timeline } from '../../../src/web/shared/parts/timeline';
import { DemoSuggestions } from '../../../src/web/shared/assets/demo-suggestions';
import type { Visit } from '../../../src/web/shared/visit/visit';
import { i18nFor } from '../../../src/web/shared/labels/page-i18n';
import type { Language } from '../../../src/platform/security/actor';

const ALL_ROLES = ['PLACEMENT_OFFICER', 'CASE_WORKER', 'VETTING_OFFICER', 'SAFETY_LEAD', 'MONITORING_OFFICER', 'INSTITUTION_ADMIN'];

/** Every part of the design on one page, as the server would render it. */
export function renderDesignSheet(audience: Audience, language: Language): string {
  const problems = [{ field: 'name', message: 'Write a name.' }];
  const visit: Visit = {
    audience,
    actor: { ...visitor(audience, language), accountId: 'somebody', roles: ALL_ROLES },
    sessionHash: null,
    address: '',
    device: { current: null, next: null },
    agent: '',
    sessionState: null,
    i18n: i18nFor(language),
    formToken: 'token',
    path: `/${audience}`,
    draft: { values: {}, problems, notice: language === 'km' ? 'បានរក្សាទុក។' : 'It is kept.' },
    showsDemoSuggestions: true,
    atPage: `/${audience}`,
    draftKey: null,
    pendingDraftKey: null,
    owner: { visitor: '' },
    endedOwner: null,
  };
  const children = audience === 'trainee' ? forTrainees(visit) : forWork(visit);
  return `<!doctype html>${renderPage(page({ visit, title: 'Sheet', children }))}`;
}

const localize = ({ i18n }: Visit, khmer: string, english: string): string => (i18n.language === 'km' ? khmer : english);

function forTrainees(visit: Visit) {
  return (
    <>
      <DemoSuggestions visit={visit} lines={[localize(visit, 'មើលការងារដែលគេផ្តល់ឱ្យ។', 'Look at the offer.')]} />
      <PageHead
        back={{ href: '/', label: localize(visit, 'ត្រឡប់', 'Back') }}
        title={localize(visit, 'ជំនួយការចុងភៅ', 'Kitchen helper')}
        lead={localize(visit, 'ហាងកាហ្វេ ដូនពេញ', 'A café in Doun Penh')}
      />
      <article class="card">
        <p class="pay">{localize(visit, '៨៣០,០០០ រៀល ក្នុងមួយខែ', '830,000 riel a month')}</p>
        <Facts
          facts={[
            [<Icon name="calendar" />, localize(visit, 'ចន្ទ ដល់ សុក្រ', 'Monday to Friday')],
            [<Icon name="place" />, localize(visit, 'ស្ត្រី អ៊ី ប្រ៊ី ក្នុងខណ្ឌដូនពេញ', 'Doun Penh')],
          ].map(
            ([icon, value], at) =>
              [
                String(at),
                <>
                  {icon}
                  {value}
                </>,
              ] as const,
          )}
        />
        <Choice
          visit={visit}
          name="answer"
          label={localize(visit, 'តើអ្នកចង់បានទេ?', 'Do you want it?')}
          options={[
            {
              value: 'yes',
              label: localize(visit, 'ចង់បាន', 'Yes'),
              icon: <Icon name="yes" />,
              hint: localize(visit, 'អ្នកអាចប្តូរចិត្តបាន', 'You may change your mind'),
            },
            { value: 'no', label: localize(visit, 'មិនចង់បាន', 'No'), icon: <Icon name="no" /> },
          ]}
        />
        <Button>{localize(visit, 'ផ្ញើចម្លើយ', 'Send')}</Button>
      </article>
      <Interruption title={localize(visit, 'មុនពេលចាប់ផ្តើម', 'Before you begin')}>
        <p>{localize(visit, 'ទូរសព្ទនៅចាំទំព័រដែលអ្នកបានមើល។', 'The phone remembers which pages you looked at.')}</p>
        <Button>{localize(visit, 'បន្ត', 'Continue')}</Button>
      </Interruption>
      <EmptyState
        icon="heart"
        title={localize(visit, 'ថ្ងៃនេះគ្មានអ្វីរង់ចាំទេ', 'Nothing waits today')}
        action={{ href: '/', label: localize(visit, 'ទៅដើម', 'Go to home page') }}
      >
        {localize(visit, 'យើងនឹងប្រាប់អ្នក។', 'We will tell you.')}
      </EmptyState>
      <SummaryList rows={[{ label: localize(visit, 'ទូរសព្ទ', 'Phone'), value: '•••• 345', change: { href: '#', label: localize(visit, 'ប្តូរ', 'Change') } }]} />
    </>
  );
}

interface SheetRow {
  readonly name: string;
  readonly place: string;
  readonly seats: number;
}
const ROWS: readonly SheetRow[] = [
  { name: 'Kitchen helper', place: 'Phnom Penh', seats: 3 },
  { name: 'ជំនួយការចុងភៅ', place: 'សៀមរាប', seats: 12 },
];

function forWork(visit: Visit) {
  const { i18n } = visit;
  return (
    <>
      <DemoSuggestions visit={visit} lines={['Post a vacancy.', <a href="/employer">Look at who was introduced.</a>]} />
      <PageHead back={{ href: '/', label: 'Vacancies' }} eyebrow="Blue Cup Coffee" title="Kitchen helper" lead="Two of three positions are filled.">
        <a class="button" href="/">
          Post a vacancy
        </a>
      </PageHead>
      <Tabs
        label="Views"
        tabs={[
          { href: '#a', name: 'All', isCurrent: true },
          { href: '#b', name: 'Waiting', count: '3', isCurrent: false },
        ]}
      />
      <Attention title="The visit is too old">
        <p>Ask for a new one before the work starts.</p>
      </Attention>
      <Attention title="Somebody may come to harm" isGrave>
        <p>Call her today.</p>
      </Attention>
      <TaskList
        tasks={[
          { href: '#c', name: 'Work', hint: 'What is done, and with whom', state: 'Finished', tone: 'good' },
          { href: '#d', name: 'Pay and hours', state: 'Needs another look', tone: 'wait' },
          { href: '#e', name: 'Place', state: 'Not started' },
        ]}
      />
      <DataTable
        caption="Open jobs"
        columns={[
          { head: 'Place', cell: ({ name }: SheetRow) => <a href="#f">{name}</a> },
          { head: 'Where', cell: ({ place }) => place },
          { head: 'Status', cell: () => <Tag tone="late">Overdue</Tag> },
          { head: 'Positions', cell: ({ seats }) => i18n.number(seats), isNumber: true },
        ]}
        rows={ROWS}
        keyOf={({ name }) => name}
      />
      <PageLinks i18n={i18n} first="#g" next="#h" />
      <section class="card">
        <h2>Check what you wrote</h2>
        <SummaryList
          rows={[
            { label: 'Pay', value: '830,000 riel a month', change: { href: '#i', label: 'Change' } },
            { label: 'Hours', value: 'Monday to Friday, 8:00 to 16:00', change: { href: '#j', label: 'Change' } },
          ]}
        />
      </section>
      <Timeline
        entries={[
          { key: '1', when: 'Today, 09:00', what: 'She said yes', who: 'Nary' },
          { key: '2', when: 'Monday', what: 'An offer was made', who: 'Blue Cup Coffee' },
        ]}
      />
      <ErrorSummary visit={visit} labels={{ name: 'Name' }} />
      <Form visit={visit} action="/">
        <Field visit={visit} name="name" label="Name" hint="As it stands on the licence." />
        <Field visit={visit} name="day" label="Day" type="date" short />
        <Field visit={visit} name="paper" label="Licence" type="file" />
        <Select visit={visit} name="kind" label="Type" options={[{ value: '1', label: 'A job' }]} />
        <Choice
          visit={visit}
          name="days"
          several
          columns
          label="Days"
          options={[
            { value: 'm', label: 'Monday' },
            { value: 't', label: 'Tuesday' },
          ]}
        />
        <div class="actions">
          <Button>Send</Button>
          <Button plain>Keep for later</Button>
          <Button isGrave>Take it away</Button>
        </div>
      </Form>
      <EmptyState icon="people" title="No candidates yet" action={{ href: '#k', label: 'Post a vacancy' }}>
        We write to you when there is somebody.
      </EmptyState>
    </>
  );
}
