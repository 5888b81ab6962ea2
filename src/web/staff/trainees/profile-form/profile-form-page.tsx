import { msg } from '@lingui/core/macro';
import type { ComponentChildren, VNode } from 'preact';
import { type FormValues, textsOf } from '../../../shared/form/form-drafts';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { BaseInput } from '../../../shared/page/base-input';
import type { Visit } from '../../../shared/visit/visit';
import type { StaffProvincesQuery } from '../../gql';
import { Answers } from './profile-answers';
import { stepAt } from './step-navigation';
import { STEP_FIELDS, labelsOf, stepName, STEPS, type Step } from './profile-steps';
import { SkillsStep } from './skills-step';
import { PersonalStep, AvailabilityStep } from './personal-and-availability-steps';
import { PreferencesStep } from './preferences-step';

interface ProfileFormProps {
  readonly visit: Visit;
  readonly title: string;
  readonly back: { readonly href: string; readonly label: string };
  readonly provinces: StaffProvincesQuery['provinces'];
  /** The initial values of the form. */
  readonly before: FormValues;
  readonly send: string;
}

/**
 * The form for a working profile, one step per page. Hidden fields carry the values of the other steps, so
 * that no server memory is needed.
 */
export function profileFormPage({ visit: initialVisit, title, back, provinces, before, send }: ProfileFormProps): VNode {
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
        <Form visit={visit} action={visit.path}>
          <HiddenSteps visit={visit} step={step} />
          <section class="card">
            <h2>{stepName(visit.i18n, step)}</h2>
            <StepFields visit={visit} step={step} provinces={provinces} />
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

interface StepProps {
  readonly visit: Visit;
  readonly step: Step;
  readonly provinces: StaffProvincesQuery['provinces'];
}

function StepFields({ visit, step, provinces }: StepProps): VNode {
  switch (step) {
    case 'her':
      return <PersonalStep visit={visit} provinces={provinces} />;
    case 'time':
      return <AvailabilityStep visit={visit} />;
    case 'skills':
      return <SkillsStep visit={visit} />;
    case 'jobPreferences':
      return <PreferencesStep visit={visit} />;
    case 'check':
      return <Answers visit={visit} provinces={provinces} />;
  }
}

/** The values of the steps that are not shown. */
function HiddenSteps({ visit, step }: { readonly visit: Visit; readonly step: Step }): ComponentChildren {
  const names = STEPS.filter((one) => one !== step).flatMap((one) => STEP_FIELDS[one]);
  return (
    <>
      <BaseInput values={visit.draft.values} />
      <input type="hidden" name="at" value={step} />
      {names.flatMap((name) =>
        textsOf(visit.draft.values, name).map((value, at) => <input key={`${name} ${String(at)}`} type="hidden" name={name} value={value} />),
      )}
    </>
  );
}
