import { msg, plural } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Facts, Tag } from '../../../shared/form/facts';
import { FormFields } from '../../../shared/described-form/form-fields';
import { Button, Form } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import { shortDay } from '../../../shared/labels/near-days';
import type { I18n } from '../../../shared/labels/page-i18n';
import { schoolText } from '../../../shared/labels/school-labels';
import { skillLevelText, skillText } from '../../../shared/labels/skill-labels';
import { daysText, languageName, spokenText } from '../../../shared/labels/work-labels';
import { licenceName } from '../../../shared/labels/licence-labels';
import { Time } from '../../../shared/parts/time';
import type { PermittedFragment, PersonDueFragment, PersonWorkQuery } from '../../gql';
import { CollapsibleForm } from '../../shared/collapsible-form';
import { CORRECTION_FORM } from '../../shared/forms/correction-form';
import { graveActLabel } from '../../shared/grave-acts';
import { literacyText, sourceOfSkill, travelText } from '../../shared/trainee-labels';
import { AskCaseWorker } from './ask-case-worker';
import { AssignmentHistory } from './assignment-history';
import { traineeFrame } from './trainee-frame';

type Person = NonNullable<PersonWorkQuery['trainee']>;
interface WorkTabProps {
  readonly visit: Visit;
  readonly me: PermittedFragment;
  readonly person: Person;
  readonly due: PersonDueFragment['due'];
}

type TabPart = Omit<WorkTabProps, 'due'>;

/**
 * What may be shared about her for work: her skills, when and where she works, her preferences, and her
 * limits without their reasons.
 */
export function workTabPage({ visit, me, person, due }: WorkTabProps): VNode {
  const { t } = visit.i18n;
  const { id } = person;
  const isOpen = person.state !== 'EXITED' && person.state !== 'ANONYMISED';
  return traineeFrame({
    visit,
    me,
    person,
    due,
    tab: 'work',
    children: (
      <>
        <div class="actions">
          {me.may.includes('match.read') && person.state === 'JOB_READY' && (
            <a class="button" href={`/staff/trainees/${id}/matches`}>
              {t(msg`Matches`)}
            </a>
          )}
          {isOpen && me.may.includes('trainee.register') && (
            <a class="button plain" href={`/staff/trainees/${id}/change`}>
              {t(msg`Edit profile`)}
            </a>
          )}
        </div>
        <Skills visit={visit} person={person} />
        <Terms visit={visit} person={person} />
        <Limits visit={visit} me={me} person={person} />
        {isOpen && <Access visit={visit} me={me} person={person} />}
        <AssignmentHistory visit={visit} assignments={person.assignments} />
        <MoreLinks visit={visit} me={me} person={person} />
      </>
    ),
  });
}

function Skills({ visit: { i18n }, person: { skills, languages, literacy, education, licences } }: Pick<WorkTabProps, 'visit' | 'person'>) {
  const { t } = i18n;
  const sorted = [...skills].sort((one, other) => other.level - one.level);
  return (
    <section class="card">
      <h2>{t(msg`Skills and languages`)}</h2>
      {skills.length === 0 ? (
        <p>{t(msg`No skills recorded yet.`)}</p>
      ) : (
        <>
          <SkillLines i18n={i18n} skills={sorted.slice(0, VISIBLE_SKILLS)} />
          {skills.length > VISIBLE_SKILLS && (
            <details>
              <summary>{moreSkills(i18n, skills.length - VISIBLE_SKILLS)}</summary>
              <SkillLines i18n={i18n} skills={sorted.slice(VISIBLE_SKILLS)} />
            </details>
          )}
        </>
      )}
      <Facts
        facts={[
          [t(msg`Languages`), i18n.list(languages.map(({ language, level }) => `${languageName(i18n, language)} (${spokenText(i18n, level)})`))],
          [t(msg`Reading and writing`), literacyText(i18n, literacy)],
          [t(msg`Education`), education && schoolText(i18n, education)],
          [t(msg`Licences`), i18n.list(licences.map((licence) => licenceName(i18n, licence)))],
        ]}
      />
    </section>
  );
}

/** As many as can be read at a glance; the rest is collapsed. */
const VISIBLE_SKILLS = 8;

function SkillLines({ i18n, skills }: { readonly i18n: I18n; readonly skills: Person['skills'] }) {
  return (
    <ul class="lines">
      {skills.map(({ skill, level, source, evidence }) => (
        <li key={skill.code}>
          <strong>{skillText(i18n, skill)}</strong> {skillLevelText(i18n, skill, level)} <small>({sourceOfSkill(i18n, source)})</small>
          {evidence && <small class="line-day">{evidence}</small>}
        </li>
      ))}
    </ul>
  );
}

function moreSkills({ t, number }: I18n, many: number): string {
  const count = number(many);
  return t(msg`${plural(many, { one: `${count} more skill`, other: `${count} more skills` })}`);
}

function Terms({ visit: { i18n }, person }: Pick<WorkTabProps, 'visit' | 'person'>) {
  const { t } = i18n;
  const [from, to] = [i18n.time(person.availableFromTime), i18n.time(person.availableToTime)];
  return (
    <section class="card">
      <h2>{t(msg`Job preferences`)}</h2>
      <Facts
        facts={[
          [t(msg`Preferred work`), i18n.either(person.jobPreferences.map(({ label }) => label))],
          [t(msg`Home province`), i18n.language === 'km' ? person.homeProvince.nameKm : person.homeProvince.name],
          [t(msg`Travel`), travelText(i18n, person.travel)],
          [t(msg`Employer housing`), person.acceptsHousing ? t(msg`Accepts offered housing`) : t(msg`No`)],
          [t(msg`Available from`), <Time key="from" i18n={i18n} at={person.availableFrom} />],
          [t(msg`Days`), daysText(i18n, person.availableDays)],
          [t(msg`Hours of the day`), t(msg`${from} to ${to}`)],
          [t(msg`Hours a week`), wantedText(i18n, person)],
          [t(msg`Minimum pay`), minPayText(i18n, person.minPay)],
        ]}
      />
    </section>
  );
}

function wantedText({ t, number }: I18n, { wantedHoursMin, wantedHoursMax }: Person): string | null {
  if (wantedHoursMin == null || wantedHoursMax == null) return null;
  const [least, most] = [number(wantedHoursMin), number(wantedHoursMax)];
  return t(msg`${least} to ${most}`);
}

function minPayText(i18n: I18n, minPay: Person['minPay']): string | null {
  if (!minPay) return null;
  const amount = i18n.money(minPay);
  return i18n.t(msg`${amount} a month`);
}

function Limits({ visit: { i18n }, me, person }: TabPart) {
  const { t } = i18n;
  const { id, limits } = person;
  const day = limits.reviewedOn ? shortDay(i18n, limits.reviewedOn) : '';
  const count = i18n.number(limits.excludedCount);
  const flags = [
    limits.noNight && t(msg`no night work`),
    limits.noLiveIn && t(msg`no living at the workplace`),
    limits.noAlcohol && t(msg`no serving alcohol`),
    limits.excludedCount > 0 &&
      t(msg`${plural(limits.excludedCount, { one: `${count} place or kind of work excluded`, other: `${count} places or kinds of work excluded` })}`),
  ].filter((text) => text !== false);
  return (
    <section class="card" id="limits">
      <h2>{t(msg`Her limits`)}</h2>
      {flags.length > 0 ? (
        <p class="tags">
          {flags.map((text) => (
            <Tag key={text}>{text}</Tag>
          ))}
        </p>
      ) : (
        <p>{day ? t(msg`No limits`) : t(msg`No limits recorded yet`)}</p>
      )}
      <p class="hint">
        {limits.reviewedOn ? (
          <Time i18n={i18n} at={limits.reviewedOn}>
            {t(msg`Reviewed with her on ${day}.`)}
          </Time>
        ) : (
          t(msg`Not reviewed with her yet.`)
        )}
      </p>
      {me.may.includes('trainee.limits') ? (
        <a class="target" href={`/staff/trainees/${id}/limits`}>
          {t(msg`Review limits with her`)}
        </a>
      ) : (
        <AskCaseWorker i18n={i18n} person={person} what={t(msg`To review limits`)} />
      )}
    </section>
  );
}

function Access({ visit, me, person }: TabPart) {
  const { t } = visit.i18n;
  const { id, hasAccess } = person;
  const mayGive = !hasAccess && me.may.includes('trainee.register');
  const mayReset = hasAccess && me.may.includes('trainee.access');
  return (
    <section class="card flat" id="access">
      <h2>{t(msg`Her access`)}</h2>
      <p>
        {hasAccess
          ? t(msg`She has an access code. If she lost her PIN or her page is locked, a new PIN lets her sign in again and signs her out on all devices.`)
          : t(msg`With an access code and a PIN she sees suggestions and offers, and answers them herself.`)}
      </p>
      {mayGive && (
        <Form visit={visit} action={`/staff/trainees/${id}/access/give`}>
          <Button plain>{t(msg`Issue access code and PIN`)}</Button>
        </Form>
      )}
      {hasAccess && !mayReset && <AskCaseWorker i18n={visit.i18n} person={person} what={t(msg`For a new PIN`)} />}
      {mayReset && (
        <Form visit={visit} action={`/staff/trainees/${id}/access/reset`}>
          <Button plain>{t(msg`Issue new PIN`)}</Button>
        </Form>
      )}
    </section>
  );
}

function MoreLinks({ visit, me, person }: TabPart) {
  const { t } = visit.i18n;
  const { id, availableActions, canCorrectExit } = person;
  const links = [
    me.may.includes('trainee.identity') && ([`/staff/trainees/${id}/protected`, t(msg`Her protected record`)] as const),
    availableActions.includes('exit') && ([`/staff/trainees/${id}/exit`, t(msg`Exit from the programme`)] as const),
    availableActions.includes('anonymise') && ([`/staff/trainees/${id}/anonymise`, t(msg`Anonymise record`)] as const),
  ].filter((link) => link !== false);
  if (links.length === 0 && !canCorrectExit) return null;
  return (
    <section class="card flat">
      <h2>{t(msg`More`)}</h2>
      {!me.may.includes('trainee.identity') && <AskCaseWorker i18n={visit.i18n} person={person} what={t(msg`Her protected record`)} />}
      <ul class="lines">
        {links.map(([href, label]) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
      {canCorrectExit && (
        <CollapsibleForm visit={visit} name={t(msg`Exit recorded by mistake?`)} fields={CORRECTION_FORM.names}>
          <p class="hint">
            {t(msg`You can correct this for 30 days. Follow-ups that stopped continue. Referrals that ended stay ended because we told the employers.`)}
          </p>
          <Form visit={visit} action={`/staff/trainees/${id}/correct-exit`}>
            <FormFields visit={visit} form={CORRECTION_FORM} />
            <Button plain>{graveActLabel(visit.i18n, 'correctExit', person)}</Button>
          </Form>
        </CollapsibleForm>
      )}
    </section>
  );
}
