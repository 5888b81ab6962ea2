import { msg } from '@lingui/core/macro';
import { describeForm } from '../../../shared/described-form/form-description';
import { textOf, textsOf } from '../../../shared/form/form-drafts';
import { fieldKinds, required } from '../../../shared/described-form/form-kinds';
import type { Incomplete } from '../../../shared/described-form/form-paths';
import { VETTING_KINDS, vettingKind } from '../../shared/employer-labels';
import type { VettingKind, VettingPlanInput } from '../../gql';

/** A planned visit. Its site is in the address of the page. */
type VisitPlan = Omit<VettingPlanInput, 'siteId'>;
interface Content {
  readonly kind: VettingKind | null;
  readonly visitOn: string | null;
  readonly visitorIds: readonly string[] | null;
  readonly leadVisitorId: string | null;
}

const { choice, day, item } = fieldKinds<'PLAN', Content, Incomplete<VisitPlan>>();

/** The plan of a visit. The colleagues to choose from are data. */
export const VISIT_PLAN_FORM = describeForm<'PLAN', Content, VisitPlan>()({
  kind: required(
    choice({ section: 'PLAN', path: 'kind', label: msg`Reason for the visit`, values: VETTING_KINDS, optionText: vettingKind, columns: true }),
    '',
  ),
  visitOn: required(day({ section: 'PLAN', path: 'visitOn', label: msg`Day of the visit`, short: true }), ''),
  visitorIds: {
    section: 'PLAN',
    paths: ['visitorIds'],
    label: msg`Visitors`,
    hint: msg`At least two, none with a tie to the employer.`,
    isRequired: true,
    view: { kind: 'choice', several: true, columns: true },
    saved: ({ visitorIds }) => visitorIds,
    values: ({ visitorIds }, name) => ({ [name]: visitorIds ?? [] }),
    // the lead visitor is a visitor too, checked or not
    input: (values, name) => [['visitorIds', [...new Set([...textsOf(values, name), textOf(values, 'leadVisitorId')])].filter((id) => id !== '')]],
    text: (_, { visitorIds }) => visitorIds,
    controlWithin: (_visitor, name) => name,
  },
  leadVisitorId: required(
    item({
      section: 'PLAN',
      path: 'leadVisitorId',
      label: msg`Lead visitor`,
      hint: msg`Counts as a visitor even if not selected above. The lead visitor takes no part in the decision.`,
      blank: msg`Choose a colleague`,
    }),
    '',
  ),
});
