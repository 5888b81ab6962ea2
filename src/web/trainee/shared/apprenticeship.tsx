import { msg } from '@lingui/core/macro';
import { Facts } from '../../shared/form/facts';
import type { I18n } from '../../shared/labels/page-i18n';
import { Fact } from './fact';

interface ApprenticeshipTerms {
  readonly trade: string;
  readonly instructorName: string;
  readonly instructorPracticeYears: number;
  readonly lengthDays: number;
}
interface ApprenticeshipProps {
  readonly i18n: I18n;
  readonly apprenticeship: ApprenticeshipTerms & { readonly plan: readonly { readonly title: string; readonly weeks: number }[] };
  /** The terms in the signed agreement, if any; they may name another instructor. */
  readonly agreed?: ApprenticeshipTerms | null;
}

/** An apprenticeship: trade, instructor, length, and the training plan in order. */
export function Apprenticeship({ i18n, apprenticeship, agreed }: ApprenticeshipProps) {
  const { t } = i18n;
  const { trade, instructorName: instructor, instructorPracticeYears, lengthDays } = agreed ?? apprenticeship;
  const [years, days] = [i18n.number(instructorPracticeYears), i18n.number(lengthDays)];
  return (
    <section>
      <h2 class="small">{t(msg`Learning`)}</h2>
      <Facts
        facts={[
          [t(msg`Trade`), <Fact icon="work">{trade}</Fact>],
          [t(msg`Instructor`), <Fact icon="people">{t(msg`${instructor}, ${years} years of experience`)}</Fact>],
          [t(msg`Length`), <Fact icon="wait">{t(msg`${days} days`)}</Fact>],
        ]}
      />
      {apprenticeship.plan.length > 0 && (
        <ol>
          {apprenticeship.plan.map(({ title, weeks }) => {
            const length = i18n.number(weeks);
            return <li key={title}>{t(msg`${title} (${length} weeks)`)}</li>;
          })}
        </ol>
      )}
    </section>
  );
}
