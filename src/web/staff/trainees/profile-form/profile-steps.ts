import { msg } from '@lingui/core/macro';
import { searchFields } from '../../../shared/form/form-search';
import type { I18n } from '../../../shared/labels/page-i18n';

/** The steps with fields. */
export const PROFILE_SECTIONS = ['her', 'time', 'skills', 'jobPreferences'] as const;
export type ProfileSection = (typeof PROFILE_SECTIONS)[number];

/** The steps in order. The last one shows all answers before they are sent. */
export const STEPS = [...PROFILE_SECTIONS, 'check'] as const;
export type Step = (typeof STEPS)[number];

export const stepName = ({ t }: I18n, step: Step): string =>
  ({
    her: t(msg`About her`),
    time: t(msg`Availability`),
    skills: t(msg`Skills and languages`),
    jobPreferences: t(msg`Job preferences`),
    check: t(msg`Check answers`),
  })[step];

/** The searches of the steps. */
export const SKILL_SEARCH = searchFields('skill');
export const PREFERENCE_SEARCH = searchFields('preference');
