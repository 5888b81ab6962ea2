import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Facts, Tag } from '../../../shared/form/facts';
import { Button, Field, Select } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { languageName } from '../../../shared/labels/work-labels';
import type { ProgrammeListQuery, ProgrammeEntryFragment, ProgrammeKind } from '../../gql';
import { More } from '../../shared/listing';
import { institutionName, NEEDS, needText } from '../../shared/institution-labels';
import { nearDay } from '../../../shared/labels/near-days';

/** The search filters; empty or null for no filter. */
export interface ProgrammeSearch {
  readonly text: string;
  readonly kind: ProgrammeKind | null;
  readonly province: string;
}

export function programmesPage(visit: Visit, { me, provinces, programmes }: ProgrammeListQuery, search: ProgrammeSearch): VNode {
  const { t } = visit.i18n;
  const may = me?.may ?? [];
  const query = Object.fromEntries(Object.entries(search).filter((entry): entry is [string, string] => Boolean(entry[1])));
  return page({
    visit,
    title: t(msg`Programme directory`),
    children: (
      <>
        <PageHead title={t(msg`Programme directory`)} lead={t(msg`Programmes outside this service. It shows where help is, never who gets it.`)}>
          {may.includes('programme.manage') && (
            <a class="button" href="/staff/programmes/new">
              {t(msg`Add programme`)}
            </a>
          )}
        </PageHead>
        <SearchForm visit={visit} provinces={provinces} search={search} />
        {programmes.nodes.length === 0 && (
          <EmptyState icon="look" title={Object.keys(query).length > 0 ? t(msg`No results. Remove a word or a filter.`) : t(msg`No programmes yet`)} />
        )}
        <ul class="tiles">
          {programmes.nodes.map((entry) => (
            <Entry key={entry.id} i18n={visit.i18n} entry={entry} may={may} />
          ))}
        </ul>
        <More visit={visit} path="/staff/programmes" filters={query} pageInfo={programmes.pageInfo} />
      </>
    ),
  });
}

interface SearchFormProps {
  readonly visit: Visit;
  readonly provinces: ProgrammeListQuery['provinces'];
  readonly search: ProgrammeSearch;
}

function SearchForm({ visit, provinces, search }: SearchFormProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const everywhere = [{ value: '', label: t(msg`Everywhere`) }, ...provinces.map((one) => ({ value: one.code, label: localName(i18n, one) }))];
  const everything = [{ value: '', label: t(msg`All`) }, ...NEEDS.map((value) => ({ value, label: needText(i18n, value) }))];
  return (
    <form method="get" action="/staff/programmes" class="finder" noValidate>
      <div class="beside">
        <Field visit={visit} name="text" label={t(msg`Keyword`)} value={search.text} />
        <Select visit={visit} name="kind" label={t(msg`Support needed`)} options={everything} value={search.kind ?? ''} />
        <Select visit={visit} name="province" label={t(msg`Where`)} options={everywhere} value={search.province} />
      </div>
      <Button plain>{t(msg`Search`)}</Button>
    </form>
  );
}

export const localName = ({ language }: I18n, { name, nameKm }: { readonly name: string; readonly nameKm: string }): string =>
  language === 'km' ? nameKm : name;

function Entry({ i18n, entry, may }: { readonly i18n: I18n; readonly entry: ProgrammeEntryFragment; readonly may: readonly string[] }) {
  const { t } = i18n;
  const { id, kinds, province, about, contact, languages, checkedOn, isStale, institution, availableActions } = entry;
  const checked = nearDay(i18n, checkedOn);
  return (
    <li class="card">
      <div class="split">
        <h2>{institutionName(i18n, entry)}</h2>
        <p class="tags">
          {kinds.map((kind) => (
            <Tag key={kind}>{needText(i18n, kind)}</Tag>
          ))}
        </p>
      </div>
      <p class="said">{about}</p>
      <Facts
        facts={[
          [t(msg`Where`), localName(i18n, province)],
          [t(msg`How to contact it`), contact],
          [t(msg`Languages`), i18n.list(languages.map((code) => languageName(i18n, code)))],
          [t(msg`Maintained by`), institutionName(i18n, entry.savedBy)],
        ]}
      />
      <p class={isStale ? 'overdue' : 'hint'}>
        {isStale ? t(msg`Last checked ${checked}. Confirm the details before you refer anyone.`) : t(msg`Checked ${checked}`)}
      </p>
      <p class="actions">
        {institution && may.includes('institution-referral.send') && (
          <a class="button plain" href={`/staff/institution-referrals/new?to=${institution.id}&need=${kinds[0] ?? ''}`}>
            {t(msg`Refer trainee`)}
          </a>
        )}
        {may.includes('programme.manage') && availableActions.length > 0 && (
          <a class="button plain" href={`/staff/programmes/${id}`}>
            {t(msg`Edit or close`)}
          </a>
        )}
      </p>
    </li>
  );
}
