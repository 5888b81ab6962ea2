import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import type { I18n } from '../../../shared/labels/page-i18n';
import { labelled } from '../../../shared/labels/labelled';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Time } from '../../../shared/parts/time';
import { Timeline } from '../../../shared/parts/timeline';
import type { Visit } from '../../../shared/visit/visit';
import type { AlertSeverity, PermittedFragment, ServiceKind, PersonDueFragment, PersonTimelineQuery } from '../../gql';
import { contactOutcome, loggedWay } from '../../shared/contact-log-labels';
import { followUpName } from '../../shared/follow-up-labels';
import { More } from '../../shared/listing';
import { WitnessedTag } from '../../shared/marks/word-labels';
import { serviceKind } from '../../shared/service-labels';
import { severityText } from '../../shared/alert-labels';
import { purposeText } from '../../shared/trainee-labels';
import { AskCaseWorker } from '../trainee/ask-case-worker';
import { traineeFrame } from '../trainee/trainee-frame';
import { TIMELINE_LABELS } from './timeline-labels';

type Person = NonNullable<PersonTimelineQuery['trainee']>;
type Entry = Person['timeline']['nodes'][number];
interface TimelineProps {
  readonly visit: Visit;
  readonly me: PermittedFragment;
  readonly person: Person;
  readonly due: PersonDueFragment['due'];
}

/** What happened with her, newest first. */
export function timelinePage({ visit, me, person, due }: TimelineProps): VNode {
  const { i18n } = visit;
  const { id, timeline } = person;
  return traineeFrame({
    visit,
    me,
    person,
    due,
    tab: 'timeline',
    children: (
      <section class="card" id="timeline">
        <h2>{i18n.t(msg`Timeline`)}</h2>
        {timeline.nodes.length === 0 && <EmptyState icon="list" title={i18n.t(msg`Nothing recorded yet`)} />}
        {!me.may.includes('care.read') && <AskCaseWorker i18n={i18n} person={person} what={i18n.t(msg`Stays, alerts and personal services`)} />}
        <Timeline
          entries={timeline.nodes.map((entry) => ({
            key: entry.id,
            when: <Time i18n={i18n} at={entry.day ?? entry.at} />,
            what: <What i18n={i18n} id={id} entry={entry} />,
            ...(entry.by ? { who: entry.by } : {}),
            ...(entry.note ? { children: <p class="hint">{entry.note}</p> } : {}),
          }))}
        />
        <More visit={visit} path={`/staff/trainees/${id}/timeline`} pageInfo={timeline.pageInfo} anchor="#timeline" />
      </section>
    ),
  });
}

function What({ i18n, id, entry }: { readonly i18n: I18n; readonly id: string; readonly entry: Entry }) {
  const name = i18n.t(TIMELINE_LABELS[entry.step]);
  const text = detailText(i18n, entry);
  const href = pageOf(id, entry);
  const work = [entry.vacancyTitle, entry.employerName].filter(Boolean).join(', ');
  return (
    <>
      {href ? <a href={href}>{text ? labelled(i18n, name, text) : name}</a> : text ? labelled(i18n, name, text) : name}
      {work && ` · ${work}`}
      <WitnessedTag i18n={i18n} isWitnessed={entry.isWitnessed} />
    </>
  );
}

function detailText(i18n: I18n, { step, detail, way, outcome }: Entry): string {
  if (step === 'CONTACT_LOGGED') return [way && loggedWay(i18n, way), outcome && contactOutcome(i18n, outcome)].filter(Boolean).join(', ');
  if (detail === null) return '';
  if (step.startsWith('CONSENT_')) return purposeText(i18n, detail as Parameters<typeof purposeText>[1]);
  if (step.startsWith('FOLLOW_UP_')) return followUpName(i18n, detail);
  if (step === 'SERVICE_RECEIVED') return serviceKind(i18n, detail as ServiceKind);
  return step.startsWith('ALERT_') ? severityText(i18n, detail as AlertSeverity) : detail;
}

/** The beginning of a step's name, and the page of its subject. */
const PAGES: readonly (readonly [string, (id: string, entry: Entry) => string])[] = [
  ['CONSENT_', (id) => `/staff/trainees/${id}/consent`],
  ['REFERRAL_', (id) => `/staff/trainees/${id}/placements`],
  ['INTERVIEW_', (id) => `/staff/trainees/${id}/placements`],
  ['OFFER_', (_, { subjectId }) => `/staff/offers/${subjectId}`],
  ['WORK_', (_, { subjectId }) => `/staff/placements/${subjectId}`],
  ['START_', (_, { subjectId }) => `/staff/placements/${subjectId}`],
  ['SERVICE_', (_, { subjectId }) => `/staff/services/${subjectId}`],
  ['COURSE_', (_, { subjectId }) => `/staff/enrolments/${subjectId}`],
  ['STAY_', (_, { subjectId }) => `/staff/stays/${subjectId}`],
  ['ALERT_', (_, { subjectId }) => `/staff/alerts/${subjectId}`],
  ['FOLLOW_UP_ATTEMPTED', (_, { subjectId }) => `/staff/follow-ups/${subjectId}`],
];

const pageOf = (id: string, entry: Entry): string | undefined => PAGES.find(([step]) => entry.step.startsWith(step))?.[1](id, entry);
