/** Labels further from what was typed than this are not shown; 0.5 finds "taylor" as tailor, PostgreSQL's own 0.6 does not. */
export const ALLOW_SLIPS = `select set_config('pg_trgm.word_similarity_threshold', '0.5', true)`;

interface Searched {
  readonly table: string;
  readonly labels: string;
  readonly reference: string;
  readonly columns: string;
  readonly condition: string;
  readonly order: string;
}

/** Ranks from here on are spelt only nearly as the words: shown when nothing is spelt just so. */
const NEARLY = 8;

/**
 * $1 the words in lower case, $2 the same for LIKE, $3 whether they make a trigram, $4 how many. First what is called just so, then what begins
 * with the words, then a word that does, then what holds them; at equal rank the preferred label before the alternative ones. Only where all of
 * that finds nothing, what is spelt nearly so.
 */
const searchLabels = ({ table, labels, reference, columns, condition, order }: Searched): string => {
  const found = (label: string): string => `lower(${label}) like $2 || '%' or $3 and (lower(${label}) like '%' || $2 || '%' or $1 <% lower(${label}))`;
  return `
  with hit as (
    select id, lower(label) as label, 0 as alternative from ${table} where ${found('label')}
    union all
    select ${reference}, lower(label), 1 from ${labels} where ${found('label')}
  ), ranked as (
    select id, alternative + case
        when label = $1 then 0
        when label like $2 || '%' then 2
        when label like '% ' || $2 || '%' then 4
        when label like '%' || $2 || '%' then 6
        else ${NEARLY}
      end as rank, word_similarity($1, label) + similarity($1, label) as nearness
    from hit
  ), best as (
    select distinct on (id) id, rank, nearness from ranked order by id, rank, nearness desc
  )
  select ${columns} from best join ${table} one using (id) where ${condition} and (rank < ${NEARLY} or not exists (select from best where rank < ${NEARLY}))
  order by rank, nearness desc, ${order}, one.label collate "C", id limit $4`;
};

export const SKILL_COLUMNS = 'id, code, label, kind';
export const OCCUPATION_COLUMNS = 'id, code, isco_code as "iscoCode", label';

export const FIND_SKILLS = searchLabels({
  table: 'skill',
  labels: 'skill_label',
  reference: 'skill_id',
  columns: 'id, one.code, one.label, one.kind',
  condition: 'not one.retired',
  order: 'one.occupation_count desc',
});

export const FIND_OCCUPATIONS = searchLabels({
  table: 'occupation',
  labels: 'occupation_label',
  reference: 'occupation_id',
  columns: 'id, one.code, one.isco_code as "iscoCode", one.label',
  condition: 'true',
  order: 'one.isco_code',
});
