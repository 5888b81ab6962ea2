import { msg } from '@lingui/core/macro';
import { Facts } from '../shared/facts';
import type { Words } from '../shared/words';
import { daysText, hoursText, lengthText, payText, type TermsOfWork } from '../shared/work-words';
import type { FitReasonKind } from './gql';
import { reasonText } from './state-words';

interface Place {
  readonly tasks: string;
  readonly district: string;
  readonly night: boolean;
  readonly liveIn: boolean;
  readonly housingOffered: boolean;
  readonly province: { readonly name: string; readonly nameKm: string };
}

/** The three numbers she decides by, large; then the rest. */
export function PlaceFacts({ words, place, terms, travelMinutes }: PlaceFactsProps) {
  const { t } = words;
  const minutes = words.number(travelMinutes ?? 0);
  const province = words.language === 'km' ? place.province.nameKm : place.province.name;
  return (
    <>
      <p class="pay">{payText(words, terms.pay)}</p>
      <Facts
        facts={[
          [t(msg`Days`), daysText(words, terms.days)],
          [t(msg`Hours`), hoursText(words, terms)],
          [t(msg`Place`), `${place.district}, ${province}`],
          [t(msg`Way there`), travelMinutes ? t(msg`about ${minutes} minutes`) : null],
          [t(msg`First day`), words.day(terms.startsOn)],
          [t(msg`How long`), lengthText(words, terms.contractMonths)],
          [t(msg`What you do`), place.tasks],
          [t(msg`At night`), place.night ? t(msg`Yes, also at night`) : t(msg`No`)],
          [t(msg`Living there`), place.liveIn ? t(msg`You live at the workplace`) : place.housingOffered ? t(msg`Housing is offered if you want`) : null],
        ]}
      />
    </>
  );
}
interface PlaceFactsProps {
  readonly words: Words;
  readonly place: Place;
  readonly terms: TermsOfWork & { readonly startsOn: string };
  readonly travelMinutes?: number | null;
}

interface Reason {
  readonly kind: FitReasonKind;
  readonly skill?: { readonly label: string } | null;
}
interface FitReasonsProps {
  readonly words: Words;
  readonly reasons: readonly Reason[];
  readonly inShort: { readonly reason?: Reason | null; readonly gap?: Reason | null; readonly practical?: Reason | null };
}
const SPEAKS_AGAINST: readonly FitReasonKind[] = ['SKILL_MISSING', 'SKILL_BELOW', 'FAR_FROM_HOME'];
const keyOf = ({ kind, skill }: Reason): string => `${kind} ${skill?.label ?? ''}`;

/** Three lines: what fits best, what is most new, how far it is; all the rest is there for whoever opens it. */
export function FitReasons({ words, reasons, inShort: { reason, gap, practical } }: FitReasonsProps) {
  const lines = [reason, gap, practical].filter((line) => line != null);
  const told = new Set(lines.map(keyOf));
  const others = reasons.filter((line) => !told.has(keyOf(line)));
  if (lines.length + others.length === 0) return null;
  return (
    <section>
      <h2 class="small">{words.t(msg`Why we thought of you`)}</h2>
      <Lines words={words} lines={lines} />
      {others.length > 0 && (
        <details>
          <summary>{words.t(msg`More about how it fits`)}</summary>
          <Lines words={words} lines={others} />
        </details>
      )}
    </section>
  );
}

function Lines({ words, lines }: { readonly words: Words; readonly lines: readonly Reason[] }) {
  return (
    <ul class="reasons">
      {lines.map((line) => (
        <li key={keyOf(line)} class={SPEAKS_AGAINST.includes(line.kind) ? 'learn' : 'fits'}>
          {reasonText(words, line)}
        </li>
      ))}
    </ul>
  );
}
