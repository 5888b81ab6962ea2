import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Facts, Tag } from '../../shared/facts';
import { ErrorSummary } from '../../shared/form';
import { page } from '../../shared/page';
import type { Visit } from '../../shared/visit';
import type { Words } from '../../shared/words';
import { daysText, languageName, levelText, spokenText } from '../../shared/work-words';
import type { PeopleQuery } from '../gql';
import { candidateState } from '../state-words';
import { Decisions } from './decisions';

export type Candidate = PeopleQuery['candidates']['nodes'][number];

export function peoplePage(visit: Visit, people: readonly Candidate[]): VNode {
  const { t } = visit.words;
  return page({
    visit,
    title: t(msg`People introduced`),
    children: (
      <>
        <p class="eyebrow">
          <a href="/employer">{t(msg`Your vacancies`)}</a>
        </p>
        <h1>{t(msg`People introduced`)}</h1>
        <ErrorSummary visit={visit} />
        {people.length === 0 && <p class="card">{t(msg`Nobody has been introduced yet. We will write to you when there is somebody.`)}</p>}
        {people.map((candidate) => (
          <Person key={candidate.id} visit={visit} candidate={candidate} />
        ))}
      </>
    ),
  });
}

function Person({ visit, candidate }: { readonly visit: Visit; readonly candidate: Candidate }) {
  const { words } = visit;
  const { t } = words;
  const until = candidate.shownUntil ? words.moment(candidate.shownUntil) : '';
  return (
    <article class="card" id={`person-${candidate.id}`}>
      <div class="split">
        <div>
          <p class="eyebrow">{candidate.vacancy.title}</p>
          <h2>{candidate.displayName ?? t(msg`Somebody for this place`)}</h2>
        </div>
        <Tag tone={candidate.state === 'SHORTLISTED' || candidate.state === 'HIRED' ? 'good' : 'calm'}>{candidateState(words, candidate.state)}</Tag>
      </div>
      <Facts facts={cardFacts(words, candidate)} />
      <Fit words={words} candidate={candidate} />
      <UnderWay words={words} candidate={candidate} />
      <Decisions visit={visit} candidate={candidate} />
      {until && <p class="hint">{t(msg`You can see this card until ${until}.`)}</p>}
    </article>
  );
}

/** What she agreed to show, and nothing else; what she left out leaves no trace. */
function cardFacts(words: Words, { skills, languages, availability, education }: Candidate): readonly (readonly [string, string | null])[] {
  const { t } = words;
  const levels = (skills ?? []).map(({ skill, level }) => `${skill.label} (${levelText(words, level)})`);
  const spoken = (languages ?? []).map(({ language, level }) => `${languageName(words, language)} (${spokenText(words, level)})`);
  return [
    [t(msg`Skills`), words.list(levels)],
    [t(msg`Languages`), words.list(spoken)],
    [t(msg`Can work`), availability ? availabilityText(words, availability) : null],
    [t(msg`School`), education ?? null],
  ];
}

function availabilityText(words: Words, { from, days, startsAt, endsAt }: NonNullable<Candidate['availability']>): string {
  const [day, week, begin, end] = [words.day(from), daysText(words, days), words.time(startsAt), words.time(endsAt)];
  return words.t(msg`from ${day}: ${week}, ${begin} to ${end}`);
}

/** The requirements of the vacancy held against the card. */
function Fit({ words, candidate: { fit } }: { readonly words: Words; readonly candidate: Candidate }) {
  const { t } = words;
  if (fit.length === 0) return null;
  return (
    <section>
      <h3 class="small">{t(msg`What you asked for`)}</h3>
      <ul class="reasons">
        {fit.map(({ skill, minLevel, level }) => (
          <li key={skill.label} class={level !== null && level !== undefined && level >= minLevel ? 'fits' : 'learn'}>
            {skill.label}: {level === null || level === undefined ? t(msg`not on the card`) : levelText(words, level)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function UnderWay({ words, candidate: { interviews, offer } }: { readonly words: Words; readonly candidate: Candidate }) {
  const { t } = words;
  const [interview] = interviews;
  const at = interview?.startsAt ?? interview?.slots[0];
  const when = at ? words.moment(at) : '';
  const answerBy = offer ? words.moment(offer.answerBy) : '';
  return (
    <>
      {interview?.state === 'PROPOSED' && <p class="hint">{t(msg`You proposed to meet: ${when}. We ask and tell you.`)}</p>}
      {interview?.state === 'CONFIRMED' && <p>{t(msg`You meet: ${when}.`)}</p>}
      {offer?.state === 'ISSUED' && <p class="hint">{t(msg`Your offer can be answered until ${answerBy}.`)}</p>}
      {offer?.state === 'ACCEPTED' && <p>{t(msg`Your offer was accepted.`)}</p>}
    </>
  );
}
