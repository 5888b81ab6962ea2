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

const SHOWN_REASONS = 6;
type Reasons = readonly { readonly kind: FitReasonKind; readonly skill?: { readonly label: string } | null }[];

export function FitReasons({ words, reasons }: { readonly words: Words; readonly reasons: Reasons }) {
  if (reasons.length === 0) return null;
  return (
    <section>
      <h2 class="small">{words.t(msg`Why we thought of you`)}</h2>
      <ul class="reasons">
        {reasons.slice(0, SHOWN_REASONS).map((reason) => (
          <li key={`${reason.kind} ${reason.skill?.label ?? ''}`} class={reason.kind === 'SKILL_MISSING' || reason.kind === 'SKILL_BELOW' ? 'learn' : 'fits'}>
            {reasonText(words, reason)}
          </li>
        ))}
      </ul>
    </section>
  );
}
