import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, ErrorSummary, Field, Select } from '../../shared/form';
import { page } from '../../shared/page';
import type { Visit } from '../../shared/visit';
import type { IndicatorTableQuery, ReportableGrantsQuery } from '../gql';
import { type AskedFor, dayOf, reportPath } from './asked';
import { linesOf, SECTIONS, sectionOf } from './lines';
import { sectionName, shownText } from './number-words';
import { Table } from './table';

export type Report = Extract<IndicatorTableQuery['indicators'], { readonly __typename: 'IndicatorReport' }>;

interface IndicatorsProps {
  readonly grants: ReportableGrantsQuery;
  readonly asked: AskedFor;
  /** Null where nothing can be reported: what was asked needs another look, or there is no grant. */
  readonly report: Report | null;
}

export function indicatorsPage(visit: Visit, { grants, asked, report }: IndicatorsProps): VNode {
  const { t } = visit.words;
  return page({
    visit,
    title: t(msg`Indicators`),
    children: (
      <div class="broad">
        <h1>{t(msg`Indicators`)}</h1>
        <ErrorSummary visit={visit} labels={labels(visit)} />
        {grants.grants.nodes.length === 0 ? (
          <p class="card">{t(msg`No grant is written down yet.`)}</p>
        ) : (
          <Choose visit={visit} grants={grants} asked={asked} />
        )}
        {report && <ReportSheet visit={visit} grants={grants} asked={asked} report={report} />}
      </div>
    ),
  });
}

const labels = ({ words: { t } }: Visit) => ({ grant: t(msg`Grant`), from: t(msg`First day`), to: t(msg`Last day`), asOf: t(msg`As it was known on`) });

/** A question, not a change: it is sent as an address that can be kept and opened again. */
function Choose({ visit, grants, asked }: Omit<IndicatorsProps, 'report'> & { readonly visit: Visit }) {
  const { t } = visit.words;
  const named = labels(visit);
  const options = grants.grants.nodes.map(({ id, title, donor }) => ({ value: id, label: `${title} (${donor})` }));
  return (
    <form method="get" action="/staff/indicators" class="finder" noValidate>
      <Select visit={visit} name="grant" label={named.grant} options={options} value={asked.grant} />
      <div class="beside">
        <Field visit={visit} name="from" label={named.from} type="date" value={asked.from} />
        <Field visit={visit} name="to" label={named.to} type="date" value={asked.to} />
        <Field visit={visit} name="asOf" label={named.asOf} hint={t(msg`Empty: as it is known now.`)} type="date" value={dayOf(asked.asOf)} />
      </div>
      <Button plain>{t(msg`Show the numbers`)}</Button>
    </form>
  );
}

function ReportSheet({ visit, grants, asked, report }: IndicatorsProps & { readonly visit: Visit; readonly report: Report }) {
  const { words } = visit;
  const { t } = words;
  const lines = linesOf(report.cells);
  const grant = grants.grants.nodes.find(({ id }) => id === asked.grant);
  const house = grants.me?.institution;
  const [from, to, asOf] = [words.day(report.from), words.day(report.to), words.moment(report.asOf)];
  const ours = (words.language === 'km' ? house?.nameKm : null) ?? house?.name ?? '';
  const few = shownText(words, '<11');
  const exact = { ...asked, asOf: report.asOf };
  return (
    <>
      <div class="report">
        <h2>{grant?.title}</h2>
        <p>{grant?.donor}</p>
        <p>{t(msg`${from} to ${to}`)}</p>
        <p class="hint">{t(msg`As it was known on ${asOf}`)}</p>
      </div>
      {SECTIONS.map((section) => {
        const inside = lines.filter(({ definition }) => sectionOf(definition) === section);
        if (inside.length === 0) return null;
        const hasUnstated = inside.some(({ unstated }) => unstated !== undefined && unstated.shown !== '0');
        return (
          <Table
            key={section}
            words={words}
            asked={exact}
            name={sectionName(words, section)}
            lines={inside}
            isOfPersons={section !== 'INSTITUTIONS'}
            hasUnstated={hasUnstated}
          />
        );
      })}
      <div class="notes">
        {report.cells.some(({ isSuppressed }) => isSuppressed) && (
          <p>{t(msg`${few}: fewer than eleven persons, but not none. –: withheld, because it would give away such a number. So nobody can be recognised.`)}</p>
        )}
        <p>{t(msg`Persons are counted once each.`)}</p>
        <p class="screen">{t(msg`“Ours” is exact and is of ${ours} alone: it stays in the institution and is not printed.`)}</p>
        <p>
          {t(msg`Fingerprint of this report (SHA-256):`)} <code>{report.hash}</code>
        </p>
        <p class="screen">
          <a class="target" href={reportPath(exact)}>
            {t(msg`The address of exactly this report`)}
          </a>
        </p>
      </div>
    </>
  );
}
