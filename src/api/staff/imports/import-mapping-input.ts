import { groupsOf } from '../../../shared/groups';
import { HEADING_TARGET, headingKey, type ImportMapping, textKey } from '../../../shared/import-mapping';
import type { ImportMappingInput } from '../schema';

/** Texts and headings by their keys. */
export function mappingOf({ headings, texts, values }: ImportMappingInput): ImportMapping {
  const byColumn = groupsOf(
    (texts ?? []).filter(({ forget }) => !forget),
    ({ column }) => column,
  );
  const [forgottenTexts, forgottenHeadings] = [(texts ?? []).filter(({ forget }) => forget), (headings ?? []).filter(({ forget }) => forget)];
  return {
    headings: Object.fromEntries((headings ?? []).filter(({ forget }) => !forget).map(({ heading, column }) => [headingKey(heading), column ?? null])),
    texts: Object.fromEntries(
      byColumn.map((group) => [group[0]?.column ?? '', Object.fromEntries(group.map(({ text, code }) => [textKey(text), code ?? null]))]),
    ),
    values: Object.fromEntries((values ?? []).map(({ column, value }) => [column, value])),
    forgotten: [
      ...forgottenTexts.map(({ column, text }) => ({ target: column, key: textKey(text) })),
      ...forgottenHeadings.map(({ heading }) => ({ target: HEADING_TARGET, key: headingKey(heading) })),
    ],
  };
}
