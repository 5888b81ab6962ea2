import type { StoredLimits, TraineeLanguage, TraineeSkill, JobPreference } from './profile-parts';
import type { WorkingProfile } from './trainee';

/** The lists of a working profile, each in its own order. */
export interface ProfileLists {
  readonly skills: readonly Pick<TraineeSkill, 'skillId' | 'level' | 'source' | 'evidence'>[];
  readonly languages: readonly Pick<TraineeLanguage, 'language' | 'level'>[];
  readonly jobPreferences: readonly Pick<JobPreference, 'iscoCode' | 'rank'>[];
}

/**
 * All fields that an update of the working profile overwrites; the version is computed from them. State and
 * assigned staff are not among them.
 */
export function versionedProfileFields(profile: WorkingProfile, { skills, languages, jobPreferences }: ProfileLists): unknown {
  const { displayName, language, homeProvince, travel, acceptsHousing, literacy, education, availableFrom, availableDays } = profile;
  const { availableFromMinute, availableToMinute, wantedHoursMin, wantedHoursMax, minPayAmount, minPayCurrency, licences } = profile;
  return [
    [displayName, language, homeProvince, travel, acceptsHousing, literacy, education, availableFrom, availableDays],
    [availableFromMinute, availableToMinute, wantedHoursMin, wantedHoursMax, minPayAmount, minPayCurrency, licences],
    skills.map(({ skillId, level, source, evidence }) => [skillId, level, source, evidence]),
    languages.map(({ language: spoken, level }) => [spoken, level]),
    jobPreferences.map(({ iscoCode, rank }) => [iscoCode, rank]),
  ];
}

/**
 * All fields that a review of the limits overwrites; the version is computed from them. A trainee without
 * limits has the defaults.
 */
export function versionedLimitsFields(limits: StoredLimits | undefined): unknown {
  const { noNight = false, noLiveIn = false, noAlcohol = false } = limits ?? {};
  const { excludedSites = [], excludedEmployers = [], excludedProvinces = [], excludedIsco = [] } = limits ?? {};
  return [noNight, noLiveIn, noAlcohol, excludedSites, excludedEmployers, excludedProvinces, excludedIsco];
}
