import { msg } from '@lingui/core/macro';
import { Button, Field, Select } from '../../../shared/form/form';
import { textOf, textsOf } from '../../../shared/form/form-drafts';
import { fieldProps } from '../../../shared/described-form/form-fields';
import { rowsOf } from '../../../shared/described-form/form-rows';
import { SearchState } from '../../../shared/form/search-state';
import { rowSkill, skillLevelOptions, skillLevelsHint, skillText } from '../../../shared/labels/skill-labels';
import type { Visit } from '../../../shared/visit/visit';
import { sourceOfSkill } from '../../shared/trainee-labels';
import { PROFILE_FORM } from './profile-form';
import { SKILL_SOURCES } from './profile-form-parts';
import { MAX_PREFERENCES, PREFERENCES, SKILLS, type SkillRowValues } from './profile-lists';
import { PREFERENCE_SEARCH, SKILL_SEARCH } from './profile-steps';
import { UNMET_WORDS } from './skill-searches';
import { addedKinds, kindsToPrefer, PREFER_WORK_BUTTON, WORK_ONLY } from './work-history-steps';

const NOT_HERS = msg`Not her skill`;

type SkillRowAt = SkillRowValues & { readonly at: number };

/** Whether this is a usual skill of her work that is not yet hers. These are folded together. */
const isUnsure = ({ skillWork, skillLevel }: SkillRowAt): boolean => skillWork !== '' && skillLevel === '';

/** Whether a search found this and it is not hers, so that it comes first: she may have twenty skills already. */
const isFound = ({ skillWork, skillLevel }: SkillRowAt): boolean => skillWork === '' && skillLevel === '';

/** The search for skills, and a line for each skill with its level; its source and evidence are folded. */
export function SkillFinder({ visit }: { readonly visit: Visit }) {
  const { i18n } = visit;
  const { t } = i18n;
  const notHers = t(NOT_HERS);
  const rows = rowsOf(visit.draft.values, SKILLS).map((row, at) => ({ ...row, at }));
  const kinds = addedKinds(visit.draft.values);
  const kindOf = ({ skillWork }: SkillRowAt): string => (kinds.some(({ code }) => code === skillWork) ? skillWork : '');
  const found = rows.filter(isFound);
  const hers = rows.filter((row) => !isFound(row));
  const groups = [...kinds, { code: '', label: t(msg`Other skills`) }].map((kind) => ({ ...kind, rows: hers.filter((row) => kindOf(row) === kind.code) }));
  return (
    <div class="finder" id="skills">
      <Field {...fieldProps(visit, PROFILE_FORM, 'skillText')} autocomplete="off" />
      <Button plain name="go" value="find-skill">
        {i18n.t(msg`Find skills`)}
      </Button>
      {textOf(visit.draft.values, SKILL_SEARCH.lastQuery) !== '' && (
        <Button plain name="go" value="ask-skill">
          {i18n.t(msg`None of these: ask for a skill`)}
        </Button>
      )}
      <SearchState visit={visit} search={SKILL_SEARCH} />
      {textsOf(visit.draft.values, UNMET_WORDS).map((words) => (
        <input key={words} type="hidden" name={UNMET_WORDS} value={words} />
      ))}
      {rows.length > 0 && <p class="hint">{skillLevelsHint(i18n)}</p>}
      {found.length > 0 && (
        <section>
          {hers.length > 0 && <h3>{t(msg`Found`)}</h3>}
          <SkillRows visit={visit} rows={found} />
        </section>
      )}
      {rows.some(({ skillWork }) => skillWork !== '') && <p class="hint">{t(msg`Her skills. Change a level, or choose “${notHers}”.`)}</p>}
      {groups
        .filter((group) => group.rows.length > 0)
        .map(({ code, label, rows: ofKind }) => (
          <section key={code}>
            {kinds.length > 0 && <h3>{label}</h3>}
            <SkillRows visit={visit} rows={ofKind} />
          </section>
        ))}
    </div>
  );
}

interface SkillRowsProps {
  readonly visit: Visit;
  readonly rows: readonly SkillRowAt[];
}

/** Her skills, and folded the usual skills of her work that are not hers yet. */
function SkillRows({ visit, rows }: SkillRowsProps) {
  const { t, number } = visit.i18n;
  const unsure = rows.filter(isUnsure);
  const shown = (row: SkillRowAt) => <SkillRow key={row.skillCode} visit={visit} row={row} />;
  return (
    <>
      {rows.filter((row) => !isUnsure(row)).map(shown)}
      {unsure.length > 0 && (
        <details>
          <summary>{t(msg`Other usual skills of this work (${number(unsure.length)})`)}</summary>
          {unsure.map(shown)}
        </details>
      )}
    </>
  );
}

interface SkillRowProps {
  readonly visit: Visit;
  readonly row: SkillRowAt;
}

function SkillRow({ visit, row }: SkillRowProps) {
  const { i18n } = visit;
  const { skillCode, skillLabel, skillIsKnowledge, skillUse, skillAbout, skillWork, skillWords, skillPreset, at } = row;
  const levels = [{ value: '', label: i18n.t(NOT_HERS) }, ...skillLevelOptions(i18n, rowSkill(row))];
  const sources = SKILL_SOURCES.map((value) => ({ value, label: sourceOfSkill(i18n, value) }));
  const hasProblem = visit.draft.problems.some(({ field }) => [`skillSource-${String(at)}`, `skillEvidence-${String(at)}`].includes(field));
  return (
    <div class="list-row tick">
      <input type="hidden" name="skillCode" value={skillCode} />
      <input type="hidden" name="skillLabel" value={skillLabel} />
      <input type="hidden" name="skillIsKnowledge" value={skillIsKnowledge} />
      <input type="hidden" name="skillUse" value={skillUse} />
      <input type="hidden" name="skillAbout" value={skillAbout} />
      <input type="hidden" name="skillWork" value={skillWork} />
      <input type="hidden" name="skillWords" value={skillWords} />
      <input type="hidden" name="skillPreset" value={skillPreset} />
      <Select {...fieldProps(visit, PROFILE_FORM, 'skillLevel')} label={skillText(i18n, rowSkill(row))} at={at} options={levels} />
      {skillAbout !== '' && (
        <p class="hint" lang="en">
          {skillAbout}
        </p>
      )}
      {skillUse !== '' && <p class="hint">{i18n.t(msg`Used by: ${skillUse}`)}</p>}
      <details open={hasProblem}>
        <summary>{i18n.t(msg`Source and evidence`)}</summary>
        <div class="beside">
          <Select {...fieldProps(visit, PROFILE_FORM, 'skillSource')} at={at} options={sources} />
          <Field {...fieldProps(visit, PROFILE_FORM, 'skillEvidence')} at={at} hint={i18n.t(WORK_ONLY)} autocomplete="off" />
        </div>
      </details>
    </div>
  );
}

/** The search for kinds of work, and the ones she prefers, in her order. */
export function PreferenceFinder({ visit }: { readonly visit: Visit }) {
  const { t, number } = visit.i18n;
  const most = number(MAX_PREFERENCES);
  const options = [
    { value: '', label: t(msg`Not preferred`) },
    { value: 'yes', label: t(msg`Preferred`) },
  ];
  const kinds = kindsToPrefer(visit.draft.values);
  return (
    <div class="finder" id="jobPreferences">
      <Field
        {...fieldProps(visit, PROFILE_FORM, 'preferenceText')}
        hint={t(msg`What she wants to do, in Khmer or English, such as cook, tailor, cleaner. At most ${most}; her favourite comes first.`)}
        autocomplete="off"
      />
      <Button plain name="go" value="find-preference">
        {t(msg`Search kinds of work`)}
      </Button>
      <SearchState visit={visit} search={PREFERENCE_SEARCH} />
      {kinds.length > 0 && (
        <>
          <p>{t(msg`Kinds of work she did. Press each that she wants to do again.`)}</p>
          <div class="actions">
            {kinds.map(({ code, label }) => (
              <Button plain key={code} name="go" value={`${PREFER_WORK_BUTTON}${code}`}>
                {label}
              </Button>
            ))}
          </div>
        </>
      )}
      {rowsOf(visit.draft.values, PREFERENCES).map(({ preferenceCode, preferenceLabel }, at) => (
        <div class="list-row" key={preferenceCode}>
          <input type="hidden" name="preferenceCode" value={preferenceCode} />
          <input type="hidden" name="preferenceLabel" value={preferenceLabel} />
          <Select visit={visit} name="preferenceKept" at={at} label={preferenceLabel} options={options} />
        </div>
      ))}
    </div>
  );
}
