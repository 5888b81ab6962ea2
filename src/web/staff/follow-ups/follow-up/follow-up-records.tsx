import { msg } from '@lingui/core/macro';
import { Facts } from '../../../shared/form/facts';
import type { Words } from '../../../shared/labels/words';
import { answerText, moodText, wantedText, wantsText, contactMethodText } from '../../shared/follow-up-labels';
import type { FollowUpToRecordQuery, SaidFragment } from '../../gql';
import { followUpFieldLabels } from './follow-up-field-labels';
import { recordPath } from './follow-up-paths';

type FollowUp = NonNullable<FollowUpToRecordQuery['followUp']>;

/** The records of a follow-up. Records replaced by a correction are collapsed. */
export function FollowUpRecords({ words, followUp, mayCorrect }: { readonly words: Words; readonly followUp: FollowUp; readonly mayCorrect: boolean }) {
  const { t } = words;
  const [current, replaced] = [followUp.records.filter(({ replacedById }) => !replacedById), followUp.records.filter(({ replacedById }) => replacedById)];
  return (
    <>
      {current.map((record) => (
        <section class="card" key={record.id}>
          <h2>{t(msg`What was recorded`)}</h2>
          <RecordAnswers words={words} record={record} questions={followUp.questions} />
          {mayCorrect && record.saidBy === 'TRAINEE_TO_STAFF' && (
            <p>
              <a class="button plain" href={recordPath(followUp.id, record.id)}>
                {t(msg`Correct it`)}
              </a>
            </p>
          )}
        </section>
      ))}
      {replaced.length > 0 && (
        <details>
          <summary>{t(msg`Before it was corrected`)}</summary>
          {replaced.map((record) => (
            <section class="card flat" key={record.id}>
              <RecordAnswers words={words} record={record} questions={followUp.questions} />
            </section>
          ))}
        </details>
      )}
    </>
  );
}

export function authorText({ t, moment }: Words, { saidBy, recordedBy, recordedAt }: SaidFragment): string {
  const [name, at] = [recordedBy?.displayName ?? '', moment(recordedAt)];
  return saidBy === 'TRAINEE_ALONE' ? t(msg`By herself, ${at}`) : t(msg`${name}, ${at}`);
}

interface RecordAnswersProps {
  readonly words: Words;
  readonly record: SaidFragment;
  readonly questions: FollowUp['questions'];
}

function RecordAnswers({ words, record, questions }: RecordAnswersProps) {
  const labels = followUpFieldLabels(words);
  const yes = (value: boolean | null): string | null => (value === null ? null : answerText(words, value ? 'YES' : 'NO'));
  const { payReceived, deductions } = record;
  const positionOf = (indicator: string): number => questions.findIndex((question) => question.indicator === indicator);
  const answers = [...record.answers].sort((a, b) => positionOf(a.indicator) - positionOf(b.indicator));
  return (
    <>
      <p class="hint">{authorText(words, record)}</p>
      <div class="answers">
        <Facts
          facts={[
            [labels.method, contactMethodText(words, record.method)],
            [labels.stillWorks, yes(record.stillWorks)],
            [labels.feelsSafe, record.feelsSafe && answerText(words, record.feelsSafe)],
            ...answers.map(({ indicator, answer }) => [questionOf(questions, indicator), answerText(words, answer)] as const),
            [labels.mood, record.mood && moodText(words, record.mood)],
            [labels.wants, record.wants && wantsText(words, record.wants)],
            [labels.wanted, record.wanted && wantedText(words, record.wanted)],
            [labels.contractInHand, yes(record.contractInHand)],
            [labels.pay, payReceived && words.money(payReceived)],
            [labels.paidOn, record.paidOn && words.day(record.paidOn)],
            [labels.deductions, payReceived && deductions && words.money({ ...payReceived, ...deductions })],
            [labels.hoursLastWeek, record.hoursLastWeek === null ? null : words.number(record.hoursLastWeek)],
            [labels.daysLastWeek, record.daysLastWeek === null ? null : words.number(record.daysLastWeek)],
            [labels.nextStep, record.nextStep],
          ]}
        />
      </div>
    </>
  );
}

const questionOf = (questions: FollowUp['questions'], indicator: string): string =>
  questions.find((question) => question.indicator === indicator)?.text ?? indicator;
