import { msg } from '@lingui/core/macro';
import { Button, Choice, Field } from '../../shared/form';
import type { Visit } from '../../shared/visit';
import { levelText } from '../../shared/work-words';
import { skillRows, type SkillRow, workChoices } from './vacancy-form';

/** What kind of work it is: a few words, a search, and one row to choose. */
export function WorkSection({ visit }: { readonly visit: Visit }) {
  const { t } = visit.words;
  const found = workChoices(visit.draft.values);
  return (
    <div class="finder" id="work">
      <Field visit={visit} name="workText" label={t(msg`What kind of work is it?`)} hint={t(msg`In English, as in kitchen helper, baker, shop assistant.`)} />
      <Button plain name="step" value="find-work">
        {t(msg`Find the kind of work`)}
      </Button>
      {found.map(({ iscoCode, label }) => (
        <input key={`${iscoCode} ${label}`} type="hidden" name="workFound" value={`${iscoCode} ${label}`} />
      ))}
      {found.length > 0 && (
        <Choice
          visit={visit}
          name="iscoCode"
          label={t(msg`Choose what comes nearest`)}
          options={found.map(({ iscoCode, label }) => ({ value: iscoCode, label }))}
        />
      )}
    </div>
  );
}

/** Skills: a word, a search, and for each row found whether it is needed and how well. */
export function SkillSection({ visit }: { readonly visit: Visit }) {
  const { t } = visit.words;
  const rows = skillRows(visit.draft.values);
  return (
    <div class="finder" id="skills">
      <Field
        visit={visit}
        name="skillText"
        label={t(msg`What should the person be able to do?`)}
        hint={t(msg`One word in English, as in cooking, sewing, cleaning. Search as often as you like: what you asked for stays.`)}
      />
      <Button plain name="step" value="find-skills">
        {t(msg`Find skills`)}
      </Button>
      {rows.map((row, at) => (
        <Skill key={row.code} visit={visit} row={row} at={at} />
      ))}
    </div>
  );
}

function Skill({ visit: { words }, row, at }: { readonly visit: Visit; readonly row: SkillRow; readonly at: number }) {
  const { t } = words;
  const needs = [
    ['', t(msg`Not needed`)],
    ['REQUIRED', t(msg`Must be there`)],
    ['DESIRED', t(msg`Would be good`)],
  ] as const;
  return (
    <fieldset class="skill">
      <legend>{row.label}</legend>
      <input type="hidden" name="skillCode" value={row.code} />
      <input type="hidden" name="skillLabel" value={row.label} />
      <label for={`need-${at}`}>{t(msg`Need`)}</label>
      <select id={`need-${at}`} name="skillNeed">
        {needs.map(([value, label]) => (
          <option key={value} value={value} selected={row.need === value}>
            {label}
          </option>
        ))}
      </select>
      <label for={`level-${at}`}>{t(msg`How well`)}</label>
      <select id={`level-${at}`} name="skillLevel">
        {[1, 2, 3, 4].map((level) => (
          <option key={level} value={level} selected={row.level === String(level)}>
            {levelText(words, level)}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
