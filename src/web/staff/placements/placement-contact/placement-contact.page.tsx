import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { ErrorSummary } from '../../../shared/form/form';
import { formLabels } from '../../../shared/described-form/form-description';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import { RecordForm } from '../../follow-ups/follow-up/record-form';
import { FOLLOW_UP_FORM } from '../../follow-ups/follow-up/follow-up-form';
import { answerField } from '../../follow-ups/follow-up/question-answers';
import type { ContactToRecordQuery } from '../../gql';
import { NameAndCode } from '../../shared/person';

type Placement = NonNullable<ContactToRecordQuery['placement']>;

export function unplannedContactPage(visit: Visit, { id, trainee, vacancy }: Placement, questions: ContactToRecordQuery['followUpQuestions']): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const labels = { ...formLabels(i18n, FOLLOW_UP_FORM), ...Object.fromEntries(questions.map(({ indicator, text }) => [answerField(indicator), text])) };
  const at = `/staff/placements/${id}`;
  return page({
    visit,
    title: t(msg`Log contact`),
    children: (
      <>
        <PageHead
          back={{ href: at, label: <NameAndCode person={trainee} /> }}
          title={t(msg`Log contact`)}
          lead={`${vacancy.title} · ${vacancy.employer.legalName}`}
        />
        <ErrorSummary visit={visit} labels={labels} />
        <section class="card" id="record">
          <h2>{t(msg`Her answers`)}</h2>
          <p class="hint">{t(msg`Record what she says on her own. Ask only what fits the moment. She may skip anything.`)}</p>
          <RecordForm visit={visit} action={`${at}/contact`} form="FULL" questions={questions} button={t(msg`Record answers`)} />
        </section>
      </>
    ),
  });
}
