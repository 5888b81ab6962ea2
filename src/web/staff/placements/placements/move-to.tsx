import { msg } from '@lingui/core/macro';
import type { Visit } from '../../../shared/visit/visit';
import type { Words } from '../../../shared/labels/words';

/** What a move is called, and which form of a placement's page makes it. */
export interface MoveChoice {
  readonly label: string;
  readonly anchor: string;
}

/** The moves that are possible now; however it ends is one form. */
export function moveChoices({ t }: Words, nextMoves: readonly string[]): MoveChoice[] {
  const choices = [
    { moves: ['moveStart'], label: t(msg`Another first day`), anchor: 'move-start' },
    { moves: ['cancel'], label: t(msg`She never started`), anchor: 'cancel' },
    { moves: ['loseTouch'], label: t(msg`Nobody reaches her`), anchor: 'lose-touch' },
    { moves: ['reachAgain'], label: t(msg`She was reached again`), anchor: 'reach-again' },
    { moves: ['complete', 'endByTrainee', 'endByEmployer', 'endForSafety'], label: t(msg`It has ended`), anchor: 'end' },
  ];
  return choices.filter(({ moves }) => moves.some((move) => nextMoves.includes(move)));
}

interface MoveToProps {
  readonly visit: Visit;
  readonly placement: { readonly id: string; readonly nextMoves: readonly string[]; readonly trainee: { readonly displayName: string } };
  /** The board it stands on, to be gone back to. */
  readonly back?: string;
}

/** A menu in place of dragging: it works with keys, with a thumb and without scripts. */
export function MoveTo({ visit: { words }, placement: { id, nextMoves, trainee }, back }: MoveToProps) {
  const choices = moveChoices(words, nextMoves);
  if (choices.length === 0) return null;
  return (
    <details class="move-to">
      <summary aria-label={`${words.t(msg`Move to …`)} ${trainee.displayName}`}>{words.t(msg`Move to …`)}</summary>
      <ul>
        {choices.map(({ label, anchor }) => (
          <li key={anchor}>
            <a href={`/staff/placements/${id}${back ? `?back=${back}` : ''}#${anchor}`}>{label}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
