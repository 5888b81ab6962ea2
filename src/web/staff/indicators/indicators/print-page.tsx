import { msg } from '@lingui/core/macro';
import { shortId } from './indicator-number-labels';
import type { VNode } from 'preact';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { reportPath } from './report-query';
import { type ReportLine, linesOf } from './report-lines';
import { ReportView, type ReportViewProps } from './report-view';

/** The print view of a report for a donor, with the definition of each number. */
export function printPage(visit: Visit, { grants, reportQuery, report }: Omit<ReportViewProps, 'visit'>): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  return page({
    visit,
    title: t(msg`Indicators`),
    children: (
      <div class="broad">
        <PageHead
          back={{ href: reportPath(reportQuery), label: t(msg`Back to the report`) }}
          title={t(msg`Print donor report`)}
          lead={t(msg`Print this page from your browser.`)}
        />
        <ReportView visit={visit} grants={grants} reportQuery={reportQuery} report={report} isPrint />
        <Appendix i18n={i18n} lines={linesOf(report.cells)} />
      </div>
    ),
  });
}

/**
 * Links do not work on paper. The definition and the exclusions of each number are printed at the end, with
 * space for the names of those responsible.
 */
function Appendix({ i18n, lines }: { readonly i18n: I18n; readonly lines: readonly ReportLine[] }) {
  const { t } = i18n;
  return (
    <section class="paper">
      <h2>{t(msg`What is counted`)}</h2>
      <dl>
        {lines.map(({ definition: { id, version, label, rule, excludes } }) => {
          const [told, code] = [i18n.number(version), shortId(id)];
          return (
            <div key={id}>
              <dt>
                {label} <small>{t(msg`${code}, version ${told}`)}</small>
              </dt>
              <dd>{rule}</dd>
              <dd>
                {t(msg`Never counted:`)} {excludes}
              </dd>
            </div>
          );
        })}
      </dl>
      <div class="signatures">
        <p>{t(msg`Prepared by, date`)}</p>
        <p>{t(msg`Checked by, date`)}</p>
      </div>
    </section>
  );
}
