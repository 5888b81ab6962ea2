import { msg, plural } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { addDays, localDateAt } from '../../../../shared/local-date';
import { CandidateCard, filledFields } from '../../../shared/parts/candidate-card';
import { Tag } from '../../../shared/form/facts';
import { ErrorSummary } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { labelled } from '../../../shared/labels/labelled';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { skillLevelText, skillText } from '../../../shared/labels/skill-labels';
import { toneOf } from '../candidates/candidates.page';
import { candidateState } from '../../shared/employer-state-labels';
import type { Candidate } from './candidate';
import { Decisions } from './decisions';
import { Meeting } from './meeting';
import { LatestOffer } from './latest-offer';

/**
 * One introduced candidate: what she agreed to disclose, the state of the referral, and the available
 * decisions.
 */
export function candidatePage(visit: Visit, candidate: Candidate): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { displayName, vacancy, state } = candidate;
  const until = candidate.shownUntil && isOpen(candidate) ? i18n.day(lastDayBefore(candidate.shownUntil)) : '';
  return page({
    visit,
    // The title names no person: others may see the list of browser tabs.
    title: t(msg`Candidates`),
    children: (
      <>
        <PageHead
          back={{ href: '/employer/candidates', label: t(msg`Candidates`) }}
          eyebrow={vacancy.title}
          title={displayName ?? t(msg`Candidate (name not shared)`)}
          lead={<Tag tone={toneOf(state)}>{candidateState(i18n, candidate)}</Tag>}
        />
        <ErrorSummary visit={visit} />
        <Decisions visit={visit} candidate={candidate} />
        <Meeting visit={visit} candidate={candidate} />
        <LatestOffer visit={visit} candidate={candidate} />
        {filledFields(i18n, candidate).length === 0 && !isOpen(candidate) ? (
          <p>{t(msg`This profile is no longer shown.`)}</p>
        ) : (
          <section class="card">
            <h2>{t(msg`Candidate profile`)}</h2>
            <CandidateCard i18n={i18n} card={candidate} />
            <UnmetRequirements i18n={i18n} candidate={candidate} />
            {until && <p class="hint">{t(msg`You can see this profile until ${until}.`)}</p>}
          </section>
        )}
      </>
    ),
  });
}

const isOpen = ({ state }: Candidate): boolean => !['WITHDRAWN', 'EXPIRED', 'HIRED'].includes(state);

/**
 * The vacancy's requirements compared with the card: skills below the required level, then the skills missing
 * from the card, folded behind their count.
 */
function UnmetRequirements({ i18n, candidate }: { readonly i18n: I18n; readonly candidate: Candidate }) {
  const { t } = i18n;
  const { matchSummary } = candidate;
  const below = matchSummary.filter(({ level, minLevel }) => level !== null && level !== undefined && level < minLevel);
  const missing = matchSummary.filter(({ level }) => level === null || level === undefined);
  if (below.length + missing.length === 0) return null;
  const many = missing.length;
  const count = i18n.number(many);
  return (
    <section>
      <h3 class="small">{t(msg`Your requirements`)}</h3>
      {below.length > 0 && (
        <ul class="reasons">
          {below.map(({ skill, minLevel }) => (
            <li key={skill.label} class="learn">
              {labelled(i18n, skillText(i18n, skill), skillLevelText(i18n, skill, minLevel))}
            </li>
          ))}
        </ul>
      )}
      {many > 0 && (
        <details open={many === matchSummary.length && many <= FEW_SKILLS}>
          <summary>
            {t(
              msg`${plural(many, { one: `${count} of your requirements is not in this profile`, other: `${count} of your requirements are not in this profile` })}`,
            )}
          </summary>
          <ul class="reasons">
            {missing.map(({ skill }) => (
              <li key={skill.label} class="learn">
                {skillText(i18n, skill)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {many > 0 && isOpen(candidate) && <p class="hint">{t(msg`The candidate may still be able to do what the profile does not show. Ask them.`)}</p>}
    </section>
  );
}

/** As many as fit on a phone without pushing the rest off the screen. */
const FEW_SKILLS = 3;

/** The profile is hidden at the start of a day. */
const lastDayBefore = (instant: string): string => addDays(localDateAt(new Date(instant)), -1);
