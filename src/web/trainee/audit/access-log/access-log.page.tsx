import { msg, plural } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Icon } from '../../../shared/page/icons';
import { PageLinks } from '../../../shared/page/page-links';
import type { Visit } from '../../../shared/visit/visit';
import type { Words } from '../../../shared/labels/words';
import type { LookedAs, WhoLookedQuery } from '../../gql';
import { herPage } from '../../shared/frame';

type Looks = WhoLookedQuery['looks'];
type Look = Looks['nodes'][number];

/** Everyone who accessed the trainee's record, by day, in plain words. */
export function looksPage(visit: Visit, looks: Looks, isFirst: boolean): VNode {
  const { words } = visit;
  const { t } = words;
  const days = [...new Set(looks.nodes.map(({ day }) => day))];
  const next = looks.pageInfo.hasNextPage ? `/looks?after=${encodeURIComponent(looks.pageInfo.endCursor ?? '')}` : undefined;
  return herPage({
    visit,
    listen: 'looks',
    children: (
      <>
        <h1>{t(msg`Who looked at what is written about you`)}</h1>
        <p class="lead">{t(msg`Each look is written down. You see all of them, and nobody else sees this page.`)}</p>
        {days.length === 0 && (
          <EmptyState icon="look" title={t(msg`Nobody has looked yet`)}>
            {t(msg`When somebody does, it stands here.`)}
          </EmptyState>
        )}
        {days.map((day) => (
          <section key={day} class="day">
            <h2>{words.day(day)}</h2>
            <ul class="lines">
              {looks.nodes
                .filter((look) => look.day === day)
                .map((look) => (
                  <Line key={`${look.as} ${look.name ?? ''} ${look.employerName ?? ''}`} words={words} look={look} />
                ))}
            </ul>
          </section>
        ))}
        <PageLinks words={words} first={isFirst ? undefined : '/looks'} next={next} />
        <p>
          <a href="/talk">{t(msg`Something surprises you? Talk with somebody.`)}</a>
        </p>
      </>
    ),
  });
}

function Line({ words, look: { as, name, employerName, times } }: { readonly words: Words; readonly look: Look }) {
  const { t } = words;
  return (
    <li>
      <span class="fact">
        <Icon name={as === 'EMPLOYER' ? 'work' : 'people'} />
        <span>
          <strong>{employerName ?? name ?? t(msg`Somebody from us`)}</strong>
          <small class="line-day">
            {asWhom(words, as)}
            {times > 1 && ` · ${t(msg`${plural(times, { one: '# time', other: '# times' })}`)}`}
          </small>
        </span>
      </span>
    </li>
  );
}

function asWhom({ t }: Words, as: LookedAs): string {
  switch (as) {
    case 'LOOKS_AFTER_HER':
      return t(msg`looks after you`);
    case 'LOOKS_FOR_WORK':
      return t(msg`looks for work with you`);
    case 'WATCHES_SAFETY':
      return t(msg`watches that work is safe`);
    case 'VISITS_WORKPLACES':
      return t(msg`visits workplaces`);
    case 'COUNTS':
      return t(msg`counts how well we work, for reports without names`);
    case 'RUNS_THE_OFFICE':
      return t(msg`runs the office`);
    case 'EMPLOYER':
      return t(msg`an employer who was shown what you agreed to show`);
  }
}
