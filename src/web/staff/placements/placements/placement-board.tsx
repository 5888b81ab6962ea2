import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import type { Visit } from '../../../shared/visit/visit';
import type { StaffPlacementBoardQuery } from '../../gql';
import { placementState } from '../../shared/pipeline-labels';
import { OnHoldTag } from '../../shared/on-hold-tag';
import { NameAndCode } from '../../shared/person';
import { WitnessedTag } from '../../shared/marks/word-labels';
import { FirstDay } from './first-day';
import { backToBoard, isRunning, type PlacementFilter, placementsPath } from './placement-filter';
import { placementsFrame } from './placements-frame';
import { ActionMenu } from './placement-action-menu';
import { TimeInState, usualTimeText } from './time-in-state';

type Stage = StaffPlacementBoardQuery['placementStageTimes'][number];
type Card = Stage['placements']['nodes'][number];

/**
 * The placements by state, in the order of the states. Each has a menu of actions; there is no drag and drop.
 */
export function placementBoardPage(visit: Visit, { placementStageTimes }: StaffPlacementBoardQuery, filter: PlacementFilter): VNode {
  const { t } = visit.i18n;
  return placementsFrame({
    visit,
    view: 'board',
    filter,
    lead: t(msg`Placements by status. Those longest in a status come first; of the ended ones, the latest.`),
    children: (
      // it scrolls sideways on wide screens, so it must be focusable for keyboard users
      <section class="board broad" aria-label={t(msg`Placements by status`)} tabIndex={0}>
        {placementStageTimes.map((stage) => (
          <Stage key={stage.state} visit={visit} stage={stage} filter={filter} />
        ))}
      </section>
    ),
  });
}

function Stage({ visit, stage, filter }: { readonly visit: Visit; readonly stage: Stage; readonly filter: PlacementFilter }) {
  const { i18n } = visit;
  const { t } = i18n;
  const { state, placements } = stage;
  const all = i18n.number(placements.count);
  return (
    <div class="stage">
      <h2>
        {placementState(i18n, state)} <span class="count">{all}</span>
      </h2>
      {isRunning(state) && <p class="hint">{usualTimeText(i18n, stage)}</p>}
      {placements.count === 0 ? (
        <p class="hint">{t(msg`None`)}</p>
      ) : (
        <ul>
          {placements.nodes.map((card) => (
            <PlacementCard key={card.id} visit={visit} card={card} back={backToBoard(filter)} />
          ))}
        </ul>
      )}
      {placements.count > placements.nodes.length && (
        <a class="target" href={placementsPath({ ...filter, state }, 'table')}>
          {t(msg`Show all ${all} in the table`)}
        </a>
      )}
    </div>
  );
}

function PlacementCard({ visit, card, back }: { readonly visit: Visit; readonly card: Card; readonly back: string }) {
  return (
    <li class="card flat">
      <a class="target" href={`/staff/placements/${card.id}?back=${back}`}>
        <NameAndCode person={card.trainee} />
      </a>
      <OnHoldTag i18n={visit.i18n} isOnHold={card.isOnHold} />
      <WitnessedTag i18n={visit.i18n} isWitnessed={card.isYesWitnessed || card.isStartWitnessed} />
      <p>
        {card.vacancy.title}
        <small class="line-day">{card.vacancy.employer.legalName}</small>
      </p>
      <p>
        <FirstDay i18n={visit.i18n} placement={card} isLabelled />
      </p>
      <p>
        <TimeInState i18n={visit.i18n} placement={card} />
      </p>
      <ActionMenu visit={visit} placement={card} back={back} />
    </li>
  );
}
