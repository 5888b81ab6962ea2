import { msg } from '@lingui/core/macro';
import { describeForm } from '../../../shared/described-form/form-description';
import { fieldKinds, required } from '../../../shared/described-form/form-kinds';
import type { Incomplete, Unsaved } from '../../../shared/described-form/form-paths';
import { textOf } from '../../../shared/form/form-drafts';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { LocalSkillRelation, SkillAddLocalInput } from '../../gql';

const { text, choice } = fieldKinds<'SKILL', Unsaved<SkillAddLocalInput>, Incomplete<SkillAddLocalInput>>();
/** The fields of the question that the skill answers, if it answers one: its id and its words. */
export const [QUESTION, QUESTION_WORDS] = ['question', 'questionWords'] as const;
const RELATIONS: readonly LocalSkillRelation[] = ['NARROWER_OF', 'BROADER_OF', 'SIBLING', 'RELATED'];

export function relationText({ t }: I18n, relation: LocalSkillRelation): string {
  switch (relation) {
    case 'NARROWER_OF':
      return t(msg`is part of it`);
    case 'BROADER_OF':
      return t(msg`includes it and more`);
    case 'SIBLING':
      return t(msg`is in the same group`);
    case 'RELATED':
      return t(msg`is related to it`);
  }
}

/** A skill that the classification lacks, next to its nearest skill, which is found by a search. */
export const LOCAL_SKILL_FORM = describeForm<'SKILL', Unsaved<SkillAddLocalInput>, SkillAddLocalInput>()({
  labelKm: text({ section: 'SKILL', path: 'labelKm', label: msg`Name in Khmer`, autocomplete: 'off' }),
  label: text({ section: 'SKILL', path: 'label', label: msg`Name in English`, autocomplete: 'off' }),
  // a problem with the nearest skill is shown at the search field
  skillText: {
    section: 'SKILL',
    paths: ['mappedToCode'],
    label: msg`Search for the nearest skill`,
    controls: ['skillText', 'mappedToCode'],
    controlLabels: { mappedToCode: msg`Nearest skill` },
    saved: () => null,
    values: () => ({}),
    input: (values) => [['mappedToCode', textOf(values, 'mappedToCode')]],
    text: () => null,
  },
  relation: required(
    choice({
      section: 'SKILL',
      path: 'relation',
      label: msg`How is the new skill related to it?`,
      values: RELATIONS,
      optionText: relationText,
      columns: true,
    }),
    '',
  ),
});
