import type { ComponentChildren } from 'preact';

/** One bar of a chart: its label, its length, and its value as text. */
export interface Bar {
  readonly key: string;
  readonly label: ComponentChildren;
  /** Shares of the full width, 0 to 1, side by side; empty when the value is withheld. */
  readonly parts: readonly BarPart[];
  /** The target, 0 to 1. */
  readonly mark?: number | undefined;
  /** The value as text, as far as it may be disclosed. */
  readonly valueText: ComponentChildren;
}
export interface BarPart {
  readonly share: number;
  readonly tone: 'first' | 'second' | 'third' | 'withheld';
}

interface BarsProps {
  readonly title: string;
  readonly note?: string | undefined;
  readonly bars: readonly Bar[];
  readonly legend?: readonly { readonly tone: BarPart['tone'] | 'mark'; readonly name: string }[];
}

const HEIGHT = 16;
const percent = (share: number): string => `${Math.round(Math.min(Math.max(share, 0), 1) * 1000) / 10}%`;

/**
 * A list of horizontal bars. All words and numbers are text of the page, so that Khmer wraps, scales and is
 * read aloud. The bars are SVG, so that they print as shown. The text next to each bar gives the same
 * information.
 */
export function Bars({ title, note, bars, legend = [] }: BarsProps) {
  return (
    <figure class="chart">
      <figcaption>
        {title}
        {note && <small>{note}</small>}
      </figcaption>
      {legend.length > 0 && (
        <ul class="legend">
          {legend.map(({ tone, name }) => (
            <li key={name}>
              <svg width="16" height="16" aria-hidden="true" focusable="false">
                {tone === 'mark' ? <rect class="bar-mark" x="6" width="3" height="16" /> : <rect class={`bar-${tone}`} width="16" height="16" rx="3" />}
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
      <ul class="bar-rows">
        {bars.map(({ key, label, valueText, ...drawn }) => (
          <li key={key}>
            <span class="bar-label">{label}</span>
            <Drawing {...drawn} />
            <span class="bar-says">{valueText}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

function Drawing({ parts, mark }: Pick<Bar, 'parts' | 'mark'>) {
  const starts = parts.map((_, at) => parts.slice(0, at).reduce((sum, { share }) => sum + share, 0));
  return (
    <svg class="bar" width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
      <rect class="bar-track" width="100%" height={HEIGHT} rx="3" />
      {parts.map(({ share, tone }, at) => (
        <rect key={String(at)} class={`bar-${tone}`} x={percent(starts[at] ?? 0)} width={percent(share)} height={HEIGHT} rx="3" />
      ))}
      {mark !== undefined && <rect class="bar-mark" x={percent(mark)} width="3" height={HEIGHT} transform="translate(-3 0)" />}
    </svg>
  );
}

interface ChangesProps {
  readonly title: string;
  readonly note?: string | undefined;
  /** The highest value; the scale starts at 0. */
  readonly best: number;
  readonly names: { readonly before: string; readonly after: string };
  readonly changes: readonly {
    readonly key: string;
    readonly label: string;
    readonly before: number | null;
    readonly after: number | null;
    readonly valueText: string;
  }[];
}

/** The change of each item on one scale: an open circle before, a filled one after. */
export function Changes({ title, note, best, names, changes }: ChangesProps) {
  return (
    <figure class="chart">
      <figcaption>
        {title}
        {note && <small>{note}</small>}
      </figcaption>
      <ul class="legend">
        <li>
          <svg width="16" height="16" aria-hidden="true" focusable="false">
            <circle class="dot-before" cx="8" cy="8" r="6" />
          </svg>
          {names.before}
        </li>
        <li>
          <svg width="16" height="16" aria-hidden="true" focusable="false">
            <circle class="dot-after" cx="8" cy="8" r="6" />
          </svg>
          {names.after}
        </li>
      </ul>
      <ul class="bar-rows">
        {changes.map(({ key, label, before, after, valueText }) => (
          <li key={key}>
            <span class="bar-label">{label}</span>
            <ChangeDrawing best={best} before={before} after={after} />
            <span class="bar-says">{valueText}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** The scale is inset at both ends, so that a circle at an end is not cut off. */
const positionOn = (best: number, value: number): string => `${4 + Math.round((920 * value) / best) / 10}%`;

function ChangeDrawing({ best, before, after }: { readonly best: number; readonly before: number | null; readonly after: number | null }) {
  return (
    <svg class="bar" width="100%" height="20" aria-hidden="true" focusable="false">
      {Array.from({ length: best + 1 }, (_, step) => (
        <line key={step} class="step-line" x1={positionOn(best, step)} x2={positionOn(best, step)} y1="3" y2="17" />
      ))}
      <line class="scale-line" x1={positionOn(best, 0)} x2={positionOn(best, best)} y1="10" y2="10" />
      {before !== null && after !== null && <line class="change-line" x1={positionOn(best, before)} x2={positionOn(best, after)} y1="10" y2="10" />}
      {after !== null && <circle class="dot-after" cx={positionOn(best, after)} cy="10" r="7" />}
      {before !== null && <circle class="dot-before" cx={positionOn(best, before)} cy="10" r="6" />}
    </svg>
  );
}
