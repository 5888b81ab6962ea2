import { msg } from '@lingui/core/macro';
import { Tag, type Tone } from '../../../shared/form/facts';
import { labelled } from '../../../shared/labels/labelled';
import type { I18n } from '../../../shared/labels/page-i18n';
import { type Column, DataTable } from '../../../shared/table/data-table';
import type { ViableAndSafeResult, ViableAndSafeTest } from '../../gql';
import { leftOutText } from '../../indicators/indicators/indicator-number-labels';
import type { Placement } from './placement-data';

type Measured = NonNullable<Placement['viableAndSafe']['now']>;
type Outcome = Measured['tests'][number];

const testText = ({ t }: I18n, test: ViableAndSafeTest): string =>
  ({
    WRITTEN_TERMS: () => t(msg`Written contract`),
    PAY_FLOOR: () => t(msg`Pay at or above the minimum`),
    WEEKLY_HOURS: () => t(msg`At most 48 hours a week`),
    DURATION: () => t(msg`90 days or more`),
    TRAVEL: () => t(msg`Within the distance she accepts`),
    WANTED_WORK: () => t(msg`Work she wanted`),
    VETTED_SITE: () => t(msg`Workplace approved for the first day`),
    LAWFUL_WORK: () => t(msg`Follows the law and programme rules`),
    NO_CRITICAL_ALERT: () => t(msg`No critical alert`),
    NO_CRITICAL_ANSWER: () => t(msg`No critical answer in the last follow-up`),
    FEELS_SAFE: () => t(msg`She says she feels safe`),
  })[test]();

const resultText = ({ t }: I18n, result: ViableAndSafeResult): string =>
  ({
    PASSED: () => t(msg`Passed`),
    FAILED: () => t(msg`Failed`),
    NOT_ASKED: () => t(msg`Not asked`),
    WITHHELD: () => t(msg`Ask the safety lead`),
  })[result]();

const TONES: Readonly<Record<ViableAndSafeResult, Tone>> = { PASSED: 'good', FAILED: 'late', NOT_ASKED: 'wait', WITHHELD: 'calm' };

/**
 * Whether the work is viable and safe, test by test: as of now, and in the last published report. Staff only; an
 * employer never reads it.
 */
export function ViableAndSafeTests({
  i18n,
  placement,
  mayReadReports,
}: {
  readonly i18n: I18n;
  readonly placement: Placement;
  readonly mayReadReports: boolean;
}) {
  const { t } = i18n;
  const { now, reported } = placement.viableAndSafe;
  if (!now) return null;
  const columns: Column<Outcome>[] = [
    { head: t(msg`Test`), cell: ({ test }) => testText(i18n, test) },
    { head: t(msg`Now`), cell: ({ result }) => <Result i18n={i18n} result={result} /> },
    ...(reported ? [{ head: t(msg`In the report`), cell: ({ test }: Outcome) => <Result i18n={i18n} result={resultIn(reported.measured, test)} /> }] : []),
  ];
  return (
    <section id="viable-and-safe">
      <DataTable caption={t(msg`Viable and safe`)} columns={columns} rows={now.tests} keyOf={({ test }) => test} />
      <p>
        <Measuring i18n={i18n} label={t(msg`Now`)} measured={now} />
      </p>
      {mayReadReports && <p>{reported ? <ReportedText i18n={i18n} reported={reported} /> : t(msg`Not reported yet.`)}</p>}
    </section>
  );
}

const resultIn = ({ tests }: Measured, test: ViableAndSafeTest): ViableAndSafeResult | undefined => tests.find((one) => one.test === test)?.result;

const Result = ({ i18n, result }: { readonly i18n: I18n; readonly result: ViableAndSafeResult | undefined }) =>
  result ? <Tag tone={TONES[result]}>{resultText(i18n, result)}</Tag> : null;

/** The measuring day, whether the result may still change, and why the placement is not counted whatever the tests say. */
function Measuring({ i18n, label, measured }: { readonly i18n: I18n; readonly label: string; readonly measured: Measured }) {
  const { t } = i18n;
  const on = i18n.day(measured.measuredOn);
  const until = measured.provisionalUntil && i18n.day(measured.provisionalUntil);
  return (
    <>
      {labelled(i18n, label, until ? t(msg`measured on ${on}, provisional until ${until}`) : t(msg`measured on ${on}`))}
      {measured.notCounted && ` · ${t(msg`not counted as placed`)} (${leftOutText(i18n, measured.notCounted)})`}
    </>
  );
}

function ReportedText({ i18n, reported }: { readonly i18n: I18n; readonly reported: NonNullable<Placement['viableAndSafe']['reported']> }) {
  const { t } = i18n;
  const from = i18n.day(reported.from);
  const to = i18n.day(reported.to);
  const asOf = i18n.moment(reported.asOf);
  return (
    <>
      <Measuring i18n={i18n} label={t(msg`In the report`)} measured={reported.measured} />
      {' · '}
      {t(msg`report from ${from} to ${to}, with what was recorded by ${asOf}`)}
    </>
  );
}
