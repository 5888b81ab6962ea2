import type { ComponentChildren } from 'preact';
import { nearDay, nearMoment, shortMoment } from '../labels/near-days';
import type { I18n } from '../labels/page-i18n';

interface TimeProps {
  readonly i18n: I18n;
  /** A day as `2026-11-24`, or an instant with its time zone. */
  readonly at: string;
  /** A text that contains the short form, such as `Due 24 Nov`; without it, the short form alone. */
  readonly children?: ComponentChildren;
  /** Shows the time of day of every instant. */
  readonly isExact?: boolean;
}

const DAY_LENGTH = '2026-11-24'.length;

/** A day or an instant in a short form, with the full date as its title. */
export function Time({ i18n, at, children, isExact = false }: TimeProps) {
  const isDay = at.length === DAY_LENGTH;
  const momentText = isExact ? shortMoment : nearMoment;
  return (
    <time dateTime={at} title={isDay ? i18n.day(at) : i18n.moment(at)}>
      {children ?? capitalised(isDay ? nearDay(i18n, at) : momentText(i18n, at))}
    </time>
  );
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
