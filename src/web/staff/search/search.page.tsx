import { msg } from '@lingui/core/macro';
import type { ComponentChildren, VNode } from 'preact';
import { Tag } from '../../shared/form/facts';
import type { I18n } from '../../shared/labels/page-i18n';
import { page } from '../../shared/page/page';
import { PageHead } from '../../shared/page/page-head';
import { EmptyState } from '../../shared/parts/empty-state';
import type { Visit } from '../../shared/visit/visit';
import { normalizeTypedCode } from '../../../shared/typed-digits';
import type { StaffSearchQuery } from '../gql';
import { employerName, employerState, provinceName } from '../shared/employer-labels';
import { traineeStep } from '../shared/trainee-step-labels';
import { vacancyState } from '../shared/vacancy-labels';

/** How many trainees are shown; the query fetches one more to see whether there are others. */
const SHOWN_TRAINEES = 10;

/** The fewest characters of a code that are searched, without its `W-` (docs/security.md). */
const MIN_CODE_LENGTH = 3;

/** Whether the text looks like the beginning of a code that is too short to be searched. */
function isShortCode(text: string): boolean {
  const typed = normalizeTypedCode(text);
  const code = /^w[\s\u2010-\u2015-]/i.test(text) ? typed.slice(1) : typed;
  return code.length < MIN_CODE_LENGTH && (code !== typed || /\d/.test(code));
}

interface SearchResults {
  readonly text: string;
  readonly found: StaffSearchQuery;
  readonly pages: readonly { readonly path: string; readonly name: string }[];
}

/** The results of a search: trainees first, then employers, vacancies and pages. */
export function searchPage(visit: Visit, { text, found, pages }: SearchResults): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { findTrainees: trainees = [], employers, vacancies } = found;
  const isEmpty = [trainees, employers?.nodes ?? [], vacancies?.nodes ?? [], pages].every((list) => list.length === 0);
  return page({
    visit,
    title: t(msg`Find`),
    children: (
      <>
        <PageHead title={t(msg`Find`)} />
        {text === '' && <p>{t(msg`Type a name, code, phone number, employer, vacancy or page in the field above.`)}</p>}
        {text !== '' && isEmpty && (
          <EmptyState icon="people" title={t(msg`No results`)}>
            {isShortCode(text) ? t(msg`Type at least three characters of the code, such as W-4CF.`) : t(msg`Try fewer letters, another spelling or the code.`)}
          </EmptyState>
        )}
        <Group title={t(msg`Trainees`)} more={trainees.length > SHOWN_TRAINEES ? t(msg`There are more. Type more of the name, or the code.`) : null}>
          {trainees.slice(0, SHOWN_TRAINEES).map((trainee) => (
            <TraineeResult key={trainee.id} i18n={i18n} trainee={trainee} />
          ))}
        </Group>
        <Group title={t(msg`Employers`)} more={employers?.pageInfo.hasNextPage ? t(msg`There are more. Type more of the name.`) : null}>
          {(employers?.nodes ?? []).map(({ id, legalName, legalNameKm, state }) => (
            <Result key={id} href={`/staff/employers/${id}`} name={employerName(i18n, { legalName, legalNameKm })} state={employerState(i18n, state)} />
          ))}
        </Group>
        <Group title={t(msg`Vacancies`)} more={vacancies?.pageInfo.hasNextPage ? t(msg`There are more. Type more of the title.`) : null}>
          {(vacancies?.nodes ?? []).map(({ id, title, state, employer }) => (
            <Result key={id} href={`/staff/vacancies/${id}`} name={title} about={employerName(i18n, employer)} state={vacancyState(i18n, state)} />
          ))}
        </Group>
        <Group title={t(msg`Pages`)}>
          {pages.map(({ path, name }) => (
            <Result key={path} href={path} name={name} />
          ))}
        </Group>
      </>
    ),
  });
}

interface GroupProps {
  readonly title: string;
  readonly more?: string | null;
  readonly children: readonly VNode[];
}

function Group({ title, more = null, children }: GroupProps) {
  if (children.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="lines card results">{children}</ul>
      {more && <p class="hint">{more}</p>}
    </section>
  );
}

interface ResultProps {
  readonly href: string;
  readonly name: ComponentChildren;
  readonly code?: string;
  readonly about?: string;
  readonly state?: string;
}

function Result({ href, name, code, about, state }: ResultProps) {
  return (
    <li class="split">
      <span>
        <a href={href} data-found>
          <bdi>{name}</bdi>
        </a>{' '}
        {code && <small>{code}</small>}
        {about && <small class="line-day">{about}</small>}
      </span>
      {state && <Tag tone="calm">{state}</Tag>}
    </li>
  );
}

/** Code, province and officer distinguish two people of one name. */
function TraineeResult({ i18n, trainee }: { readonly i18n: I18n; readonly trainee: NonNullable<StaffSearchQuery['findTrainees']>[number] }) {
  const { id, code, displayName, step, homeProvince, placementOfficer, isMine } = trainee;
  const officer = isMine ? i18n.t(msg`Your trainee`) : placementOfficer;
  const about = [provinceName(i18n, homeProvince), ...(officer ? [officer] : [])].join(' · ');
  return <Result href={`/staff/trainees/${id}`} name={displayName} code={code} about={about} state={traineeStep(i18n, step)} />;
}
