import { msg } from '@lingui/core/macro';
import type { Words } from '../../shared/words';
import type { IndicatorNumberFragment } from '../gql';
import { type AskedFor, rowsPath } from './asked';
import type { Line } from './lines';
import { leftOutText, shownText } from './number-words';

interface TableProps {
  readonly words: Words;
  readonly asked: AskedFor;
  readonly name: string;
  readonly lines: readonly Line[];
  /** Institutions have no parts. */
  readonly isOfPersons: boolean;
  readonly hasUnstated: boolean;
}

/** One section of the report; on a narrow screen every line is a card, which is why the roles are written out. */
export function Table({ words, asked, name, lines, isOfPersons, hasUnstated }: TableProps) {
  const { t } = words;
  const heads = {
    survivors: t(msg`Survivors`),
    atRisk: t(msg`At-risk persons`),
    unstated: t(msg`Not told`),
    total: t(msg`Total`),
    target: t(msg`Target`),
  };
  return (
    <table class="sheet" role="table">
      <caption>{name}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t(msg`Indicator`)}
          </th>
          {isOfPersons && <Head text={heads.survivors} />}
          {isOfPersons && <Head text={heads.atRisk} />}
          {isOfPersons && hasUnstated && <Head text={heads.unstated} />}
          <Head text={heads.total} />
          <Head text={heads.target} />
        </tr>
      </thead>
      <tbody role="rowgroup">
        {lines.map((line) => (
          <tr key={line.definition.id} role="row">
            <th role="rowheader" scope="row">
              <Definition words={words} line={line} />
            </th>
            {isOfPersons && <NumberCell words={words} asked={asked} head={heads.survivors} cell={line.survivors} />}
            {isOfPersons && <NumberCell words={words} asked={asked} head={heads.atRisk} cell={line.atRisk} />}
            {isOfPersons && hasUnstated && <NumberCell words={words} asked={asked} head={heads.unstated} cell={line.unstated} />}
            <NumberCell words={words} asked={asked} head={heads.total} cell={line.total} outOf={line.outOf} isTotal />
            <TargetCell words={words} head={heads.target} cell={line.total} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Head = ({ text }: { readonly text: string }) => (
  <th role="columnheader" scope="col" class="number">
    {text}
  </th>
);

interface CellProps {
  readonly words: Words;
  readonly asked: AskedFor;
  readonly head: string;
  readonly cell: IndicatorNumberFragment | undefined;
  readonly outOf?: IndicatorNumberFragment | undefined;
  readonly isTotal?: boolean;
}

/** A number as it may leave, with the reader's own exactly; it opens to its rows for who may read them. */
function NumberCell({ words, asked, head, cell, outOf, isTotal = false }: CellProps) {
  const { t } = words;
  if (!cell) return <td role="cell" class="number" data-head={head} />;
  const [shown, own, label] = [shownText(words, cell.shown), words.number(cell.own), cell.label];
  const share = shareText(words, cell.value, outOf?.value);
  return (
    <td role="cell" class={`number${isTotal ? ' total' : ''}`} data-head={head}>
      {cell.opens ? (
        <a href={rowsPath(asked, cell.id)} aria-label={`${shown}, ${label}`}>
          {shown}
        </a>
      ) : (
        shown
      )}
      {share && <small>{share}</small>}
      <small class="ours">{t(msg`ours: ${own}`)}</small>
    </td>
  );
}

function shareText(words: Words, value: number | null | undefined, of: number | null | undefined): string | null {
  if (value === null || value === undefined || !of) return null;
  const percent = words.number(Math.round((100 * value) / of));
  return words.t(msg`${percent} %`);
}

/** The bar repeats what the numbers say. */
function TargetCell({ words, head, cell: { target, value } }: { readonly words: Words; readonly head: string; readonly cell: IndicatorNumberFragment }) {
  if (target === null || target === undefined) return <td role="cell" class="number blank" data-head={head} />;
  return (
    <td role="cell" class="number target-cell" data-head={head}>
      {words.number(target)}
      {value !== null && value !== undefined && <meter min={0} max={Math.max(target, 1)} value={Math.min(value, target)} aria-hidden="true" />}
    </td>
  );
}

function Definition({ words, line: { definition, total } }: { readonly words: Words; readonly line: Line }) {
  const { t } = words;
  const [id, version] = [definition.id, words.number(definition.version)];
  return (
    <details>
      <summary>
        {definition.label} <small>{id}</small>
      </summary>
      <div class="definition">
        <p lang="en">{definition.rule}</p>
        <p>{t(msg`Never counted:`)}</p>
        <p lang="en">{definition.excludes}</p>
        {total.leftOut.length > 0 && (
          <>
            <p>{t(msg`Left out of this number:`)}</p>
            <ul>
              {total.leftOut.map(({ reason, shown, own }) => {
                const [why, all, ours] = [leftOutText(words, reason), shownText(words, shown), words.number(own)];
                return <li key={reason}>{t(msg`${why}: ${all} (ours: ${ours})`)}</li>;
              })}
            </ul>
          </>
        )}
        <p class="hint">{t(msg`Definition ${id}, version ${version}`)}</p>
      </div>
    </details>
  );
}
