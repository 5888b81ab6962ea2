import { msg, plural } from '@lingui/core/macro';
import { Tag } from '../../../shared/form/facts';
import { nearMoment, shortDay } from '../../../shared/labels/near-days';
import { labelled } from '../../../shared/labels/labelled';
import type { I18n } from '../../../shared/labels/page-i18n';
import { Time } from '../../../shared/parts/time';
import type { HeldPeopleFragment } from '../../gql';
import { colleagueText } from '../../shared/colleague-labels';
import { NameAndCode } from '../../shared/person';

type PersonThere = HeldPeopleFragment['nodes'][number];

interface PeopleThereProps {
  readonly i18n: I18n;
  readonly people: HeldPeopleFragment;
  readonly employerId: string;
  readonly isLifted: boolean;
  /** Whether it is a section of the page, and not a part of a card with a heading. */
  readonly isSection?: boolean;
}

/** The page of the holds on one employer and of everyone there. */
export const employerHoldsPath = (employerId: string): string => `/staff/holds?employer=${employerId}`;

/**
 * Who of the reader's institution works at the employer or is on the way there, site by site, and whether each of them
 * was contacted. The counts are of all, also of those on other pages.
 */
export function PeopleThere({ i18n, people, employerId, isLifted, isSection = false }: PeopleThereProps) {
  const { t } = i18n;
  if (people.total === 0) return <p class="hint">{t(msg`None of our trainees is affected.`)}</p>;
  const total = i18n.number(people.total);
  const Heading = isSection ? 'h2' : 'h3';
  return (
    <>
      <Heading>{t(msg`Our trainees there`)}</Heading>
      <p class={people.toContact > 0 ? 'attention' : 'hint'}>{peopleThereText(i18n, people)}</p>
      <p class="hint">
        {isLifted
          ? t(msg`The hold is lifted. Still speak with each trainee who has not been contacted.`)
          : t(msg`Speak with each of them. Until the hold is lifted, we ask no one to take a step towards this employer.`)}
      </p>
      {sitesOf(people.nodes).map((nodes) => (
        <SitePeople key={nodes[0]?.site?.id ?? ''} i18n={i18n} people={nodes} heading={isSection ? 'h3' : 'h4'} />
      ))}
      {people.pageInfo.hasNextPage && (
        <p>
          <a class="target" href={employerHoldsPath(employerId)}>
            {t(msg`Show all ${total}`)}
          </a>
        </p>
      )}
    </>
  );
}

/** How many of our trainees are there, and whether everyone has been contacted. */
export function peopleThereText(i18n: I18n, { total, toContact }: Pick<HeldPeopleFragment, 'total' | 'toContact'>): string {
  const { t } = i18n;
  if (total === 0) return t(msg`None of our trainees is affected.`);
  const contacts = toContact === 0 ? t(msg`all contacted`) : t(msg`${plural(toContact, { one: '# still to contact', other: '# still to contact' })}`);
  return labelled(i18n, t(msg`${plural(total, { one: '# trainee of ours there', other: '# trainees of ours there' })}`), contacts);
}

/** The people in the order of the list, one part for each site. */
function sitesOf(people: readonly PersonThere[]): PersonThere[][] {
  const parts: PersonThere[][] = [];
  for (const person of people) {
    const last = parts.at(-1);
    if (last && last[0]?.site?.id === person.site?.id) last.push(person);
    else parts.push([person]);
  }
  return parts;
}

interface SitePeopleProps {
  readonly i18n: I18n;
  readonly people: readonly PersonThere[];
  readonly heading: 'h3' | 'h4';
}

function SitePeople({ i18n, people, heading: Heading }: SitePeopleProps) {
  const { t } = i18n;
  const [first] = people;
  if (!first) return null;
  const { site, siteTotal: total, siteToContact: toContact } = first;
  const name = site ? [site.name, site.district].filter(Boolean).join(', ') : t(msg`No longer there`);
  return (
    <>
      <Heading>
        {name} <small class="line-day">{peopleThereText(i18n, { total, toContact })}</small>
      </Heading>
      <ul class="lines">
        {people.map((person) => (
          <PersonLine key={person.trainee.id} i18n={i18n} person={person} />
        ))}
      </ul>
    </>
  );
}

function PersonLine({ i18n, person: { trainee, stage, since, lastContactAt, contact } }: { readonly i18n: I18n; readonly person: PersonThere }) {
  const { t } = i18n;
  const last = lastContactAt ? nearMoment(i18n, lastContactAt) : '';
  return (
    <li class="split">
      <span>
        <a href={`/staff/trainees/${trainee.id}`}>
          <NameAndCode person={trainee} />
        </a>{' '}
        <small>
          <Time i18n={i18n} at={since}>
            {stageText(i18n, stage, since)}
          </Time>
          {' · '}
          {lastContactAt ? (
            <Time i18n={i18n} at={lastContactAt}>
              {t(msg`last contact ${last}`)}
            </Time>
          ) : (
            t(msg`no contact yet`)
          )}
        </small>
      </span>
      {contact && <Tag tone={contact.state === 'OPEN' ? 'late' : 'good'}>{contactText(i18n, contact)}</Tag>}
    </li>
  );
}

function stageText(i18n: I18n, stage: PersonThere['stage'], since: string): string {
  const { t } = i18n;
  const day = shortDay(i18n, since);
  switch (stage) {
    case 'AT_WORK':
      return t(msg`employed since ${day}`);
    case 'STARTING':
      return t(msg`start planned for ${day}`);
    case 'ON_THE_WAY':
      return t(msg`referral in progress since ${day}`);
    case 'GONE':
      return t(msg`there when the hold began, ${day}`);
  }
}

/** Who is to contact her, or who did and when. */
function contactText(i18n: I18n, { state, assignee, doneAt, doneBy }: NonNullable<PersonThere['contact']>): string {
  const { t } = i18n;
  const [officer, doer] = [assignee ? colleagueText(i18n, assignee) : t(msg`the team`), doneBy ? colleagueText(i18n, doneBy) : ''];
  if (state === 'OPEN') return t(msg`Still to contact, assigned to ${officer}`);
  const when = doneAt ? nearMoment(i18n, doneAt) : '';
  return doer ? t(msg`Contacted ${when} by ${doer}`) : t(msg`Contacted ${when}`);
}
