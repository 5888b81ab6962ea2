import { msg } from '@lingui/core/macro';
import { textOf } from '../../../shared/form/form-drafts';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { Visit } from '../../../shared/visit/visit';
import type { VisitToRecordQuery } from '../../gql';
import { PARTS, type Part, partPath, partsOf } from './checklist-parts';
import { questionControls } from './visit-form';

type Vetting = NonNullable<VisitToRecordQuery['vetting']>;
type Item = VisitToRecordQuery['vettingChecklist'][number];

interface VisitProgressProps {
  /** With the values of the part on this page. */
  readonly visit: Visit;
  readonly vetting: Vetting;
  readonly checklist: readonly Item[];
  readonly part: Part;
}

/** The codes of questions with an answer: typed on this page, or saved for the other part. */
export function answeredCodes({ visit, vetting, checklist, part }: VisitProgressProps): ReadonlySet<string> {
  const saved = new Set(vetting.answers.map(({ itemCode }) => itemCode));
  const onPage = new Set(partsOf(checklist)[part].map(({ code }) => code));
  const isAnswered = ({ code }: Item): boolean => (onPage.has(code) ? textOf(visit.draft.values, questionControls(code).answer) !== '' : saved.has(code));
  return new Set(checklist.filter(isAnswered).map(({ code }) => code));
}

/** The id of the section with a cluster of questions, by its first question. */
export const clusterId = (items: readonly Item[], cluster: string): string => `cluster-${items.find((item) => item.cluster === cluster)?.code ?? ''}`;

/**
 * How many questions have an answer, in all and by section, with links to each section and to the next question
 * without one. visit.island.ts updates it while answers are chosen.
 */
export function VisitProgress(props: VisitProgressProps) {
  const { visit, vetting, checklist, part } = props;
  const { i18n } = visit;
  const { t } = i18n;
  const answered = answeredCodes(props);
  const address = `/staff/vettings/${vetting.id}`;
  const parts = partsOf(checklist);
  const partOfItem = (item: Item): Part => (parts[PARTS.second].includes(item) ? PARTS.second : PARTS.first);
  const linkTo = (item: Item, fragment: string): string => (partOfItem(item) === part ? fragment : `${partPath(address, partOfItem(item))}${fragment}`);
  const next = [...parts[part], ...checklist].find(({ code }) => !answered.has(code));
  const clusters = [...new Set(checklist.map(({ cluster }) => cluster))].map((cluster) => checklist.filter((item) => item.cluster === cluster));
  return (
    <nav class="card visit-progress" aria-label={t(msg`Progress`)}>
      <p class="split">
        <strong>
          <Count i18n={i18n} items={checklist} answered={answered} isTotal />
        </strong>
        {next && (
          <a href={linkTo(next, `#${questionControls(next.code).answer}`)} data-next-unanswered>
            {t(msg`Next unanswered question`)}
          </a>
        )}
      </p>
      <details>
        <summary>{t(msg`Sections`)}</summary>
        <ul class="lines">
          {clusters.map((items) => {
            const [first] = items;
            return (
              first && (
                <li key={first.code} class="split">
                  <a href={linkTo(first, `#${clusterId(items, first.cluster)}`)}>{first.cluster}</a>
                  <Count i18n={i18n} items={items} answered={answered} />
                </li>
              )
            );
          })}
        </ul>
      </details>
    </nav>
  );
}

interface CountProps {
  readonly i18n: I18n;
  readonly items: readonly Item[];
  readonly answered: ReadonlySet<string>;
  readonly isTotal?: boolean;
}

const countsTo = (length: number): number[] => Array.from({ length: length + 1 }, (_, number) => number);

function countText(i18n: I18n, number: number, total: string): string {
  const count = i18n.number(number);
  return i18n.t(msg`${count} of ${total}`);
}

/** The text for each number of questions that may have an answer. */
export function answeredTexts(i18n: I18n, length: number): string[] {
  const total = i18n.number(length);
  return countsTo(length).map((number) => {
    const count = i18n.number(number);
    return i18n.t(msg`${count} of ${total} answered`);
  });
}

/** The text of each possible count is on the page, because only the server knows the language's words and digits. */
function Count({ i18n, items, answered, isTotal = false }: CountProps) {
  const total = i18n.number(items.length);
  const texts = isTotal ? answeredTexts(i18n, items.length) : countsTo(items.length).map((one) => countText(i18n, one, total));
  const codes = items.map(({ code }) => code);
  return (
    <span data-count-of={codes.join(' ')} data-answered={codes.filter((code) => answered.has(code)).join(' ')} data-texts={JSON.stringify(texts)}>
      {texts[codes.filter((code) => answered.has(code)).length]}
    </span>
  );
}
