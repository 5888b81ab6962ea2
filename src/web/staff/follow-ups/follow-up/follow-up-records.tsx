import { msg } from '@lingui/core/macro';
import { Facts } from '../../../shared/form/facts';
import type { I18n } from '../../../shared/labels/page-i18n';
import { answerText, moodText, wantedText, wantsText, contactMethodText } from '../../shared/follow-up-labels';
import type { FollowUpToRecordQuery, FollowUpAnswersFragment } from '../../gql';
import { followUpFieldLabels } from './follow-up-field-labels';
import { recordPath } from './follow-up-paths';

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
  const labels = followUpFieldLabels(i18n);
  const yes = (value: boolean | null): string | null => (value === null ? null : answerText(i18n, value ? 'YES' : 'NO'));
  const { payReceived, deductions } = record;
  const positionOf = (indicator: string): number => questions.findIndex((question) => question.indicator === indicator);
  const answers = [...record.answers].sort((a, b) => positionOf(a.indicator) - positionOf(b.indicator));
  return (
    <>
      <p class="hint">{authorText(i18n, record)}</p>
      <div class="answers">
        <Facts
          facts={[
            [labels.method, contactMethodText(i18n, record.method)],
            [labels.stillWorks, yes(record.stillWorks)],
            [labels.feelsSafe, record.feelsSafe && answerText(i18n, record.feelsSafe)],
            ...answers.map(({ indicator, answer }) => [questionOf(questions, indicator), answerText(i18n, answer)] as const),
            [labels.mood, record.mood && moodText(i18n, record.mood)],
            [labels.wants, record.wants && wantsText(i18n, record.wants)],
            [labels.wanted, record.wanted && wantedText(i18n, record.wanted)],
            [labels.contractInHand, yes(record.contractInHand)],
            [labels.pay, payReceived && i18n.money(payReceived)],
            [labels.paidOn, record.paidOn && i18n.day(record.paidOn)],
            [labels.deductions, payReceived && deductions && i18n.money({ ...payReceived, ...deductions })],
            [labels.hoursLastWeek, record.hoursLastWeek === null ? null : i18n.number(record.hoursLastWeek)],
            [labels.daysLastWeek, record.daysLastWeek === null ? null : i18n.number(record.daysLastWeek)],
            [labels.nextStep, record.nextStep],
          ]}
        />
      </div>
    </>
  );
}

const questionOf = (questions: FollowUp['questions'], indicator: string): string =>
  questions.find((question) => question.indicator === indicator)?.text ?? indicator;
