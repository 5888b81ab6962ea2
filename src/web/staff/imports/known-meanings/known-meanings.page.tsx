import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { mayBeLeftOut } from '../../../../shared/imports/import-mapping';
import { Button, Form, type Option, Select } from '../../../shared/form/form';
import type { I18n } from '../../../shared/labels/page-i18n';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { withParameter } from '../../../shared/page/return-path';
import type { Visit } from '../../../shared/visit/visit';
import type { ImportTextCandidatesQuery } from '../../gql';
import { answerTo, FORGET, headingField, type KnownHeading, type KnownText, LEFT_OUT, TEXTS_OF_PAGE, textField } from '../import/import-answers';
import { columnText, wordLabel } from '../import/import-labels';
import { IMPORT_PATH, KNOWN_PATH } from '../import/import-paths';
import type { PendingImport } from '../import/pending-import';

interface ShownText extends KnownText {
  readonly candidates: ImportTextCandidatesQuery['importCandidates'][number]['candidates'];
}

interface KnownMeaningsProps {
  readonly pending: PendingImport;
  readonly key: string;
  readonly first: number;
  readonly texts: readonly ShownText[];
  /** The columns of this kind of import. */
  readonly columns: readonly string[];
}

export function knownMeaningsPage(visit: Visit, { pending, key, first, texts, columns }: KnownMeaningsProps): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { tried, name, answers } = pending;
  const headings = first === 0 ? tried.knownHeadings : [];
  const isLast = first + TEXTS_OF_PAGE >= tried.knownTexts.length;
  const [from, until, all] = [i18n.number(first + 1), i18n.number(first + texts.length), i18n.number(tried.knownTexts.length)];
  const title = t(msg`Meanings from earlier files`);
  return page({
    visit,
    title,
    children: (
      <>
        <PageHead
          back={{ href: withParameter(IMPORT_PATH, 'd', key), label: t(msg`Import`) }}
          title={title}
          lead={t(msg`These words are read as your institution decided. A change applies to this file and to the next ones.`)}
        />
        <p>
          <bdi>{name}</bdi>
        </p>
        <Form visit={visit} action={KNOWN_PATH}>
          <input type="hidden" name="held" value={key} />
          <input type="hidden" name="from" value={String(first)} />
          {headings.length > 0 && (
            <section class="card" aria-labelledby="headings">
              <h2 id="headings">{t(msg`Columns`)}</h2>
              {headings.map((known, at) => (
                <Select
                  key={known.heading}
                  visit={visit}
                  name={headingField(at)}
                  label={columnLabel(i18n, known)}
                  options={headingOptions(i18n, known, columns)}
                  value={known.column ?? LEFT_OUT}
                />
              ))}
            </section>
          )}
          {texts.length > 0 && (
            <section class="card" aria-labelledby="words">
              <h2 id="words">{texts.length === tried.knownTexts.length ? t(msg`Words`) : t(msg`Words ${from} to ${until} of ${all}`)}</h2>
              {texts.map((known, at) => (
                <Select
                  key={`${known.column} ${known.text}`}
                  visit={visit}
                  name={textField(at)}
                  label={wordLabel(i18n, known)}
                  options={textOptions(i18n, known)}
                  value={answerTo(answers, known) ?? known.code ?? LEFT_OUT}
                />
              ))}
            </section>
          )}
          <p class="actions">
            <Button>{isLast ? t(msg`Check file`) : t(msg`Save and continue`)}</Button>
            {!isLast && (
              <Button plain name="finish" value="yes">
                {t(msg`Accept the other words`)}
              </Button>
            )}
          </p>
        </Form>
      </>
    ),
  });
}

/** The decision first, so that it stays if nothing is chosen. */
function textOptions({ t }: I18n, { column, code, label, isRemembered, candidates }: ShownText): Option[] {
  const meaning = label ?? t(msg`leave out`);
  const others = candidates.filter((candidate) => candidate.code !== code).map((candidate) => ({ value: candidate.code, label: candidate.label }));
  return [
    { value: code ?? LEFT_OUT, label: isRemembered ? t(msg`As before: ${meaning}`) : t(msg`Chosen now: ${meaning}`) },
    ...others,
    ...(code === null || !mayBeLeftOut(column) ? [] : [{ value: LEFT_OUT, label: t(msg`None of these: leave out`) }]),
    { value: FORGET, label: t(msg`Forget this meaning`) },
  ];
}

function headingOptions(i18n: I18n, { column, isRemembered }: KnownHeading, columns: readonly string[]): Option[] {
  const { t } = i18n;
  const meaning = column === null ? t(msg`Not read`) : columnText(i18n, column);
  return [
    { value: column ?? LEFT_OUT, label: isRemembered ? t(msg`As before: ${meaning}`) : t(msg`Chosen now: ${meaning}`) },
    ...columns.filter((one) => one !== column).map((one) => ({ value: one, label: columnText(i18n, one) })),
    ...(column === null ? [] : [{ value: LEFT_OUT, label: t(msg`Not read`) }]),
    { value: FORGET, label: t(msg`Forget this meaning`) },
  ];
}

const columnLabel = ({ t }: I18n, { typed: heading }: KnownHeading): string => t(msg`Column “${heading}”`);
