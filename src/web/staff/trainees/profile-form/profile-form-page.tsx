import { msg } from '@lingui/core/macro';
import type { ComponentChildren, VNode } from 'preact';
import { type FormValues, textsOf } from '../../../shared/form/form-drafts';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { BaseInput } from '../../../shared/page/base-input';
import type { Visit } from '../../../shared/visit/visit';
import type { StaffProvincesQuery } from '../../gql';
import { type Duplicates, DuplicateWarning } from '../duplicates/duplicates';
import { Answers } from './profile-answers';
import { ProfileFields } from './profile-fields';
import { carriedNames, ENTER_BUTTON, labelsOf, stepAt } from './step-navigation';
import { stepName, STEPS, type Step } from './profile-steps';

interface ProfileFormProps {
  readonly visit: Visit;
  readonly title: string;
  readonly back: { readonly href: string; readonly label: string };
  readonly provinces: StaffProvincesQuery['provinces'];
  /** The initial values of the form. */
  readonly before: FormValues;
  readonly send: string;
  /** Who may be the same person, to compare before going on. */
  readonly duplicates?: Duplicates;
}

/**
 * The form for a working profile, one step per page. Hidden fields carry the values of the other steps, so
 * that no server memory is needed.
 */
export function profileFormPage({ visit: initialVisit, title, back, provinces, before, send, duplicates = [] }: ProfileFormProps): VNode {
  const isFirstView = Object.keys(initialVisit.draft.values).length === 0;
  const visit = isFirstView ? { ...initialVisit, draft: { ...initialVisit.draft, values: before } } : initialVisit;
  const { t } = visit.i18n;
  const step = stepAt(visit.draft.values);
  return page({
    visit,
    title,
    children: (
      <div class="narrow">
        <PageHead back={{ href: back.href, label: back.label }} title={title} />
        <Progress visit={visit} step={step} />
        <ErrorSummary visit={visit} labels={labelsOf(visit.i18n, visit.draft.problems)} />
        <DuplicateWarning i18n={visit.i18n} people={duplicates} />
        <Form visit={visit} action={visit.path}>
          {/* Enter presses the first button of a form, which else would be a search of another field. */}
          {step === 'skills' && <button class="hidden" name="go" value={ENTER_BUTTON} tabindex={-1} aria-hidden="true" />}
          <HiddenSteps visit={visit} step={step} />
          <section class="card">
            <h2>{stepName(visit.i18n, step)}</h2>
            {step === 'check' ? <Answers visit={visit} provinces={provinces} /> : <ProfileFields visit={visit} section={step} provinces={provinces} />}
          </section>
          <div class="actions">
            <Button name="go" value={step === 'check' ? 'send' : 'next'}>
              {step === 'check' ? send : t(msg`Next`)}
            </Button>
            {step !== 'her' && (
              <Button plain name="go" value={STEPS[STEPS.indexOf(step) - 1] ?? 'her'}>
                {t(msg`Back`)}
              </Button>
            )}
          </div>
        </Form>
      </div>
    ),
  });
}

function Progress({ visit: { i18n }, step }: { readonly visit: Visit; readonly step: Step }) {
  const [now, all] = [i18n.number(STEPS.indexOf(step) + 1), i18n.number(STEPS.length)];
  return <p class="hint">{i18n.t(msg`Step ${now} of ${all}`)}</p>;
}

/** The values of the steps that are not shown. */
function HiddenSteps({ visit, step }: { readonly visit: Visit; readonly step: Step }): ComponentChildren {
  return (
    <>
      <BaseInput values={visit.draft.values} />
      <input type="hidden" name="at" value={step} />
      {carriedNames(step).flatMap((name) =>
        textsOf(visit.draft.values, name).map((value, at) => <input key={`${name} ${String(at)}`} type="hidden" name={name} value={value} />),
      )}
    </>
  );
}
