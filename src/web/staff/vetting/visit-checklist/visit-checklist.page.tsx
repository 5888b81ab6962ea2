import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Facts } from '../../../shared/form/facts';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { VisitChecklistQuery } from '../../gql';
import { CHECKLIST_ANSWERS, checklistAnswer } from '../../shared/employer-labels';

type Vetting = NonNullable<VisitChecklistQuery['vetting']>;
type Item = VisitChecklistQuery['vettingChecklist'][number];

/** Every question with boxes to tick and a line to write on. It holds no answer: paper is lost more easily than a phone. */
export function visitChecklistPage(visit: Visit, vetting: Vetting, checklist: readonly Item[]): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { site } = vetting;
  const clusters = [...new Set(checklist.map(({ cluster }) => cluster))];
  return page({
    visit,
    title: t(msg`Visit checklist`),
    children: (
      <article class="paper-checklist">
        <PageHead back={{ href: `/staff/vettings/${vetting.id}`, label: site.name }} title={t(msg`Visit checklist`)} />
        <p class="screen hint">{t(msg`Print this page from your browser.`)}</p>
        <Facts
          facts={[
            [t(msg`Employer`), site.employer.legalName],
            [t(msg`Workplace`), site.name],
            [t(msg`Day of the visit`), i18n.day(vetting.visitOn)],
            [t(msg`Visitors`), i18n.list(vetting.visitors.map(({ displayName }) => displayName))],
            [t(msg`Photos`), i18n.number(vetting.photos.length)],
          ]}
        />
        <p class="hint">{t(msg`Do not name workers. Write what you saw and heard.`)}</p>
        {clusters.map((cluster) => (
          <section key={cluster}>
            <h2>{cluster}</h2>
            <ol>
              {checklist
                .filter((item) => item.cluster === cluster)
                .map((item) => (
                  <Question key={item.code} visit={visit} item={item} />
                ))}
            </ol>
          </section>
        ))}
      </article>
    ),
  });
}

function Question({ visit: { i18n }, item: { question, isCritical } }: { readonly visit: Visit; readonly item: Item }) {
  return (
    <li>
      {question} {isCritical && <small>({i18n.t(msg`critical`)})</small>}
      <span class="boxes">
        {CHECKLIST_ANSWERS.map((answer) => (
          <span key={answer}>
            <span aria-hidden="true">☐</span> {checklistAnswer(i18n, answer)}
          </span>
        ))}
      </span>
    </li>
  );
}
