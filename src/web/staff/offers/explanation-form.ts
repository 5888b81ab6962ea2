import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { describeForm, formInput } from '../../shared/described-form/form-description';
import { fieldKinds } from '../../shared/described-form/form-kinds';
import type { Option } from '../../shared/form/form';
import { type FormValues, textsOf } from '../../shared/form/form-drafts';
import type { I18n } from '../../shared/labels/page-i18n';
import { EXPLANATION_LANGUAGE } from '../consents/explanation-fields';
import type { OfferExplainInput } from '../gql';

type Point = 'pay' | 'hours' | 'place' | 'contactPerson';
const POINTS: Readonly<Record<Point, MessageDescriptor>> = { pay: msg`Pay`, hours: msg`Working hours`, place: msg`Place`, contactPerson: msg`Who to call` };
const POINT_NAMES = Object.keys(POINTS) as Point[];

/** The points as options. */
export const pointOptions = ({ t }: I18n): Option[] => POINT_NAMES.map((value) => ({ value, label: t(POINTS[value]) }));
/** The languages of the explanation as options. */
export const explanationLanguages = (i18n: I18n): Option[] =>
  EXPLANATION_LANGUAGE.values.map((value) => ({ value, label: EXPLANATION_LANGUAGE.optionText(i18n, value) }));

const { choice } = fieldKinds<'EXPLANATION', OfferExplainInput, OfferExplainInput>();

/**
 * Teach-back: an offer counts as explained once the trainee has repeated the four points in her own words. The
 * API requires all of them.
 */
export const EXPLANATION_FORM = describeForm<'EXPLANATION', OfferExplainInput, OfferExplainInput>()({
  language: choice({ section: 'EXPLANATION', path: 'language', ...EXPLANATION_LANGUAGE, columns: true, usual: 'KM', isRequired: true }),
  told: {
    section: 'EXPLANATION',
    paths: POINT_NAMES,
    label: msg`What she repeated in her own words`,
    hint: msg`Ask her to explain it to you. Check only what she said herself.`,
    view: { kind: 'choice', several: true, columns: true, options: pointOptions },
    saved: (points) => POINT_NAMES.filter((point) => points[point]),
    values: (points, name) => ({ [name]: POINT_NAMES.filter((point) => points[point]) }),
    input: (values, name) => POINT_NAMES.map((point) => [point, textsOf(values, name).includes(point)] as const),
    text: (i18n, points) => i18n.list(POINT_NAMES.filter((point) => points[point]).map((point) => i18n.t(POINTS[point]))),
  },
});

/** The name of the field of one offer where a page shows several. */
export const explainedField = (offerId: string): string => `explained-${offerId}`;

/** The explanation of one of several offers on a page. */
export const explanationOf = (offerId: string, values: FormValues): OfferExplainInput =>
  formInput(EXPLANATION_FORM, { ...values, told: textsOf(values, explainedField(offerId)) });
