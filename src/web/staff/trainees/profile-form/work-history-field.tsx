import { msg, plural } from '@lingui/core/macro';
import { textOf, textsOf } from '../../../shared/form/form-drafts';
import { rowsOf } from '../../../shared/described-form/form-rows';
import { Button, Field } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import { SKILLS } from './profile-lists';
import { addedKinds, kindNamed, REMOVE_WORK_BUTTON, SKIP_WORK_BUTTON, TOLD_WORK, WORK_BUTTON, WORK_ONLY } from './work-history-steps';

/**
 * The work history in her own words, and a button for each kind of work found in it, which adds the usual skills
 * of that work to the list below.
 */
export function WorkHistoryField({ visit }: { readonly visit: Visit }) {
  const { t } = visit.i18n;
  const { values } = visit.draft;
  const kinds = textsOf(values, TOLD_WORK.kinds);
  const added = addedKinds(values);
  const isUnchosen = textOf(values, TOLD_WORK.searched) !== '' && visit.draft.problems.some(({ field }) => field === TOLD_WORK.text);
  const offered = kinds.map(kindNamed).filter(({ code }) => added.every((one) => one.code !== code));
  return (
    <div class="finder" id="work">
      <Field
        visit={visit}
        name={TOLD_WORK.text}
        label={t(msg`What did she do?`)}
        hint={`${t(
          msg`A job title or a few sentences in her own words, in English or Khmer, such as: waitress two years, cooked at weddings, cares for grandmother. Unpaid work counts.`,
        )} ${t(WORK_ONLY)}`}
        rows={3}
        autocomplete="off"
      />
      <Button plain name="go" value="tell-work">
        {t(msg`Suggest skills`)}
      </Button>
      {isUnchosen && (
        <Button plain name="go" value={SKIP_WORK_BUTTON}>
          {t(msg`Continue without it`)}
        </Button>
      )}
      {kinds.map((kind) => (
        <input key={kind} type="hidden" name={TOLD_WORK.kinds} value={kind} />
      ))}
      {textsOf(values, TOLD_WORK.added).map((kind) => (
        <input key={kind} type="hidden" name={TOLD_WORK.added} value={kind} />
      ))}
      <input type="hidden" name={TOLD_WORK.searched} value={textOf(values, TOLD_WORK.searched)} />
      <input type="hidden" name={TOLD_WORK.risk} value={textOf(values, TOLD_WORK.risk)} />
      {textOf(values, TOLD_WORK.risk) !== '' && (
        <p class="attention">
          {t(msg`These words say more than her work. Write only the work here, and the rest in her protected record. We do not keep them with her skills.`)}
        </p>
      )}
      {offered.length > 0 && (
        <>
          <p>{t(msg`Press each kind of work she did. Its usual skills are added below, and you correct them with her.`)}</p>
          <div class="actions">
            {offered.map(({ code, label }) => (
              <Button plain key={code} name="go" value={`${WORK_BUTTON}${code}`}>
                {label}
              </Button>
            ))}
          </div>
        </>
      )}
      {added.map((kind) => (
        <AddedKind key={kind.code} visit={visit} kind={kind} />
      ))}
      {textOf(values, TOLD_WORK.searched) !== '' && textOf(values, TOLD_WORK.risk) === '' && (
        <Button plain name="go" value="ask-work">
          {t(msg`None of these: keep these words and ask which skill they mean`)}
        </Button>
      )}
    </div>
  );
}

/** A kind of work whose usual skills were added, with the way back. */
function AddedKind({ visit, kind: { code, label } }: { readonly visit: Visit; readonly kind: ReturnType<typeof kindNamed> }) {
  const { t, number } = visit.i18n;
  const skills = rowsOf(visit.draft.values, SKILLS).filter((row) => row.skillWork === code && SKILLS.isFilled(row)).length;
  const count = number(skills);
  return (
    <p class="split">
      <span>
        <b>{label}</b> ✓ {t(msg`${plural(skills, { one: `${count} skill added`, other: `${count} skills added` })}`)}
      </span>
      <Button plain name="go" value={`${REMOVE_WORK_BUTTON}${code}`}>
        {t(msg`Remove`)}
      </Button>
    </p>
  );
}
