import { msg } from '@lingui/core/macro';
import type { ComponentChildren } from 'preact';
import { Facts } from '../../../shared/form/facts';
import { type Answer, typedAnswersIn } from '../../../shared/described-form/form-description';
import { Button } from '../../../shared/form/form';
import { textOf } from '../../../shared/form/form-drafts';
import type { Visit } from '../../../shared/visit/visit';
import type { StaffProvincesQuery } from '../../gql';
import { provinceName } from '../../shared/employer-labels';
import { PROFILE_FORM } from './profile-form';
import { PROFILE_SECTIONS, stepName } from './profile-steps';

interface AnswersProps {
  readonly visit: Visit;
  readonly provinces: StaffProvincesQuery['provinces'];
}

/** All answers, each step with a button to change it. */
export function Answers({ visit, provinces }: AnswersProps) {
  const { i18n, draft } = visit;
  const province = provinces.find(({ code }) => code === textOf(draft.values, 'homeProvince'));
  const textOfAnswer = ({ field, text }: Answer) => (field === 'homeProvince' ? province && provinceName(i18n, province) : text);
  return (
    <>
      {PROFILE_SECTIONS.map((section) => (
        <section key={section}>
          <div class="split">
            <h3>{stepName(i18n, section)}</h3>
            <Button plain name="go" value={section}>
              {i18n.t(msg`Change`)}
            </Button>
          </div>
          <Facts facts={typedAnswersIn(i18n, PROFILE_FORM, section, draft.values).map((answer) => [answer.label, lines(textOfAnswer(answer))] as const)} />
        </section>
      ))}
    </>
  );
}

/** As a list: many items in one sentence would be hard to check. */
const lines = (text: Answer['text']): ComponentChildren =>
  typeof text !== 'object' || text === null ? (
    text
  ) : text.length > 1 ? (
    <ul>
      {text.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  ) : (
    text.join('')
  );
