import type { KeptLimits, TraineeLanguage, TraineeSkill, TraineeWish } from './profile-parts';
import type { WorkingProfile } from './trainee';

/** The lists of a working profile, each in its own order. */
export interface ProfileLists {
  readonly skills: readonly Pick<TraineeSkill, 'skillId' | 'level' | 'source' | 'evidence'>[];
  readonly languages: readonly Pick<TraineeLanguage, 'language' | 'level'>[];
  readonly wishes: readonly Pick<TraineeWish, 'iscoCode' | 'rank'>[];
}

/** All that rewriting a working profile writes over; where she stands and who looks after her is no part of it. */
export function profileStanding(profile: WorkingProfile, { skills, languages, wishes }: ProfileLists): unknown {
  const { displayName, language, homeProvince, travel, acceptsHousing, literacy, education, availableFrom, availableDays } = profile;
  const { availableFromMinute, availableToMinute, wantedHoursMin, wantedHoursMax, minPayAmount, minPayCurrency, licences } = profile;
  return [
    [displayName, language, homeProvince, travel, acceptsHousing, literacy, education, availableFrom, availableDays],
    [availableFromMinute, availableToMinute, wantedHoursMin, wantedHoursMax, minPayAmount, minPayCurrency, licences],
    skills.map(({ skillId, level, source, evidence }) => [skillId, level, source, evidence]),
    languages.map(({ language: spoken, level }) => [spoken, level]),
    wishes.map(({ iscoCode, rank }) => [iscoCode, rank]),
  ];
}

/** All that going through her limits writes over: who has none yet is kept from nothing. */
export function limitsStanding(limits: KeptLimits | undefined): unknown {
  const { noNight = false, noLiveIn = false, noAlcohol = false } = limits ?? {};
  const { excludedSites = [], excludedEmployers = [], excludedProvinces = [], excludedIsco = [] } = limits ?? {};
  return [noNight, noLiveIn, noAlcohol, excludedSites, excludedEmployers, excludedProvinces, excludedIsco];
}
