import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, Choice, ErrorSummary, Form, type Option } from '../../shared/form';
import { page } from '../../shared/page';
import type { Visit } from '../../shared/visit';
import type { Words } from '../../shared/words';
import type { CheckInTodayQuery } from '../gql';
import { Face } from './face';

type Asked = NonNullable<CheckInTodayQuery['myCheckIn']>;

/** One short page: no question must be answered, and nothing is typed. */
export function checkInPage(visit: Visit, { placement, questions }: Asked): VNode {
  const { words } = visit;
  const { t } = words;
  return page({
    visit,
    title: '',
    children: (
      <>
        <p class="eyebrow">{placement.vacancy.title}</p>
        <h1>{t(msg`How is it going?`)}</h1>
        <p class="lead">{t(msg`Leave open what you do not want to answer. Your employer does not see it.`)}</p>
        <ErrorSummary visit={visit} />
        <Form visit={visit} action="/check-in">
          <input type="hidden" name="placementId" value={placement.id} />
          {questions.map(({ field, text }) => (
            <div class="card flat" key={field}>
              <Choice visit={visit} name={field} label={text} options={optionsOf(words, field)} compact={field !== 'mood' && field !== 'wants'} />
            </div>
          ))}
          <Button>{t(msg`Send`)}</Button>
        </Form>
      </>
    ),
  });
}

function optionsOf({ t }: Words, field: string): Option[] {
  const yesOrNo = [
    { value: 'YES', label: t(msg`Yes`) },
    { value: 'NO', label: t(msg`No`) },
  ];
  if (field === 'mood') {
    const moods = [t(msg`Very bad`), t(msg`Bad`), t(msg`In between`), t(msg`Good`), t(msg`Very good`)];
    return moods.map((label, at) => ({ value: String(at + 1), label, icon: <Face mood={at + 1} /> }));
  }
  if (field === 'stillWorks') return yesOrNo;
  if (field === 'wants') {
    return [
      { value: 'STAY', label: t(msg`I want to stay`) },
      { value: 'CHANGE', label: t(msg`I want a change`) },
      { value: 'HELP', label: t(msg`I want help`) },
    ];
  }
  return [...yesOrNo, { value: 'NOT_SURE', label: t(msg`Not sure`) }, { value: 'SKIP', label: t(msg`I would rather not say`) }];
}

/** The same whatever she said: nobody who looks over her shoulder learns from it. */
export function thanksPage(visit: Visit): VNode {
  const { t } = visit.words;
  return page({
    visit,
    title: '',
    children: (
      <section class="card glad">
        <h1>{t(msg`Thank you`)}</h1>
        <p>{t(msg`Your answer has arrived. You need to do nothing more.`)}</p>
        <h2 class="small">{t(msg`If you want to talk`)}</h2>
        <p>{t(msg`Call the person who explained the work to you. You can call at any time, about anything. The number stands on the card you were given.`)}</p>
        <p>{t(msg`If something is urgent, call at once, and go where other people are.`)}</p>
        <p>
          <a class="button" href="/">
            {t(msg`Back to the start`)}
          </a>
        </p>
      </section>
    ),
  });
}
