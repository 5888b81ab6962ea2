import { msg } from '@lingui/core/macro';
import type { Words } from '../labels/words';

/**
 * How many days a notification is shown. Whether it was read is not recorded: a phone or a desk may have
 * several users.
 */
export const NEWS_DAYS = 14;

/** One notification in the user's recent notifications, with the text it was sent with. */
export interface Notice {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly subjectId: string;
  readonly createdAt: string;
}

/** The page a notification links to, and its subject. */
export interface Leads {
  readonly href?: string | undefined;
  readonly about?: string | undefined;
}

/** The newest notification per subject, at most `most`, without those already shown elsewhere on the page. */
export const newest = (notices: readonly Notice[], most: number, isSaid: (notice: Notice) => boolean): Notice[] =>
  notices.filter((notice, at) => !isSaid(notice) && notices.findIndex(({ subjectId }) => subjectId === notice.subjectId) === at).slice(0, most);

interface NewsProps {
  readonly words: Words;
  readonly notices: readonly Notice[];
  readonly leads: (notice: Notice) => Leads;
}

/** Recent notifications; none of them requires an action. */
export function News(props: NewsProps) {
  if (props.notices.length === 0) return null;
  return (
    <section id="news">
      <h2 class="small">{props.words.t(msg`News`)}</h2>
      <NewsLines {...props} />
    </section>
  );
}

/** The same list, folded, for pages where other work has priority. */
export function FoldedNews(props: NewsProps) {
  if (props.notices.length === 0) return null;
  const count = props.words.number(props.notices.length);
  return (
    <details id="news">
      <summary>{props.words.t(msg`News: ${count}`)}</summary>
      <NewsLines {...props} />
    </details>
  );
}

function NewsLines({ words, notices, leads }: NewsProps) {
  return (
    <ul class="lines">
      {notices.map((notice) => {
        const { href, about } = leads(notice);
        const when = words.moment(notice.createdAt);
        return (
          <li key={notice.id}>
            {href ? <a href={href}>{notice.text}</a> : notice.text}
            <small class="line-day">{about ? `${about} · ${when}` : when}</small>
          </li>
        );
      })}
    </ul>
  );
}
