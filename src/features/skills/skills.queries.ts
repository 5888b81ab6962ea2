/**
 * The label for a reader's language ($n): the oldest local label in that language, then in Khmer the name that
 * ships with the service, otherwise the preferred one; for an ESCO skill in English always the preferred one.
 */
const shownLabel = (language: string): string =>
  `case when ${language}::text = 'en' and one.mapped_to is null then one.label else coalesce((
     select shown.label from local_label shown where shown.skill_id = one.id and shown.language = ${language} order by shown.added_at, shown.key collate "C" limit 1
   ), case when ${language}::text = 'km' then one.label_km end, one.label) end as label`;
/** The preferred label, if the label for this reader is a Khmer one that ships with the service and is unreviewed. */
const originalLabel = (language: string): string =>
  `case when ${language}::text = 'km' and one.label_km is not null and not exists (
     select from local_label reviewed where reviewed.skill_id = one.id and reviewed.language = 'km') then one.label end as "originalLabel"`;
export const skillColumns = (language: string): string =>
  `one.id, one.code, ${shownLabel(language)}, ${originalLabel(language)}, one.kind, one.kind = 'K' as "isKnowledge", one.retired, one.mapped_to as "mappedToId", one.relation`;
/**
 * The columns of an occupation in a reader's language ($n): in Khmer with its Khmer name where there is one.
 */
export const occupationColumns = (language: string): string =>
  `one.id, one.code, one.isco_code as "iscoCode", case when ${language}::text = 'km' then coalesce((
     select shown.label from occupation_khmer_label shown where shown.occupation_id = one.id and shown.position = 0), one.label) else one.label end as label`;

/** $1 codes, $2 the reader's language. */
export const SKILLS_BY_CODE = `select ${skillColumns('$2')} from skill one where one.code = any($1::uuid[]) order by one.id`;
/** $1 ids, $2 the reader's language. */
export const SKILLS_BY_IDS = `select ${skillColumns('$2')} from skill one where one.id = any($1::int[]) order by one.id`;
/**
 * $1 the id of the last skill of the previous page or null, $2 the reader's language, $3 limit; newest first.
 */
export const LOCAL_SKILLS = `
  select ${skillColumns('$2')} from skill one where one.mapped_to is not null and ($1::int is null or one.id < $1) order by one.id desc limit $3`;

/**
 * $1 texts, $2 their keys, $3 those of them that are codes or null: the skill that each text names. A text
 * matches by code, by the preferred label, by a local label, or by the Khmer name that ships with the service; a
 * local label is never another skill's preferred one. For equal labels in two languages the English one wins.
 */
export const SKILLS_NAMED = `
  with named as (select * from unnest($1::text[], $2::text[], $3::uuid[]) as one (text, key, code)), found as (
    select text, s.id, 0 as rank from named join skill s on s.code = named.code
    union all
    select text, s.id, 1 from named join skill s on lower(s.label) in (named.key, lower(named.text))
    union all
    select text, l.skill_id, case l.language when 'en' then 2 else 3 end from named join local_label l on l.key = named.key
    union all
    select text, s.id, 4 from named join skill s on lower(s.label_km) = named.key
  )
  select distinct on (text) text, s.id, s.code from found join skill s using (id) where not s.retired order by text, rank, s.id`;

/** $1 codes, $2 the reader's language. */
export const OCCUPATIONS_BY_CODE = `select ${occupationColumns('$2')} from occupation one where one.code = any($1::uuid[]) order by one.id`;
/** $1 ids, $2 the reader's language. */
export const OCCUPATIONS_BY_IDS = `select ${occupationColumns('$2')} from occupation one where one.id = any($1::int[]) order by one.id`;
/** $1 the reader's language: the common occupations that are offered before a search. */
export const COMMON_OCCUPATIONS = `select ${occupationColumns('$1')} from occupation one where one.suggestion_rank is not null order by one.suggestion_rank`;
/** $1 codes, $2 the reader's language. */
export const ISCO_GROUPS = `
  select code, case when $2::text = 'km' then coalesce(label_km, label) else label end as label from isco_group where code = any($1) order by code`;

/** The release from which scores are currently computed. */
export const TAXONOMY_RELEASE = `
  select app.taxonomy_release() as id, occupations, skills, derived_on as "derivedOn", loaded_at as "loadedAt",
    (select count(*)::int from skill where mapped_to is not null) as "localSkills"
  from taxonomy_release`;
