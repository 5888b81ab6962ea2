import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, ErrorSummary, Form } from '../../shared/form';
import { Icon } from '../../shared/icons';
import type { Visit } from '../../shared/visit';
import { herPage } from '../frame';
import { IfYouWantToTalk } from '../thanks';

/** One press, no word to type: somebody calls, or somebody looks. What was pressed stands on no page afterwards. */
export function talkPage(visit: Visit): VNode {
  const { t } = visit.words;
  return herPage({
    visit,
    listen: 'talk',
    children: (
      <>
        <h1>{t(msg`Talk with somebody`)}</h1>
        <p class="lead">{t(msg`Press one. You need to write nothing.`)}</p>
        <ErrorSummary visit={visit} />
        <Form visit={visit} action="/talk">
          <div class="actions">
            <Button name="wish" value="CALL_ME">
              <Icon name="call" />
              {t(msg`Please call me`)}
            </Button>
            <Button name="wish" value="SOMETHING_IS_WRONG" plain>
              <Icon name="look" />
              {t(msg`Something is not right`)}
            </Button>
          </div>
        </Form>
        <p class="hint">{t(msg`We reach you only in the way and at the times you said are good.`)}</p>
        <IfYouWantToTalk words={visit.words} />
      </>
    ),
  });
}
