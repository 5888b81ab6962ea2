import { msg } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { ObstaclesFragment } from '../../gql';

/** The maximum number of rules shown; more would distract from the one that excludes most. */
const MAX_SHOWN = 3;

interface ObstaclesProps {
  readonly i18n: I18n;
  readonly obstacles: ObstaclesFragment;
  /** Whether vacancies or trainees were examined. */
  readonly of: 'vacancies' | 'trainees';
}

/** The rules that exclude most, how many pairs each excludes, and what would help. */
export function Obstacles({ i18n, obstacles: { rules, examined, isPartial }, of }: ObstaclesProps) {
  if (rules.length === 0) return null;
  const { t } = i18n;
  return (
    <section class="card flat" id="obstacles">
      <h3>{of === 'vacancies' ? t(msg`What keeps vacancies from her`) : t(msg`What keeps trainees from this vacancy`)}</h3>
      {isPartial && <p class="hint">{newestText(i18n, of, examined)}</p>}
      <ul class="lines">
        {rules.slice(0, MAX_SHOWN).map((one) => {
          const help = helpText(i18n, one.rule);
          return (
            <li key={one.rule}>
              <strong>{ruleText(i18n, one)}</strong>
              <small class="line-day">{countText(i18n, one, examined)}</small>
              {help !== '' && <small class="line-day">{help}</small>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A minimum age also excludes people without a recorded date of birth. */
const ruleText = ({ t }: I18n, { rule, message }: ObstaclesFragment['rules'][number]): string =>
  rule === 'AGE_15' ? t(msg`Under 15 at the start, or the date of birth is not recorded`) : capitalized(message);

/** The messages of rules are parts of a sentence elsewhere. */
const capitalized = (message: string): string => message.charAt(0).toUpperCase() + message.slice(1);

function newestText(i18n: I18n, of: ObstaclesProps['of'], examined: number): string {
  const all = i18n.number(examined);
  return of === 'vacancies' ? i18n.t(msg`Among the ${all} newest open vacancies.`) : i18n.t(msg`Among the ${all} trainees who became job-ready last.`);
}

function countText(i18n: I18n, { excluded, alone }: ObstaclesFragment['rules'][number], examined: number): string {
  const [some, all, only] = [i18n.number(excluded), i18n.number(examined), i18n.number(alone)];
  return alone === 0
    ? i18n.t(msg`Excludes ${some} of ${all}. Other rules exclude each of them too.`)
    : i18n.t(msg`Excludes ${some} of ${all}. Possible without it: ${only}.`);
}

/** What staff can do about a rule; empty for rules that only time changes. */
function helpText({ t }: I18n, rule: string): string {
  switch (rule) {
    case 'DISTANCE':
      return t(msg`Would help: she agrees to travel farther, or accepts housing.`);
    case 'DAYS':
    case 'HOURS':
      return t(msg`Would help: more days or hours when she is free. Ask about childcare and transport.`);
    case 'STARTS_TOO_EARLY':
      return t(msg`Would help: she is free earlier, or the work starts later.`);
    case 'PAY_HER_OWN':
      return t(msg`Check with her whether her minimum pay is still right. Never ask her to accept less than she needs.`);
    case 'PAY_FLOOR':
      return t(msg`Would help: the employer raises the pay to the minimum.`);
    case 'CONSENT_MATCHING':
      return t(msg`Would help: explain matching to her and record her answer.`);
    case 'JOB_READY':
      return t(msg`Would help: complete her steps to job-ready.`);
    case 'SITE_CLEARED':
      return t(msg`Would help: a visit to the workplace.`);
    case 'AGE_15':
    case 'AGE_18_NO_APPRENTICESHIP':
    case 'AGE_18_NIGHT':
    case 'AGE_18_HAZARDOUS':
    case 'AGE_18_LIVE_IN':
      return t(msg`If her age is not confirmed, her case worker can confirm it.`);
    case 'ASK_CASE_WORKER':
      return t(msg`Her case worker knows the reason.`);
    case 'LICENCE':
    case 'LITERACY':
    case 'LANGUAGE':
    case 'GATE_SKILL':
      return t(msg`Check that her profile is complete. If it is, a course may help.`);
    default:
      return '';
  }
}
