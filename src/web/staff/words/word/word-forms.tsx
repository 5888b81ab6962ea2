import { msg } from '@lingui/core/macro';
import { Button, Choice, Field, Form, Select } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import { askAgainWayText, EVIDENCE_KINDS, evidenceText } from '../../shared/marks/word-labels';
import type { Word } from './word-data';

interface WordFormProps {
  readonly visit: Visit;
  readonly word: Word;
}

/** The second witness asks her and confirms, with the password and the second factor. */
export function ConfirmForm({ visit, word }: WordFormProps) {
  const { t } = visit.i18n;
  return (
    <section class="card" id="confirm">
      <h2>{t(msg`Confirm as the second witness`)}</h2>
      <p>{t(msg`Ask her yourself, in the language above, without the first witness answering for her. Confirm only what you heard from her.`)}</p>
      <Form visit={visit} action={`/staff/words/${word.id}/confirm`}>
        <Button>{t(msg`I heard it from her`)}</Button>
      </Form>
    </section>
  );
}

/** A third person asks her again by a contact method that she confirmed. Without one, her no is recorded in the form below. */
export function AskAgainForm({ visit, word }: WordFormProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const { askAgainWays } = word;
  return (
    <section class="card" id="ask-again">
      <h2>{t(msg`Ask her again`)}</h2>
      <p>{t(msg`Ask her whether she still wants it, in her safe hours, when she is alone. Without this, her start does not count.`)}</p>
      {askAgainWays.length === 0 ? (
        <p class="attention">{t(msg`No contact method is confirmed today. Confirm one with her first.`)}</p>
      ) : (
        <Form visit={visit} action={`/staff/words/${word.id}/ask-again`}>
          <Choice
            visit={visit}
            name="way"
            label={t(msg`How you asked her`)}
            options={askAgainWays.map((value) => ({ value, label: askAgainWayText(i18n, value) }))}
          />
          <Choice
            visit={visit}
            name="answer"
            label={t(msg`What she answered`)}
            options={[
              { value: 'YES', label: t(msg`Yes`) },
              { value: 'NO', label: t(msg`No`), hint: t(msg`This takes her yes back at once.`) },
            ]}
          />
          <Button>{t(msg`Record her answer`)}</Button>
        </Form>
      )}
    </section>
  );
}

/** Her change of mind counts at once, whoever of staff heard it. */
export function ReverseForm({ visit, word }: WordFormProps) {
  const { t } = visit.i18n;
  return (
    <section class="card" id="reverse">
      <h2>{t(msg`She changed her mind`)}</h2>
      <p>{t(msg`It counts at once. She needs no reason, and it costs her nothing.`)}</p>
      <Form visit={visit} action={`/staff/words/${word.id}/reverse`}>
        <Button plain>{t(msg`Record that she takes it back`)}</Button>
      </Form>
    </section>
  );
}

/** Photos of a thumbprint or signature. They support the word and never count alone. */
export function Evidence({ visit, word: { id, evidence }, mayAdd }: WordFormProps & { readonly mayAdd: boolean }) {
  const { i18n } = visit;
  const { t } = i18n;
  return (
    <section class="card" id="evidence">
      <h2>{t(msg`Thumbprint or signature`)}</h2>
      <p class="hint">{t(msg`A photo supports what she said. It never counts alone.`)}</p>
      {evidence.map((photo) => (
        <p key={photo.id}>
          <a class="target" href={`/staff/word-evidence/${photo.id}`}>
            {evidenceText(i18n, photo.kind)}
          </a>
        </p>
      ))}
      {mayAdd && evidence.length < 2 && (
        <Form visit={visit} action={`/staff/words/${id}/evidence`} isUpload>
          <Field
            visit={visit}
            name="photo"
            type="file"
            accept="image/jpeg,image/png,image/webp"
            capture="environment"
            label={t(msg`Photo`)}
            hint={t(msg`JPEG, PNG or WebP, at most 5 MB. We remove where and when it was taken.`)}
          />
          <Select
            visit={visit}
            name="kind"
            label={t(msg`What it shows`)}
            options={EVIDENCE_KINDS.map((value) => ({ value, label: evidenceText(i18n, value) }))}
          />
          <Button plain>{t(msg`Add photo`)}</Button>
        </Form>
      )}
    </section>
  );
}
