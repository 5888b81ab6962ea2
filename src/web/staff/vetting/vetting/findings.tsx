import { msg } from '@lingui/core/macro';
import { Tag } from '../../../shared/form/facts';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { StaffVettingQuery } from '../../gql';
import { Photos, type VisitPhoto } from '../visit-photos/photo-list';
import { checklistAnswer, evidenceText } from '../../shared/employer-labels';

type Vetting = NonNullable<StaffVettingQuery['vetting']>;
type Checklist = StaffVettingQuery['vettingChecklist'];
type Item = Checklist[number];
type Answer = Vetting['answers'][number];

/** Answers in the order in which a decision needs them. */
const ANSWER_ORDER = ['NO', 'UNKNOWN', undefined, 'YES', 'NA'];

interface FindingsProps {
  readonly i18n: I18n;
  readonly vetting: Vetting;
  readonly checklist: Checklist;
}

/**
 * What the visit found: first what is not a yes, the critical questions before the others, then the rest under
 * its number. A note on a yes counts as something to read.
 */
export function Findings({ i18n, vetting, checklist }: FindingsProps) {
  const { t } = i18n;
  const answers = new Map(vetting.answers.map((answer) => [answer.itemCode, answer]));
  if (answers.size === 0) return vetting.state === 'PLANNED' ? null : <p class="hint">{t(msg`The findings stay with the institution that visited.`)}</p>;
  const isGood = ({ code }: Item): boolean => ['YES', 'NA'].includes(answers.get(code)?.answer ?? '') && !answers.get(code)?.note;
  const orderOf = (item: Item): number => (isFailedCritical(item, answers.get(item.code)) ? -1 : ANSWER_ORDER.indexOf(answers.get(item.code)?.answer));
  const toRead = checklist.filter((item) => !isGood(item)).toSorted((one, other) => orderOf(one) - orderOf(other));
  const good = checklist.filter(isGood);
  const [goodCount, toReadCount] = [i18n.number(good.length), i18n.number(toRead.length)];
  return (
    <section class="card" id="found">
      <h2>{t(msg`Findings`)}</h2>
      <p>
        <strong>{t(msg`${goodCount} yes or not applicable · ${toReadCount} to read`)}</strong>
      </p>
      <Lines i18n={i18n} items={toRead} answers={answers} photos={vetting.photos} />
      {good.length > 0 && (
        <details>
          <summary>{t(msg`Yes or not applicable`)}</summary>
          <Lines i18n={i18n} items={good} answers={answers} photos={vetting.photos} />
        </details>
      )}
    </section>
  );
}

const isFailedCritical = ({ isCritical }: Item, answer: Answer | undefined): boolean => isCritical && ['NO', 'UNKNOWN'].includes(answer?.answer ?? 'UNKNOWN');

interface LinesProps {
  readonly i18n: I18n;
  readonly items: readonly Item[];
  readonly answers: ReadonlyMap<string, Answer>;
  readonly photos: readonly VisitPhoto[];
}

function Lines({ i18n, items, answers, photos }: LinesProps) {
  const { t } = i18n;
  return (
    <ul class="lines">
      {items.map((item) => {
        const result = answers.get(item.code);
        return (
          <li key={item.code}>
            <p class="split">
              <span>
                {item.question} {item.isCritical && <small>({t(msg`critical`)})</small>}
              </span>
              <Tag tone={isFailedCritical(item, result) ? 'late' : result?.answer === 'YES' ? 'good' : 'calm'}>
                {result ? checklistAnswer(i18n, result.answer) : t(msg`No answer yet`)}
              </Tag>
            </p>
            {result?.evidence && <p class="hint">{evidenceText(i18n, result.evidence)}</p>}
            {result?.note && <p class="said">{result.note}</p>}
            <Photos i18n={i18n} photos={photos.filter(({ itemCode }) => itemCode === item.code)} />
          </li>
        );
      })}
    </ul>
  );
}
