import { msg, plural } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Tag } from '../../shared/facts';
import { Button, ErrorSummary, Form, withLabel } from '../../shared/form';
import { page } from '../../shared/page';
import type { Visit } from '../../shared/visit';
import type { HomeQuery } from '../gql';
import { ConfirmFirst } from '../members/page';
import { vacancyState } from '../state-words';
import { fieldOf, labelOf } from '../vacancy-form/fields';
import { editPath } from '../vacancy-form/sending';
import { StartsToConfirm } from './starts';

type Vacancy = HomeQuery['vacancies']['nodes'][number];
type EmployerState = NonNullable<HomeQuery['me']>['employer']['state'];

export function homePage(visit: Visit, home: HomeQuery): VNode {
  const { t } = visit.words;
  const state = home.me?.employer.state;
  const fresh = home.candidates.nodes.filter(({ state }) => state === 'SENT').length;
  return page({
    visit,
    title: t(msg`Your vacancies`),
    children: (
      <>
        <p class="eyebrow">{home.me?.employer.legalName}</p>
        <h1>{t(msg`Your vacancies`)}</h1>
        <ErrorSummary visit={visit} />
        <Standing visit={visit} state={state} />
        {home.me?.membership.isConfirmed === false && <ConfirmFirst visit={visit} />}
        <p class="actions">
          {state !== 'SUSPENDED' && state !== 'CLOSED' && (
            <a class="button" href="/employer/vacancies/new">
              {t(msg`Post a vacancy`)}
            </a>
          )}
          <a class="button plain" href="/employer/people">
            {t(msg`People introduced`)}
            {fresh > 0 && <span class="count">{t(msg`${plural(fresh, { one: '# new', other: '# new' })}`)}</span>}
          </a>
        </p>
        <StartsToConfirm visit={visit} places={home.placements.nodes} />
        <CheckInsWaiting visit={visit} checkIns={home.checkIns.nodes} />
        {home.vacancies.nodes.length === 0 && <p class="card">{t(msg`You have no vacancy yet. Posting one takes about five minutes.`)}</p>}
        {home.vacancies.nodes.map((vacancy) => (
          <VacancyCard key={vacancy.id} visit={visit} vacancy={vacancy} />
        ))}
      </>
    ),
  });
}

/** A business that is stopped reads that it is, and not why; what ends something it may still do. */
function Standing({ visit, state }: { readonly visit: Visit; readonly state: EmployerState | undefined }) {
  const { t } = visit.words;
  if (state !== 'SUSPENDED' && state !== 'CLOSED') return null;
  return <p class="notice">{state === 'SUSPENDED' ? t(msg`Your account is suspended. Please contact us.`) : t(msg`Your account is closed.`)}</p>;
}

/** Who answers needs the link from the mail and this code; the mail alone opens nothing. */
function CheckInsWaiting({ visit, checkIns }: { readonly visit: Visit; readonly checkIns: HomeQuery['checkIns']['nodes'] }) {
  const { words } = visit;
  const { t } = words;
  const waiting = checkIns.filter(({ state }) => state === 'WAITING');
  if (waiting.length === 0) return null;
  return (
    <section class="card" aria-labelledby="check-ins-title">
      <h2 id="check-ins-title">{t(msg`Short questions that wait`)}</h2>
      <p class="hint">{t(msg`The link is in your mail. Whoever answers also needs a code, which you make here.`)}</p>
      <ul class="lines">
        {waiting.map(({ id, vacancy: { title }, startsOn, answerBy }) => {
          const [start, until] = [words.day(startsOn), words.moment(answerBy)];
          return (
            <li key={id}>
              <p>
                <strong>{t(msg`${title}, started on ${start}`)}</strong>
                <br />
                {t(msg`Can be answered until ${until}.`)}
              </p>
              <Form visit={visit} action={`/employer/check-in-code/${id}`}>
                <Button plain>{t(msg`Show a new code`)}</Button>
              </Form>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function VacancyCard({ visit, vacancy }: { readonly visit: Visit; readonly vacancy: Vacancy }) {
  const { words } = visit;
  const { t } = words;
  const [taken, seats, closes] = [words.number(vacancy.taken), words.number(vacancy.seats), words.day(vacancy.closesOn)];
  const [latest] = vacancy.reviews;
  return (
    <article class="card flat">
      <div class="split">
        <h2>{vacancy.title}</h2>
        <Tag tone={vacancy.state === 'OPEN' ? 'good' : vacancy.state === 'CHANGES_REQUESTED' ? 'wait' : 'calm'}>{vacancyState(words, vacancy.state)}</Tag>
      </div>
      <p class="hint">{t(msg`${taken} of ${seats} places taken · people are introduced until ${closes}`)}</p>
      {vacancy.state === 'CHANGES_REQUESTED' && latest && (
        <ul class="attention">
          {latest.remarks.map(({ field, message }) => (
            <li key={`${field} ${message}`}>{remarkText(visit, field, message)}</li>
          ))}
        </ul>
      )}
      <Writing visit={visit} vacancy={vacancy} />
    </article>
  );
}

function remarkText(visit: Visit, field: string, message: string): string {
  const label = labelOf(visit.words, fieldOf(field, visit.words));
  return label === undefined ? message : withLabel(visit, label, message);
}

/** What is still the employer's to write; a draft may also go as it stands, one that was returned is looked at first. */
function Writing({ visit, vacancy: { id, state, nextMoves } }: { readonly visit: Visit; readonly vacancy: Vacancy }) {
  const { t } = visit.words;
  if (!nextMoves.includes('change')) return null;
  const isReturned = state === 'CHANGES_REQUESTED';
  return (
    <div class="actions">
      <a class={isReturned ? 'button' : 'button plain'} href={editPath(id)}>
        {isReturned ? t(msg`Change it and send it again`) : t(msg`Go on writing`)}
      </a>
      {!isReturned && (
        <Form visit={visit} action={`/employer/vacancies/${id}/submit`}>
          <Button plain>{t(msg`Send for review`)}</Button>
        </Form>
      )}
    </div>
  );
}
