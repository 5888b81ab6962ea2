import { msg } from '@lingui/core/macro';
import { Facts } from '../../shared/form/facts';
import { conditionFacts, type WorkingCondition } from '../../shared/labels/condition-labels';
import type { I18n } from '../../shared/labels/page-i18n';
import { daysText, hoursText, lengthText, payText, type TermsOfWork } from '../../shared/labels/work-labels';
import { Fact } from './fact';
import type { MatchReasonKind } from '../gql';
import type { ShownSkill } from '../../shared/labels/skill-labels';
import { reasonText } from './trainee-state-labels';
import { dayCountText } from '../../shared/labels/durations';

interface VacancyDetails {
  readonly tasks: string;
  readonly district: string;
  readonly conditions: readonly WorkingCondition[];
  readonly province: { readonly name: string; readonly nameKm: string };
}

/** The pay first, in large type, because she decides by it; then the other facts, each with an icon. */
export function VacancyFacts({ i18n, vacancy: place, terms, travelMinutes }: VacancyFactsProps) {
  const { t } = i18n;
  const province = i18n.language === 'km' ? place.province.nameKm : place.province.name;
  const living = place.conditions.includes('LIVE_IN')
    ? t(msg`You live at the workplace`)
    : place.conditions.includes('HOUSING_OFFERED')
      ? t(msg`There is a place to live if you want`)
      : null;
  return (
    <>
      <p class="pay">{payText(i18n, terms.pay)}</p>
      <Facts
        facts={[
          [t(msg`Days`), <Fact icon="calendar">{daysText(i18n, terms.days)}</Fact>],
          [t(msg`Hours`), <Fact icon="clock">{hoursText(i18n, terms)}</Fact>],
          [t(msg`Place`), <Fact icon="place">{placeText(place, province)}</Fact>],
          [t(msg`Travel`), travelMinutes ? <Fact icon="way">{travelText(i18n, travelMinutes)}</Fact> : null],
          [t(msg`First day`), <Fact icon="start">{i18n.day(terms.startsOn)}</Fact>],
          [t(msg`How long the work lasts`), <Fact icon="wait">{lengthText(i18n, terms.contractMonths)}</Fact>],
          [t(msg`Trial time`), <Fact icon="clock">{terms.probationDays === 0 ? t(msg`None`) : dayCountText(i18n, terms.probationDays)}</Fact>],
          [
            t(msg`What you do`),
            <Fact icon="work">
              <span class="said">{place.tasks}</span>
            </Fact>,
          ],
          [t(msg`At night (22:00 to 05:00)`), <Fact icon="night">{place.conditions.includes('NIGHT') ? t(msg`Yes, also at night`) : t(msg`No`)}</Fact>],
          [t(msg`Living there`), living && <Fact icon="home">{living}</Fact>],
          ...conditionFacts(i18n, place.conditions).map(([label, value]) => [label, <Fact icon="work">{value}</Fact>] as const),
        ]}
      />
    </>
  );
}

/** An employer may type the province as the district; it is then shown once, in the language of the page. */
const placeText = ({ district, province: { name, nameKm } }: VacancyDetails, province: string): string =>
  [name, nameKm].some((one) => one.toLowerCase() === district.trim().toLowerCase()) ? province : `${district}, ${province}`;

function travelText({ t, number }: I18n, total: number): string {
  const [hours, minutes] = [number(Math.floor(total / 60)), number(total % 60)];
  if (total < 60) return t(msg`about ${minutes} minutes`);
  return total % 60 === 0 ? t(msg`about ${hours} h`) : t(msg`about ${hours} h ${minutes} min`);
}

interface VacancyFactsProps {
  readonly i18n: I18n;
  readonly vacancy: VacancyDetails;
  readonly terms: TermsOfWork & { readonly startsOn: string };
  readonly travelMinutes?: number | null;
}

interface Reason {
  readonly kind: MatchReasonKind;
  readonly skill?: ShownSkill | null;
}
interface MatchReasonsProps {
  readonly i18n: I18n;
  readonly reasons: readonly Reason[];
  readonly inShort: { readonly reason?: Reason | null; readonly gap?: Reason | null; readonly practical?: Reason | null };
}
const NEGATIVE_REASONS: readonly MatchReasonKind[] = ['SKILL_MISSING', 'SKILL_BELOW', 'FAR_FROM_HOME'];
const keyOf = ({ kind, skill }: Reason): string => `${kind} ${skill?.label ?? ''}`;

const isHard = ({ kind }: Reason): boolean => NEGATIVE_REASONS.includes(kind);

/**
 * Why the job was suggested, and apart from it what may be hard: a drawback is no reason for a suggestion. At
 * most three lines in all: the best match, the most important gap, and the most important practical point. All
 * others are folded.
 */
export function MatchReasons({ i18n, reasons, inShort: { reason, gap, practical } }: MatchReasonsProps) {
  const lines = [reason, gap, practical].filter((line) => line != null);
  const shownKeys = new Set(lines.map(keyOf));
  const others = reasons.filter((line) => !shownKeys.has(keyOf(line)));
  const split = (all: readonly Reason[], hard: boolean): Reason[] => all.filter((line) => isHard(line) === hard);
  return (
    <>
      <ReasonSection
        i18n={i18n}
        title={i18n.t(msg`Why we thought of you`)}
        lines={split(lines, false)}
        others={split(others, false)}
        more={i18n.t(msg`More about how it suits you`)}
      />
      <ReasonSection
        i18n={i18n}
        title={i18n.t(msg`What may be hard`)}
        lines={split(lines, true)}
        others={split(others, true)}
        more={i18n.t(msg`More that may be hard`)}
      />
    </>
  );
}

interface ReasonSectionProps {
  readonly i18n: I18n;
  readonly title: string;
  readonly lines: readonly Reason[];
  /** Folded under `more`. */
  readonly others: readonly Reason[];
  readonly more: string;
}

function ReasonSection({ i18n, title, lines, others, more }: ReasonSectionProps) {
  if (lines.length + others.length === 0) return null;
  return (
    <section>
      <h2 class="small">{title}</h2>
      <ReasonLines i18n={i18n} lines={lines} />
      {others.length > 0 && (
        <details>
          <summary>{more}</summary>
          <ReasonLines i18n={i18n} lines={others} />
        </details>
      )}
    </section>
  );
}

function ReasonLines({ i18n, lines }: { readonly i18n: I18n; readonly lines: readonly Reason[] }) {
  if (lines.length === 0) return null;
  return (
    <ul class="reasons">
      {lines.map((line) => (
        <li key={keyOf(line)} class={isHard(line) ? 'learn' : 'fits'}>
          {reasonText(i18n, line)}
        </li>
      ))}
    </ul>
  );
}
