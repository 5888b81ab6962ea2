/** The measured lists: fifty vacancies, and fifty trainees, whose disclosure is counted and audited. */
export const LISTS = [
  {
    name: 'a list of 50 vacancies with employer, site and province',
    document:
      '{ vacancies(first: 50) { nodes { id title kind state seats takenSeats closesOn employer { id legalName } site { id name province { code name } } } pageInfo { hasNextPage } } }',
    withoutEdges: '{ vacancies(first: 50) { nodes { id title kind state seats takenSeats closesOn } pageInfo { hasNextPage } } }',
    field: 'vacancies',
    sql: `select v.id, v.title, v.kind, v.state, v.seats, v.taken_seats as "takenSeats", v.closes_on::text as "closesOn",
        e.id as "employerId", e.legal_name as "legalName", s.id as "siteId", s.name as "siteName", p.code, p.name
      from vacancy v join employer e on e.id = v.employer_id join employer_site s on s.id = v.site_id join province p on p.code = s.province_code
      order by v.created_at desc, v.id desc limit 51`,
    shape: ({ employerId, legalName, siteId, siteName, code, name, ...vacancy }) => ({
      ...vacancy,
      employer: { id: employerId, legalName },
      site: { id: siteId, name: siteName, province: { code, name } },
    }),
  },
  {
    name: 'a list of 50 trainees with province and officer',
    document:
      '{ trainees(first: 50) { nodes { id code displayName state travel literacy homeProvince { code name } placementOfficer { id displayName } } pageInfo { hasNextPage } } }',
    field: 'trainees',
    // limited to one institution by hand, because this connection has no row-level security
    sql: `select t.id, t.code, t.display_name as "displayName", t.state, t.travel, t.literacy, p.code as province, p.name, a.id as officer, a.display_name as "officerName"
      from trainee t join province p on p.code = t.home_province left join account a on a.id = t.placement_officer_id
      where t.institution_id = $1 order by t.code, t.id limit 51`,
    shape: ({ province, name, officer, officerName, ...trainee }) => ({
      ...trainee,
      homeProvince: { code: province, name },
      placementOfficer: officer && { id: officer, displayName: officerName },
    }),
  },
];
