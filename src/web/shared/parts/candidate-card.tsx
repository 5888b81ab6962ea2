import { msg } from '@lingui/core/macro';
import type { ComponentChildren } from 'preact';
import { Facts } from '../form/facts';
import { weekCountText } from '../labels/durations';
import type { I18n } from '../labels/page-i18n';
import { schoolText } from '../labels/school-labels';
import { type ShownSkill, skillLevelText, skillText } from '../labels/skill-labels';
import { daysText, languageName, spokenText } from '../labels/work-labels';

/** A field of a card, as the trainee consents to it. */
type CardFieldName = 'DISPLAY_NAME' | 'SKILLS' | 'LANGUAGES' | 'AVAILABILITY' | 'EDUCATION' | 'TRAINING';

/** An employer gets REFERENCE for the INSTRUCTOR of a trainee's own card. */
type SkillSource = 'SELF' | 'INSTRUCTOR' | 'REFERENCE' | 'EMPLOYER' | 'TEST';

/**
 * The card data of both schemas: the trainee's own card before and after her consent, and the employer's
 * view.
 */
interface CardData {
  readonly displayName?: string | null;
  readonly skills?: readonly { readonly level: number; readonly source: SkillSource; readonly skill: ShownSkill }[] | null;
  readonly languages?: readonly { readonly language: string; readonly level: number }[] | null;
  readonly availability?: { readonly from: string; readonly days: readonly string[]; readonly startsAt: string; readonly endsAt: string } | null;
  readonly education?: string | null;
  readonly training?: readonly { readonly title: string; readonly weeks: number; readonly finishedIn: string }[] | null;
}

export function cardFieldText({ t }: I18n, field: CardFieldName): string {
  switch (field) {
    case 'DISPLAY_NAME':
      return t(msg`Name to use`);
    case 'SKILLS':
      return t(msg`Skills`);
    case 'LANGUAGES':
      return t(msg`Languages`);
    case 'AVAILABILITY':
      return t(msg`Can work`);
    case 'EDUCATION':
      return t(msg`School`);
    case 'TRAINING':
      return t(msg`Completed training`);
  }
}

type CardRow = readonly [field: CardFieldName, shown: ComponentChildren];

/** The rows of a card, in order, without fields that are empty or that she did not consent to disclose. */
function cardRows(i18n: I18n, { displayName, skills, languages, availability, education, training }: CardData): readonly CardRow[] {
  const spoken = (languages ?? []).map(({ language, level }) => `${languageName(i18n, language)} (${spokenText(i18n, level)})`);
  const rows: readonly CardRow[] = [
    ['DISPLAY_NAME', displayName],
    ['SKILLS', skills && skills.length > 0 ? <SkillLines i18n={i18n} skills={skills} /> : null],
    ['LANGUAGES', i18n.list(spoken)],
    ['AVAILABILITY', availability ? availabilityText(i18n, availability) : null],
    ['EDUCATION', education && schoolText(i18n, education)],
    ['TRAINING', training && training.length > 0 ? <TrainingLines i18n={i18n} training={training} /> : null],
  ];
  return rows.filter(([, value]) => value !== null && value !== undefined && value !== '');
}

/** The card's fields that have content. */
export const filledFields = (i18n: I18n, card: CardData): readonly CardFieldName[] => cardRows(i18n, card).map(([field]) => field);

/**
 * A candidate's card. The trainee and the employer see the same component, so what she sees is exactly what
 * the employer sees.
 */
export function CandidateCard({ i18n, card }: { readonly i18n: I18n; readonly card: CardData }) {
  return (
    <div class="shown-card">
      <Facts facts={cardRows(i18n, card).map(([field, value]) => [cardFieldText(i18n, field), value])} />
    </div>
  );
}

function SkillLines({ i18n, skills }: { readonly i18n: I18n; readonly skills: NonNullable<CardData['skills']> }) {
  return (
    <ul class="lines">
      {skills.map(({ skill, level, source }) => (
        <li key={skill.label}>
          {skillText(i18n, skill)}{' '}
          <small class="line-day">
            {skillLevelText(i18n, skill, level)} · {sourceText(i18n, source)}
          </small>
        </li>
      ))}
    </ul>
  );
}

function TrainingLines({ i18n, training }: { readonly i18n: I18n; readonly training: NonNullable<CardData['training']> }) {
  return (
    <ul class="lines">
      {training.map(({ title, weeks, finishedIn }) => {
        const month = i18n.month(finishedIn);
        return (
          <li key={`${title} ${finishedIn}`}>
            {title}{' '}
            <small class="line-day">
              {weekCountText(i18n, weeks)} · {i18n.t(msg`finished in ${month}`)}
            </small>
          </li>
        );
      })}
    </ul>
  );
}

/** The evidence for a skill, without a person or an institution, and without a role that belongs to a programme. */
function sourceText({ t }: I18n, source: SkillSource): string {
  switch (source) {
    case 'SELF':
      return t(msg`own statement`);
    case 'INSTRUCTOR':
    case 'REFERENCE':
      return t(msg`confirmed by someone who has seen the work`);
    case 'EMPLOYER':
      return t(msg`confirmed by an employer`);
    case 'TEST':
      return t(msg`shown in a test`);
  }
}

function availabilityText(i18n: I18n, { from, days, startsAt, endsAt }: NonNullable<CardData['availability']>): string {
  const [day, week, begin, end] = [i18n.day(from), daysText(i18n, days), i18n.time(startsAt), i18n.time(endsAt)];
  const isNow = i18n.today !== null && from <= i18n.today;
  return isNow ? i18n.t(msg`From now: ${week}, ${begin} to ${end}`) : i18n.t(msg`From ${day}: ${week}, ${begin} to ${end}`);
}
