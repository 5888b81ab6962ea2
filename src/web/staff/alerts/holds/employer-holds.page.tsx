import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { EmptyState } from '../../../shared/parts/empty-state';
import { ErrorSummary } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { HoldsOnEmployerQuery } from '../../gql';
import { More } from '../../shared/listing';
import { HoldCard, reasonField } from './hold-card';
import { PeopleThere } from './people-there';

/** The holds on one employer, and everyone of the reader's institution who works there or is on the way there. */
export function employerHoldsPage(visit: Visit, employer: NonNullable<HoldsOnEmployerQuery['employer']>, { nodes }: HoldsOnEmployerQuery['holds']): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const [newest] = nodes;
  const people = newest?.people;
  const isLifted = nodes.every(({ liftedAt }) => liftedAt !== null);
  return page({
    visit,
    title: t(msg`Employer holds`),
    children: (
      <>
        <PageHead back={{ href: '/staff/holds', label: t(msg`Employer holds`) }} title={employer.legalName} />
        <p class="actions">
          <a class="target" href={`/staff/employers/${employer.id}`}>
            {t(msg`Open employer`)}
          </a>
        </p>
        <ErrorSummary visit={visit} labels={Object.fromEntries(nodes.map(({ id }) => [reasonField(id), t(msg`Why is it safe to lift the hold?`)]))} />
        {!newest && <EmptyState icon="yes" title={t(msg`This employer is not on hold`)} />}
        {people && (!isLifted || people.toContact > 0) && (
          <section class="card flat" id="people">
            <PeopleThere
              i18n={i18n}
              people={{ ...people, pageInfo: { hasNextPage: false, endCursor: null } }}
              employerId={employer.id}
              isLifted={isLifted}
              isSection
            />
            <More visit={visit} pageInfo={people.pageInfo} filters={{ employer: employer.id }} name="peopleAfter" anchor="#people" />
          </section>
        )}
        {nodes.map((hold) => (
          <HoldCard key={hold.id} visit={visit} hold={{ ...hold, people: null }} />
        ))}
      </>
    ),
  });
}
