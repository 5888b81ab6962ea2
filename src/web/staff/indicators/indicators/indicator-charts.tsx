import { msg } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import { type Bar, type BarPart, Bars } from '../charts/bars';
import type { ReportLine, NumberShown } from './report-lines';
import { shownText } from './indicator-number-labels';

interface ChartProps {
  readonly i18n: I18n;
  readonly lines: readonly ReportLine[];
}

const percentOf = (value: number, target: number): number => Math.round((100 * value) / target);

/**
 * The reached number against the target. Each bar has its own scale; the mark is the target. A withheld
 * number has no bar, because the length of a bar would reveal the number.
 */
export function TargetChart({ i18n, lines, isOwn = false }: ChartProps & { readonly isOwn?: boolean }) {
  const { t } = i18n;
  const linesWithTarget = lines.filter(({ total }) => total.target !== null && total.target !== undefined && total.target > 0);
  if (linesWithTarget.length === 0) return null;
  const maxRatio = Math.max(1, ...linesWithTarget.map(({ total }) => (total.value ?? 0) / (total.target ?? 1)));
  const scale = Math.min(maxRatio, MAX_RATIO) * MARGIN_FACTOR;
  return (
    <Bars
      title={isOwn ? t(msg`Our results against targets`) : t(msg`Results against targets`)}
      legend={[
        { tone: 'first', name: t(msg`Reached`) },
        { tone: 'mark', name: t(msg`Target`) },
        ...(linesWithTarget.some(({ total }) => total.isSuppressed) ? [{ tone: 'withheld' as const, name: t(msg`Withheld`) }] : []),
      ]}
      bars={linesWithTarget.map(({ definition, total }): Bar => {
        const target = total.target ?? 1;
        const hasValue = total.value !== null && total.value !== undefined;
        const parts: BarPart[] = hasValue
          ? [{ share: Math.min((total.value ?? 0) / target, MAX_RATIO) / scale, tone: 'first' }]
          : [{ share: 1, tone: 'withheld' }];
        return { key: definition.id, label: definition.label, parts, mark: hasValue ? 1 / scale : undefined, valueText: reachedText(i18n, total) };
      })}
    />
  );
}

/** A bar ends at one and a half times its target, so that the other bars remain distinguishable. */
const MAX_RATIO = 1.5;
/** A small margin after the longest bar. */
const MARGIN_FACTOR = 1.02;

function reachedText(i18n: I18n, { shown, value, target }: NumberShown): string {
  const [reached, aim] = [shownText(i18n, shown), i18n.number(target ?? 0)];
  if (value === null || value === undefined || !target) return i18n.t(msg`${reached} of ${aim}`);
  const percent = i18n.number(percentOf(value, target));
  return i18n.t(msg`${reached} of ${aim} (${percent}%)`);
}

/**
 * The persons by group: survivors, at-risk persons, and persons whose group is not stated. The parts are
 * drawn only when none of them is withheld. Otherwise a single bar marks that a part is withheld; its length
 * is the total, as without parts.
 */
export function PartsChart({ i18n, lines }: ChartProps) {
  const { t } = i18n;
  const counted = lines.filter(({ total }) => total.value !== null && total.value !== undefined && total.value > 0);
  if (counted.length === 0) return null;
  const maxTotal = Math.max(...counted.map(({ total }) => total.value ?? 0));
  const hasUnstated = counted.some(({ unstated }) => unstated !== undefined && unstated.shown !== '0');
  const shownParts = PARTS.filter((part) => hasUnstated || part !== 'unstated');
  return (
    <Bars
      title={t(msg`Survivors and at-risk persons`)}
      note={t(msg`People, each counted once per line`)}
      legend={[
        { tone: 'first', name: t(msg`Survivors`) },
        { tone: 'second', name: t(msg`At-risk persons`) },
        ...(hasUnstated ? [{ tone: 'third' as const, name: t(msg`Not stated`) }] : []),
        ...(counted.some((line) => partsOf(line) === null) ? [{ tone: 'withheld' as const, name: t(msg`Breakdown withheld`) }] : []),
      ]}
      bars={counted.map((line): Bar => {
        const parts = partsOf(line)?.map(({ value, tone }) => ({ share: value / maxTotal, tone }));
        const total = shownText(i18n, line.total.shown);
        return {
          key: line.definition.id,
          label: line.definition.label,
          parts: parts ?? [{ share: (line.total.value ?? 0) / maxTotal, tone: 'withheld' }],
          valueText: parts ? `${total} (${shownParts.map((part) => shownText(i18n, line[part]?.shown ?? '0')).join(' + ')})` : total,
        };
      })}
    />
  );
}

const PARTS = ['survivors', 'atRisk', 'unstated'] as const;
const TONES = { survivors: 'first', atRisk: 'second', unstated: 'third' } as const;

/** The parts of a number; null when one of them is withheld. */
function partsOf(line: ReportLine): { readonly value: number; readonly tone: BarPart['tone'] }[] | null {
  const parts = PARTS.map((part) => ({ cell: line[part], tone: TONES[part] }));
  if (parts.some(({ cell }) => cell?.isSuppressed)) return null;
  return parts.map(({ cell, tone }) => ({ value: cell?.value ?? 0, tone }));
}

/**
 * Of the persons whose follow-up day has come, the share in work. Drawn only when neither number is withheld.
 */
export function RetentionChart({ i18n, lines }: ChartProps) {
  const { t } = i18n;
  const linesWithBase = lines.filter(({ outOf, total }) => outOf?.value && total.value !== null && total.value !== undefined);
  if (linesWithBase.length === 0) return null;
  return (
    <Bars
      title={t(msg`Still in work, of all who started that long before`)}
      bars={linesWithBase.map(({ definition, total, outOf }): Bar => {
        const [value, all] = [total.value ?? 0, outOf?.value ?? 1];
        const [there, due, percent] = [i18n.number(value), i18n.number(all), i18n.number(percentOf(value, all))];
        return {
          key: definition.id,
          label: definition.label,
          parts: [{ share: value / all, tone: 'first' }],
          valueText: t(msg`${there} of ${due} (${percent}%)`),
        };
      })}
    />
  );
}
