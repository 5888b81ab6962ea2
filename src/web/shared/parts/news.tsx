import { msg } from '@lingui/core/macro';
import type { Words } from '../labels/words';

/** For how many days news is shown. Whether it was read is written down nowhere: a telephone or a desk may have several readers. */
export const NEWS_DAYS = 14;

/** One message to whoever looks, in the words it was sent with. */
export interface Notice {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly subjectId: string;
  readonly createdAt: string;
}

/** The page where it matters, and what it is about. */
export interface Leads {
  readonly href?: string | undefined;
  readonly about?: string | undefined;
}

/** The newest message about each thing, at most so many, without what the page says already. */
export const newest = (notices: readonly Notice[], most: number, isSaid: (notice: Notice) => boolean): Notice[] =>
  notices.filter((notice, at) => !isSaid(notice) && notices.findIndex(({ subjectId }) => subjectId === notice.subjectId) === at).slice(0, most);

interface NewsProps {
  readonly words: Words;
  readonly notices: readonly Notice[];
  readonly leads: (notice: Notice) => Leads;
}

/** What happened lately, in a list that asks for nothing. */
export function News(props: NewsProps) {
  if (props.notices.length === 0) return null;
  return (
    <section id="news">
      <h2 class="small">{props.words.t(msg`News`)}</h2>
      <NewsLines {...props} />
    </section>
  );
}

/** The same behind its name, where other work comes first. */
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
