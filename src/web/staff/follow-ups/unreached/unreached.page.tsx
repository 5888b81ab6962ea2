import { msg, plural } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Facts, Tag } from '../../../shared/form/facts';
import { nearDay, nearMoment } from '../../../shared/labels/near-days';
import type { I18n } from '../../../shared/labels/page-i18n';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Time } from '../../../shared/parts/time';
import type { Visit } from '../../../shared/visit/visit';
import type { LadderStep, UnreachedTraineesQuery } from '../../gql';
import { colleagueText } from '../../shared/colleague-labels';
import { followUpName } from '../../shared/follow-up-labels';
import { More } from '../../shared/listing';
import { type WHOSE, WhoseTabs } from '../../shared/lists/whose-tabs';
import { Person } from '../../shared/person';

type Unreached = UnreachedTraineesQuery['unreachedTrainees'];
type UnreachedTrainee = Unreached['nodes'][number];

const PATH = '/staff/unreached';

/** Everyone nobody has reached, the longest silence first. */
export function unreachedPage(visit: Visit, { nodes, total, pageInfo }: Unreached, whose: (typeof WHOSE)[number]): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  return page({
    visit,
    title: t(msg`Not reached`),
    children: (
      <>
        <PageHead title={t(msg`Not reached`)} lead={t(msg`Trainees who did not answer a follow-up. The longest silence comes first.`)} />
        <WhoseTabs i18n={i18n} path={PATH} query={{ whose }} />
        {total === 0 ? (
          <EmptyState icon="yes" title={t(msg`Everyone has been reached`)} />
        ) : (
          <p class="hint">{t(msg`${plural(total, { one: '# trainee', other: '# trainees' })}`)}</p>
        )}
        {nodes.map((trainee) => (
          <UnreachedCard key={trainee.traineeId} i18n={i18n} trainee={trainee} />
        ))}
        <More visit={visit} pageInfo={pageInfo} path={PATH} filters={{ whose: whose === 'all' ? '' : whose }} />
      </>
    ),
  });
}

function UnreachedCard({ i18n, trainee }: { readonly i18n: I18n; readonly trainee: UnreachedTrainee }) {
  const { t } = i18n;
  const { traineeId: id, code, displayName, since, lastContactAt, lastAttemptAt, followUpId, followUpCode, placementOfficer } = trainee;
  const silent = nearDay(i18n, since);
  return (
    <section class="card flat unreached">
      <h2 class="split small">
        <Person person={{ id, code, displayName }} />
        <Tag tone={trainee.unreachableAt ? 'late' : 'wait'}>{tagText(i18n, trainee)}</Tag>
      </h2>
      <Facts
        facts={[
          [
            t(msg`Silent since`),
            <Time i18n={i18n} at={since}>
              {silent}
            </Time>,
          ],
          [t(msg`Last contact`), lastContactAt ? <Time i18n={i18n} at={lastContactAt} /> : t(msg`None yet`)],
          [t(msg`Last attempt`), lastAttemptAt && <Time i18n={i18n} at={lastAttemptAt} />],
          [
            t(msg`Without an answer`),
            followUpId && followUpCode && (
              <a class="target" href={`/staff/follow-ups/${followUpId}`}>
                {followUpName(i18n, followUpCode)}
              </a>
            ),
          ],
          [t(msg`Step`), stepText(i18n, trainee)],
          [t(msg`Not tried`), trainee.untriedSteps.map((step) => ladderStepText(i18n, step)).join(', ')],
          [t(msg`Next step`), nextText(i18n, trainee)],
          [t(msg`Who helps`), placementOfficer ? colleagueText(i18n, placementOfficer) : t(msg`The team`)],
        ]}
      />
    </section>
  );
}

function tagText({ t }: I18n, { wantsNoContact, unreachableAt }: UnreachedTrainee): string {
  if (wantsNoContact) return t(msg`She asked for no contact`);
  return unreachableAt ? t(msg`Unreachable`) : t(msg`Not reached`);
}

/** The step in progress, with the day on which it was opened. */
function stepText(i18n: I18n, { step, stepOn, isStepToDecide, unreachableAt }: UnreachedTrainee): string {
  const { t } = i18n;
  if (unreachableAt) {
    const since = nearMoment(i18n, unreachableAt);
    return t(msg`Unreachable since ${since}`);
  }
  if (!step || !stepOn) return t(msg`Follow-up`);
  const [name, since] = [ladderStepText(i18n, step), nearDay(i18n, stepOn)];
  return isStepToDecide ? t(msg`${name}: the case worker or safety lead decides, since ${since}`) : t(msg`${name}, since ${since}`);
}

function nextText(i18n: I18n, trainee: UnreachedTrainee): string {
  const { t } = i18n;
  const { nextStep, nextOn } = trainee;
  if (trainee.wantsNoContact) return t(msg`None: she asked for no contact`);
  if (trainee.isClosed) return t(msg`None: the follow-up was closed without a contact`);
  if (trainee.needsDecision) return t(msg`Decide: contact her, or close the follow-up with a reason`);
  if (trainee.isPaused) return t(msg`Paused`);
  if (!nextStep || !nextOn) return t(msg`None: keep trying in her safe hours`);
  const [name, on] = [ladderStepText(i18n, nextStep), nearDay(i18n, nextOn)];
  return t(msg`${name}, ${on}`);
}

/** How staff try to reach her. */
function ladderStepText({ t }: I18n, step: LadderStep): string {
  switch (step) {
    case 'OTHER_WAY':
      return t(msg`Another contact method`);
    case 'TRUSTED_PERSON':
      return t(msg`Trusted person`);
    case 'VISIT':
      return t(msg`Visit`);
    case 'UNREACHABLE':
      return t(msg`Unreachable`);
  }
}
