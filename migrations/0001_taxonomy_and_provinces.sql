-- What every part of the service shares: the provinces, and the skills and occupations of ESCO.
-- Filled from data/ by src/features/skills/taxonomy.loader.ts; nobody edits these rows through the service.

-- Typo-tolerant search over labels. A trusted extension: the owner of the database may create it.
create extension if not exists pg_trgm;

create table province (
  code text primary key check (code ~ '^[0-9]{2}$'),
  name text not null unique,
  name_km text not null unique
);

-- Stored both ways, so that one lookup finds all neighbours.
create table province_adjacency (
  province_code text not null references province,
  adjacent_code text not null references province,
  primary key (province_code, adjacent_code),
  check (province_code <> adjacent_code)
);

create table isco_group (
  code text primary key check (code ~ '^[0-9]{1,4}$'),
  label text not null
);

create table skill (
  id integer primary key,
  code uuid not null unique,
  kind text not null check (kind in ('K', 'S')),
  reuse text check (reuse in ('transversal', 'cross-sector', 'sector-specific', 'occupation-specific')),
  label text not null,
  occupation_count integer not null check (occupation_count >= 0),
  idf_squared double precision not null check (idf_squared > 0),
  retired boolean not null default false
);
comment on column skill.id is 'Row number in data/esco/skills.tsv: joins the files of one release.';
comment on column skill.code is 'The UUID of the ESCO concept: the code that people and other systems use.';
comment on column skill.kind is 'K knowledge, S skill or competence.';
comment on column skill.occupation_count is 'Occupations that name the skill, as essential or optional.';
comment on column skill.idf_squared is 'ln(1 + occupations / (1 + occupation_count)) squared, computed once at load, so that SQL and TypeScript weigh with the same double.';

create table skill_label (
  skill_id integer not null references skill,
  label text not null,
  primary key (skill_id, label)
);

create table occupation (
  id integer primary key,
  code uuid not null unique,
  isco_code text not null references isco_group,
  esco_code text not null unique,
  label text not null
);
create index on occupation (isco_code);

create table occupation_label (
  occupation_id integer not null references occupation,
  label text not null,
  primary key (occupation_id, label)
);

create table occupation_skill (
  occupation_id integer not null references occupation,
  skill_id integer not null references skill,
  relation text not null check (relation in ('E', 'O')),
  primary key (occupation_id, skill_id)
);
comment on column occupation_skill.relation is 'E essential, O optional.';
create index on occupation_skill (skill_id);

-- Used to rank only: two skills that the same occupations use are not therefore alike.
create table skill_couse (
  skill_id integer not null references skill,
  neighbour_id integer not null references skill,
  cosine_percent smallint not null check (cosine_percent between 50 and 100),
  primary key (skill_id, neighbour_id)
);

-- What counts as a near miss, and why: the only credit for a skill that a person does not have herself.
create table skill_transfer (
  have_id integer not null references skill,
  want_id integer not null references skill,
  credit_percent smallint not null check (credit_percent between 1 and 99),
  reason text not null check (reason in ('broader-of', 'narrower-of', 'sibling', 'esco-related', 'label')),
  primary key (have_id, want_id)
);
create index on skill_transfer (want_id);

create table taxonomy_release (
  id text primary key,
  occupations integer not null,
  skills integer not null,
  loaded_at timestamptz not null default now()
);

-- Labels are found by their beginning (one or two letters typed) or by trigrams (three and more, with slips).
create index skill_beginning on skill (lower(label) text_pattern_ops);
create index skill_trigrams on skill using gin (lower(label) gin_trgm_ops);
create index skill_label_beginning on skill_label (lower(label) text_pattern_ops);
create index skill_label_trigrams on skill_label using gin (lower(label) gin_trgm_ops);
create index occupation_beginning on occupation (lower(label) text_pattern_ops);
create index occupation_trigrams on occupation using gin (lower(label) gin_trgm_ops);
create index occupation_label_beginning on occupation_label (lower(label) text_pattern_ops);
create index occupation_label_trigrams on occupation_label using gin (lower(label) gin_trgm_ops);
