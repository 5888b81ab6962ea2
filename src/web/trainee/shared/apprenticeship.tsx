import { msg } from '@lingui/core/macro';
import { Facts } from '../../shared/form/facts';
import { agreedLengthText, experienceText, weekCountText } from '../../shared/labels/durations';
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
  const experience = experienceText(i18n, instructorPracticeYears);
  return (
    <section>
      <h2 class="small">{t(msg`Learning`)}</h2>
      <Facts
        facts={[
          [t(msg`Trade`), <Fact icon="work">{trade}</Fact>],
          [t(msg`Instructor`), <Fact icon="people">{`${instructor}, ${experience}`}</Fact>],
          [t(msg`Length`), <Fact icon="wait">{agreedLengthText(i18n, lengthDays)}</Fact>],
        ]}
      />
      {apprenticeship.plan.length > 0 && (
        <ol>
          {apprenticeship.plan.map(({ title, weeks }) => (
            <li key={title}>
              {title} ({weekCountText(i18n, weeks)})
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
