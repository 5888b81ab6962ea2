/**
 * $1 its id, $2 code, $3 label, $4 relation, $5 when, $6 the skill it is mapped to, whose kind and weight it
 * copies.
 */
export const ADD_SKILL = `
  insert into skill (id, code, kind, label, occupation_count, idf_squared, mapped_to, relation, added_at)
  select $1::int, $2::uuid, kind, $3, occupation_count, idf_squared, id, $4, $5 from skill where id = $6`;

/**
 * $1 the local skill, $2 the one it is mapped to. A local skill is used wherever that one is: it gets the
 * same neighbours, becomes a neighbour wherever that one is, and the two are always used together. Skills
 * mapped earlier to the same skill are included.
 */
export const ADD_CO_USE = `
  insert into skill_couse (skill_id, neighbour_id, cosine_percent)
  select $1::int, neighbour_id, cosine_percent from skill_couse where skill_id = $2
  union all
  select skill_id, $1, cosine_percent from skill_couse where neighbour_id = $2
  union all
  select one, other, 100 from (values ($1::int, $2::int), ($2, $1)) as both_ways (one, other)`;

/** $1 ids. */
export const LABELS_OF = `select skill_id as "skillId", language, label from local_label where skill_id = any($1::int[]) order by skill_id, added_at, key collate "C"`;

/** $1 ids: the Khmer names that ship with the service, of skills to which no one added a Khmer name. */
export const UNREVIEWED_KHMER = `
  select s.id as "skillId", s.label_km as label from skill s
  where s.id = any($1::int[]) and s.label_km is not null and not exists (select from local_label l where l.skill_id = s.id and l.language = 'km')`;

/** $1 language, $2 key, $3 the skill that gets the label, or null for a new one. */
export const LABEL_TAKEN = `
  select 1 from local_label where language = $1 and key = $2
  union all
  select 1 from skill where $1 = 'en' and mapped_to is null and lower(label) = $2
  union all
  select 1 from skill_label where $1 = 'en' and lower(label) = $2 and ($3::int is null or skill_id = $3)
  union all
  select 1 from skill where $1 = 'km' and lower(label_km) = $2 and ($3::int is null or id <> $3)
  limit 1`;

/** $1 an id. */
export const LOCK_SKILL = 'select from skill where id = $1 and mapped_to is not null for update';

/** $1 an id, $2 language, $3 key. */
export const REMOVE_LABEL = 'delete from local_label where skill_id = $1 and language = $2 and key = $3';

/** $1 an id: names a local skill by its oldest English label, or otherwise by its oldest Khmer one. */
export const NAME_SKILL = `
  update skill set label = coalesce(
    (select l.label from local_label l where l.skill_id = skill.id order by l.language = 'en' desc, l.added_at, l.key collate "C" limit 1), label)
  where id = $1 and mapped_to is not null`;

/**
 * $1 limit: the skills used most in the profiles that the reader may see and in vacancies, of those without a Khmer
 * name that a person added.
 */
export const SKILLS_TO_TRANSLATE = `
  select s.code, s.label as english, s.label_km as khmer, used.uses from (
    select skill_id, sum(n)::int as uses from (
      select skill_id, count(*) as n from trainee_skill group by skill_id union all select skill_id, count(*) from vacancy_skill group by skill_id
    ) as each group by skill_id
  ) as used join skill s on s.id = used.skill_id
  where not s.retired and not exists (select from local_label l where l.skill_id = s.id and l.language = 'km')
  order by used.uses desc, s.id limit $1`;
