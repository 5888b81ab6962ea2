import { msg } from '@lingui/core/macro';
import { Facts } from '../../../shared/form/facts';
import { answersIn } from '../../../shared/described-form/form-description';
import type { I18n } from '../../../shared/labels/page-i18n';
import { recordedAnswerText } from '../../shared/follow-up-labels';
import type { FollowUpToRecordQuery, FollowUpAnswersFragment } from '../../gql';
import type { FollowUpSection } from './follow-up-field-kinds';
import { FOLLOW_UP_FORM } from './follow-up-form';
import { recordPath } from './follow-up-paths';
import { contentOf } from './record-input';

type FollowUp = NonNullable<FollowUpToRecordQuery['followUp']>;

/** The records of a follow-up. Records replaced by a correction are collapsed. */
export function FollowUpRecords({ i18n, followUp, mayCorrect }: { readonly i18n: I18n; readonly followUp: FollowUp; readonly mayCorrect: boolean }) {
  const { t } = i18n;
  const [current, replaced] = [followUp.records.filter(({ replacedById }) => !replacedById), followUp.records.filter(({ replacedById }) => replacedById)];
  return (
    <>
      {current.map((record) => (
        <section class="card" key={record.id}>
          <h2>{t(msg`Her answers`)}</h2>
          <RecordAnswers i18n={i18n} record={record} questions={followUp.questions} />
          {mayCorrect && record.reportedBy === 'TRAINEE_TO_STAFF' && (
            <p>
              <a class="button plain" href={recordPath(followUp.id, record.id)}>
                {t(msg`Correct answers`)}
              </a>
            </p>
          )}
        </section>
      ))}
      {replaced.length > 0 && (
        <details>
          <summary>{t(msg`Before correction`)}</summary>
          {replaced.map((record) => (
            <section class="card flat" key={record.id}>
              <RecordAnswers i18n={i18n} record={record} questions={followUp.questions} />
            </section>
          ))}
        </details>
      )}
    </>
  );
}

export function authorText({ t, moment }: I18n, { reportedBy, recordedBy, recordedAt }: FollowUpAnswersFragment): string {
  const [name, at] = [recordedBy?.displayName ?? '', moment(recordedAt)];
  return reportedBy === 'TRAINEE_ALONE' ? t(msg`Answered by her, ${at}`) : t(msg`${name}, ${at}`);
}

interface RecordAnswersProps {
  readonly i18n: I18n;
  readonly record: FollowUpAnswersFragment;
  readonly questions: FollowUp['questions'];
}

function RecordAnswers({ i18n, record, questions }: RecordAnswersProps) {
  const content = contentOf(record);
  const factsIn = (section: FollowUpSection) => answersIn(i18n, FOLLOW_UP_FORM, section, content).map(({ label, text }) => [label, text] as const);
  const positionOf = (indicator: string): number => questions.findIndex((question) => question.indicator === indicator);
  const answers = [...record.answers].sort((a, b) => positionOf(a.indicator) - positionOf(b.indicator));
  return (
    <>
      <p class="hint">{authorText(i18n, record)}</p>
      <div class="answers">
        <Facts
          facts={[
            ...factsIn('CONTACT'),
            ...answers.map(({ indicator, answer }) => [questionOf(questions, indicator), recordedAnswerText(i18n, answer, record.reportedBy)] as const),
            ...factsIn('JOB'),
            ...factsIn('PAY'),
            ...factsIn('NEXT'),
          ]}
        />
      </div>
    </>
  );
}

const questionOf = (questions: FollowUp['questions'], indicator: string): string =>
  questions.find((question) => question.indicator === indicator)?.text ?? indicator;
