import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { RowFields } from '../../../shared/form/field-names';
import { Button, Choice, ErrorSummary, Field, Form, Select } from '../../../shared/form/form';
import { namesIn } from '../../../shared/described-form/form-description';
import { FormFields, withSavedValues } from '../../../shared/described-form/form-fields';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { Tabs } from '../../../shared/parts/tabs';
import type { Visit } from '../../../shared/visit/visit';
import type { VisitToRecordQuery } from '../../gql';
import { CHECKLIST_ANSWERS, checklistAnswer, EVIDENCE, evidenceText } from '../../shared/employer-labels';
import { Photos, photosPath } from '../visit-photos/photo-list';
import { PARTS, type Part, partPath, partsOf } from './checklist-parts';
import { questionControls, VISIT_FORM, visitValues } from './visit-form';
import { clusterId, VisitProgress } from './visit-progress';

type Vetting = NonNullable<VisitToRecordQuery['vetting']>;
type Item = VisitToRecordQuery['vettingChecklist'][number];

/** One part of the checklist, cluster by cluster. The stored answers of the other part are left unchanged. */
export function recordVisitPage(visit: Visit, vetting: Vetting, checklist: readonly Item[], part: Part): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const items = partsOf(checklist)[part];
  const clusters = [...new Set(items.map(({ cluster }) => cluster))];
  const filled = withSavedValues(visit, visitValues(vetting));
  const [address, isFirst] = [`/staff/vettings/${vetting.id}`, part === PARTS.first];
  return page({
    visit,
    title: t(msg`Record visit`),
    islands: ['visit'],
    children: (
      <div class="narrow">
        <VisitHead visit={visit} vetting={vetting} />
        {vetting.state !== 'PLANNED' && <PartTabs visit={visit} address={address} part={part} />}
        <ErrorSummary visit={visit} />
        <p class="screen">
          <a href={photosPath(vetting.id)} data-saves-first>
            {t(msg`Photos of the workplace`)}
          </a>{' '}
          · <a href={`${address}/checklist`}>{t(msg`Print the checklist`)}</a>
        </p>
        <p class="hint" data-save-note={Object.keys(visit.draft.values).length > 0 ? 'unsaved' : 'saved'}>
          {t(msg`Save before you follow a link: answers that are not saved are lost when you leave this page.`)}
        </p>
        <VisitProgress visit={filled} vetting={vetting} checklist={checklist} part={part} />
        <p class="hint" data-visit-keys hidden>
          {t(msg`Keys on a question: Y yes, N no, A does not apply, U could not find out.`)}
        </p>
        <Form visit={visit} id="visit" action={partPath(address, part)}>
          {isFirst && <InterviewedWorkers visit={filled} />}
          {clusters.map((cluster) => (
            <section class="card" key={cluster} id={clusterId(items, cluster)}>
              <h2>{cluster}</h2>
              <Photos i18n={i18n} photos={vetting.photos.filter(({ itemCode }) => items.some((item) => item.code === itemCode && item.cluster === cluster))} />
              {items
                .filter((item) => item.cluster === cluster)
                .map((item) => (
                  <Question key={item.code} visit={filled} item={item} />
                ))}
            </section>
          ))}
          {!isFirst && (
            <section class="card">
              <FormFields visit={filled} form={VISIT_FORM} names={namesIn(VISIT_FORM, 'FINDINGS')} />
            </section>
          )}
          <p class="actions">
            <Button>{isFirst ? t(msg`Save and continue`) : t(msg`Save answers`)}</Button>
            <button type="submit" class="plain" name="then" value="photos" data-then-photos>
              {t(msg`Save and add photos`)}
            </button>
          </p>
        </Form>
      </div>
    ),
  });
}

function VisitHead({ visit, vetting }: { readonly visit: Visit; readonly vetting: Vetting }) {
  const { t } = visit.i18n;
  return (
    <PageHead
      back={{
        href: `/staff/vettings/${vetting.id}`,
        label: (
          <>
            {vetting.site.employer.legalName}: {vetting.site.name}
          </>
        ),
      }}
      title={t(msg`Record visit`)}
      lead={
        <>
          {t(msg`Yes is the safe answer to every question. You can also answer that you could not find out.`)}{' '}
          {t(msg`A workplace needs a yes to every critical question.`)}
        </>
      }
    />
  );
}

/** Tabs for the two parts, available once the visit is recorded. */
function PartTabs({ visit, address, part }: { readonly visit: Visit; readonly address: string; readonly part: Part }) {
  const { i18n } = visit;
  const { t } = i18n;
  const tabs = Object.values(PARTS).map((one) => {
    const number = i18n.number(one + 1);
    return { href: partPath(address, one), name: t(msg`Part ${number}`), isCurrent: one === part };
  });
  return <Tabs label={t(msg`Checklist parts`)} tabs={tabs} />;
}

function InterviewedWorkers({ visit }: { readonly visit: Visit }) {
  const { t } = visit.i18n;
  return (
    <section class="card">
      <FormFields visit={visit} form={VISIT_FORM} names={namesIn(VISIT_FORM, 'WORKERS')} />
      <p class="hint">{t(msg`On site, someone may tell workers what to say. Before a first approval, speak with at least two of them elsewhere.`)}</p>
    </section>
  );
}

function Question({ visit, item: { code, question, isCritical } }: { readonly visit: Visit; readonly item: Item }) {
  const { i18n } = visit;
  const { t } = i18n;
  const controls = questionControls(code);
  return (
    <div class="list-row">
      <Choice
        visit={visit}
        name={controls.answer}
        compact
        label={question}
        {...(isCritical ? { hint: t(msg`critical`) } : {})}
        options={CHECKLIST_ANSWERS.map((value) => ({ value, label: checklistAnswer(i18n, value) }))}
      />
      <RowFields name={question}>
        <div class="beside">
          <Select
            visit={visit}
            name={controls.evidence}
            label={t(msg`Evidence`)}
            options={[{ value: '', label: t(msg`None yet`) }, ...EVIDENCE.map((value) => ({ value, label: evidenceText(i18n, value) }))]}
          />
          <Field visit={visit} name={controls.note} label={t(msg`Note`)} autocomplete="off" />
        </div>
      </RowFields>
    </div>
  );
}
