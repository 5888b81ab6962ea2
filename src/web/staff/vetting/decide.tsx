import { msg } from '@lingui/core/macro';
import { Button, Choice, Field, Form } from '../../shared/form';
import type { Visit } from '../../shared/visit';
import type { Words } from '../../shared/words';
import { decisionText, VETTING_DECISIONS } from '../place-words';

export const decideLabels = ({ t }: Words) => ({
  decision: t(msg`What do you decide?`),
  conditions: t(msg`Conditions, each on a line of its own`),
  validUntil: t(msg`Valid until`),
});

/** One person's word; the second who says the same decides. */
export function Decide({ visit, id }: { readonly visit: Visit; readonly id: string }) {
  const { words } = visit;
  const { t } = words;
  const labels = decideLabels(words);
  return (
    <section class="card" id="decide">
      <h2>{t(msg`Decide`)}</h2>
      <p class="hint">{t(msg`Two people decide, each by himself or herself. It counts once both write the same decision, conditions and last day.`)}</p>
      <Form visit={visit} action={`/staff/vettings/${id}/moves/decide`}>
        <Choice
          visit={visit}
          name="decision"
          label={labels.decision}
          options={VETTING_DECISIONS.map((value) => ({ value, label: decisionText(words, value) }))}
        />
        <Field visit={visit} name="conditions" label={labels.conditions} rows={3} />
        <Field
          visit={visit}
          name="validUntil"
          type="date"
          label={labels.validUntil}
          hint={t(msg`Left empty it means what a colleague wrote, or the longest allowed: six months first, then twelve.`)}
          short
        />
        <Button>{t(msg`Write down my decision`)}</Button>
      </Form>
    </section>
  );
}
