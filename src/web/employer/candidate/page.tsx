import { msg, plural } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Facts, Tag } from '../../shared/facts';
import { ErrorSummary } from '../../shared/form';
import { page } from '../../shared/page';
import { PageHead } from '../../shared/page-head';
import type { Visit } from '../../shared/visit';
import type { Words } from '../../shared/words';
import { daysText, languageName, levelText, spokenText } from '../../shared/work-words';
import { toneOf } from '../people/page';
import { candidateState } from '../state-words';
import type { Candidate } from './candidate';
import { Decisions } from './decisions';
import { Meeting } from './meeting';
import { OfferMade } from './offer-made';

/** One person who was introduced: what she agreed to show, how far it has come, and what can be decided now. */
export function candidatePage(visit: Visit, candidate: Candidate): VNode {
  const { words } = visit;
  const { t } = words;
  const { displayName, vacancy, state } = candidate;
  const until = candidate.shownUntil && isOpen(candidate) ? words.moment(candidate.shownUntil) : '';
  return page({
    visit,
    // a list of tabs is read by others too
    title: t(msg`People introduced`),
    children: (
      <>
        <PageHead
          back={{ href: '/employer/people', label: t(msg`People introduced`) }}
          eyebrow={vacancy.title}
          title={displayName ?? t(msg`Somebody for this place`)}
          lead={<Tag tone={toneOf(state)}>{candidateState(words, state)}</Tag>}
        />
        <ErrorSummary visit={visit} />
        <Decisions visit={visit} candidate={candidate} />
        <Meeting visit={visit} candidate={candidate} />
        <OfferMade visit={visit} candidate={candidate} />
        <section class="card">
          <h2>{t(msg`What you may know`)}</h2>
          <Fit words={words} candidate={candidate} />
          <OtherSkills words={words} candidate={candidate} />
          <Facts facts={cardFacts(words, candidate)} />
          {until && <p class="hint">{t(msg`You can see this card until ${until}.`)}</p>}
        </section>
      </>
    ),
  });
}

const isOpen = ({ state }: Candidate): boolean => !['WITHDRAWN', 'EXPIRED', 'HIRED'].includes(state);

/** What she agreed to show, and nothing else; what she left out leaves no trace. */
function cardFacts(words: Words, { languages, availability, education }: Candidate): readonly (readonly [string, string | null])[] {
  const { t } = words;
  const spoken = (languages ?? []).map(({ language, level }) => `${languageName(words, language)} (${spokenText(words, level)})`);
  return [
    [t(msg`Languages`), words.list(spoken)],
    [t(msg`Can work`), availability ? availabilityText(words, availability) : null],
    [t(msg`School`), education ?? null],
  ];
}

function availabilityText(words: Words, { from, days, startsAt, endsAt }: NonNullable<Candidate['availability']>): string {
  const [day, week, begin, end] = [words.day(from), daysText(words, days), words.time(startsAt), words.time(endsAt)];
  return words.t(msg`from ${day}: ${week}, ${begin} to ${end}`);
}

/** The requirements of the vacancy held against the card: what it brings first, what is not on it behind its number. */
function Fit({ words, candidate: { fit } }: { readonly words: Words; readonly candidate: Candidate }) {
  const { t } = words;
  const brought = fit.flatMap((line) => (line.level === null || line.level === undefined ? [] : [{ ...line, level: line.level }]));
  const missing = fit.filter(({ level }) => level === null || level === undefined);
  if (fit.length === 0) return null;
  const many = missing.length;
  const count = words.number(many);
  return (
    <section>
      <h3 class="small">{t(msg`What you asked for`)}</h3>
      {brought.length > 0 && (
        <ul class="reasons">
          {brought.map(({ skill, minLevel, level }) => (
            <li key={skill.label} class={level >= minLevel ? 'fits' : 'learn'}>
              {skill.label}: {levelText(words, level)}
            </li>
          ))}
        </ul>
      )}
      {many > 0 && (
        <details open={brought.length === 0 && many <= FEW_SKILLS}>
          <summary>{t(msg`${plural(many, { one: `${count} thing is not on the card`, other: `${count} things are not on the card` })}`)}</summary>
          <ul class="reasons">
            {missing.map(({ skill }) => (
              <li key={skill.label} class="learn">
                {skill.label}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** The rest of what she agreed to show: what was asked for stands above, so a long list waits behind its name. */
function OtherSkills({ words, candidate: { fit, skills } }: { readonly words: Words; readonly candidate: Candidate }) {
  const { t } = words;
  const asked = fit.map(({ skill }) => skill.label);
  const others = (skills ?? []).filter(({ skill }) => !asked.includes(skill.label));
  if (others.length === 0) return null;
  const many = others.length;
  const count = words.number(many);
  const list = (
    <ul class="lines">
      {others.map(({ skill, level }) => (
        <li key={skill.label}>
          {skill.label} <small>{levelText(words, level)}</small>
        </li>
      ))}
    </ul>
  );
  const title =
    asked.length > 0
      ? t(msg`${plural(many, { one: `${count} other skill`, other: `${count} other skills` })}`)
      : t(msg`${plural(many, { one: `${count} skill`, other: `${count} skills` })}`);
  if (many > FEW_SKILLS)
    return (
      <details>
        <summary>{title}</summary>
        {list}
      </details>
    );
  return (
    <section>
      <h3 class="small">{title}</h3>
      {list}
    </section>
  );
}

/** As many as fit on a phone without pushing the rest away. */
const FEW_SKILLS = 3;
