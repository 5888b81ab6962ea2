import { msg } from '@lingui/core/macro';
import { describeForm } from '../../../shared/described-form/form-description';
import { fieldKinds } from '../../../shared/described-form/form-kinds';
import type { Incomplete, Unsaved } from '../../../shared/described-form/form-paths';
import { textOf } from '../../../shared/form/form-drafts';
import type { LexiconWordInput } from '../../gql';

const { text } = fieldKinds<'WORD', Unsaved<LexiconWordInput>, Incomplete<LexiconWordInput>>();

/** A word and the skill that it finds, which a search finds first. */
export const LEXICON_FORM = describeForm<'WORD', Unsaved<LexiconWordInput>, LexiconWordInput>()({
  word: text({
    section: 'WORD',
    path: 'word',
    label: msg`Word or phrase`,
    hint: msg`As people say it, in English or Khmer. At most 60 characters; no names and no numbers.`,
    autocomplete: 'off',
    isRequired: true,
  }),
  // a problem with the skill is shown at the search field
  skillText: {
    section: 'WORD',
    paths: ['skillCode'],
    label: msg`Search for the skill`,
    controls: ['skillText', 'skillCode'],
    controlLabels: { skillCode: msg`Skill` },
    saved: () => null,
    values: () => ({}),
    input: (values) => [['skillCode', textOf(values, 'skillCode')]],
    text: () => null,
  },
});
