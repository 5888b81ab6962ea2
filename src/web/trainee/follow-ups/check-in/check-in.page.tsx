import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, Choice, ErrorSummary } from '../../../shared/form/form';
import { HiddenFields } from '../../../shared/form/hidden-fields';
import { Icon, type IconName } from '../../../shared/page/icons';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { CheckInTodayQuery } from '../../gql';
import { traineePage } from '../../shared/trainee-page';
import { Face } from './face';
import { MOODS, NOT_PAY_DAY, type Step, STEPS, TICKED } from './check-in-steps';

type CurrentCheckIn = NonNullable<CheckInTodayQuery['myCheckIn']>;
interface StepProps {
  readonly visit: Visit;
  readonly current: CurrentCheckIn;
  readonly step: Step;
  /** Key of the stored draft with the earlier answers. */
  readonly draft: string;
}

/** One question with a button per answer, or boxes where several can be true. Every question can be skipped, and no text is typed. */
export function stepPage({ visit, current, step, draft }: StepProps): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const at = STEPS.indexOf(step) + 1;
  const [now, all] = [i18n.number(at), i18n.number(STEPS.length)];
  return traineePage({
    visit,
    listen: `check-in-${step}`,
    children: (
      <>
        <p class="eyebrow">
          {current.placement.vacancy.title} · {t(msg`Question ${now} of ${all}`)}
        </p>
        <h1>{questionText(i18n, current, step)}</h1>
        {at === 1 && (
          <p class="lead">{t(msg`Your job coach and the people who look after you see your answers. Your employer does not. You can skip any question.`)}</p>
        )}
        <ErrorSummary visit={visit} />
        <form method="post" action={`/check-in/${at}`} class="presses">
          <HiddenFields visit={visit} action="check-in" />
          <input type="hidden" name="draft" value={draft} />
          {step === 'happened' && <Incidents visit={visit} />}
          {answersOf(i18n, step).map(({ value, label, icon }) => (
            <button key={value} type="submit" class="press" name="answer" value={value}>
              {icon}
              <span>{label}</span>
            </button>
          ))}
          <div class="actions">
            {at > 1 && (
              <a class="quiet" href={`/check-in/${at - 1}?d=${encodeURIComponent(draft)}`}>
                {t(msg`Previous question`)}
              </a>
            )}
            <button type="submit" class="quiet" name="answer" value="">
              {t(msg`Skip`)}
            </button>
          </div>
        </form>
        <p>
          <a href="/help">{t(msg`I would rather talk to someone`)}</a>
        </p>
      </>
    ),
  });
}

function questionText({ t }: I18n, { questions }: CurrentCheckIn, step: Step): string {
  if (step === 'mood') return t(msg`How is it going?`);
  if (step === 'happened') return t(msg`Did any of these happen at work?`);
  return questions.find(({ field }) => field === step)?.text ?? '';
}

/** The incidents, of which several can be true, and the button that sends the ticked ones. */
function Incidents({ visit }: { readonly visit: Visit }) {
  const { t } = visit.i18n;
  return (
    <>
      <Choice
        visit={visit}
        name="happened"
        several
        label={t(msg`Tick all that happened`)}
        options={[
          { value: 'PAPERS', label: t(msg`Someone keeps my papers`), icon: <Icon name="list" /> },
          { value: 'THREAT', label: t(msg`Someone threatened me or my family`), icon: <Icon name="sound" /> },
          { value: 'HURT', label: t(msg`Someone hit, touched or forced me`), icon: <Icon name="people" /> },
        ]}
      />
      <Button name="answer" value={TICKED}>
        {t(msg`Send my answer`)}
      </Button>
    </>
  );
}

/** After she pressed Send without a tick: it may be a slip, or her way of saying that none of it happened. */
export const nothingTicked = ({ t }: I18n, field: Step) => ({
  field,
  message: t(msg`Tick what happened. If none of it happened, press “None of these”.`),
});

interface Answer {
  readonly value: string;
  readonly label: string;
  readonly icon: VNode;
}
const answer = (value: string, label: string, icon: IconName): Answer => ({ value, label, icon: <Icon name={icon} /> });

function answersOf({ t }: I18n, step: Step): Answer[] {
  if (step === 'mood') {
    const moods = [t(msg`Very bad`), t(msg`Bad`), t(msg`Good`), t(msg`Very good`)];
    return MOODS.map((mood, at) => ({ value: String(mood), label: moods[at] ?? '', icon: <Face mood={mood} /> }));
  }
  if (step === 'happened') {
    return [answer('NOTHING', t(msg`None of these`), 'no')];
  }
  return [
    answer('YES', t(msg({ context: 'she answers', message: 'Yes' })), 'yes'),
    answer('NO', t(msg`No`), 'no'),
    ...(step === 'paidInFull' ? [answer(NOT_PAY_DAY, t(msg`It is not pay day yet`), 'calendar')] : []),
    answer('NOT_SURE', t(msg`Not sure`), 'wait'),
  ];
}
