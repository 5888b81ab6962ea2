import { Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Disaggregation, type Indicator, INDICATORS } from '../../../features/indicators/domain/indicator';
import type { PublishedValue } from '../../../features/indicators/domain/published-value';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { Can } from '../../shared/permission.decorators';
import { indicatorDefinition, indicatorLabel } from '../../shared/indicators/indicator-labels';
import { mayOpen } from './report-args';
import type { ShownCell } from './shown-cell';

const WITHHELD = '–';

/** The cells of an indicator report: their definitions, and which values the reader may see. */
@Resolver('IndicatorCell')
export class IndicatorCellsResolver {
  @Can('indicator.read')
  @Query('indicatorDefinitions')
  definitions(@Context() c: OperationContext): Indicator[] {
    return INDICATORS.map((indicator) => indicatorDefinition(c, indicator));
  }

  @ResolveField('id')
  id(@Parent() { cell }: ShownCell): string {
    return cell.id;
  }

  @ResolveField('label')
  label(@Parent() { cell }: ShownCell, @Context() c: OperationContext): string {
    return indicatorLabel(c, definitionOf(cell), cell.cut);
  }

  @ResolveField('definition')
  definition(@Parent() { cell }: ShownCell, @Context() c: OperationContext): Indicator {
    return indicatorDefinition(c, definitionOf(cell));
  }

  @ResolveField('disaggregation')
  disaggregation(@Parent() { cell }: ShownCell): Disaggregation {
    return cell.cut;
  }

  @ResolveField('publishedValue')
  publishedValue(@Parent() { publishedValue }: ShownCell): string | null {
    return publishedValue === undefined ? null : String(publishedValue ?? WITHHELD);
  }

  @ResolveField('value')
  value(@Parent() { publishedValue }: ShownCell): number | null {
    return typeof publishedValue === 'number' ? publishedValue : null;
  }

  @ResolveField('isSuppressed')
  isSuppressed(@Parent() { publishedValue }: ShownCell): boolean {
    return isWithheld(publishedValue);
  }

  @ResolveField('ownValue')
  ownNumber(@Parent() { own }: ShownCell): number | null {
    return own?.value ?? null;
  }

  @ResolveField('denominator')
  denominator(@Parent() { cell }: ShownCell): string | null {
    return relatedCell(cell, definitionOf(cell).denominator);
  }

  @ResolveField('provisional')
  provisional(@Parent() { cell }: ShownCell): string | null {
    return cell.indicator === 'S4' ? relatedCell(cell, 'S4-PROVISIONAL') : null;
  }

  @ResolveField('exclusions')
  exclusions(@Parent() { own }: ShownCell): { readonly reason: string; readonly ownValue: number }[] {
    return (own?.leftOut ?? []).map(({ reason, value }) => ({ reason, ownValue: value }));
  }

  @ResolveField('mayOpenRows')
  mayOpenRows(@Parent() { cell }: ShownCell, @Context() c: OperationContext): boolean {
    return mayOpen(c, cell);
  }

  @ResolveField('rowsHash')
  rowsHash(@Parent() { own, publishedValue }: ShownCell): string | null {
    return isWithheld(publishedValue) ? null : (own?.rowsHash ?? null);
  }
}

const isWithheld = (publishedValue: PublishedValue | undefined): boolean => publishedValue !== undefined && typeof publishedValue !== 'number';

const definitionOf = ({ indicator }: ShownCell['cell']): Indicator => {
  const definition = INDICATORS.find(({ id }) => id === indicator);
  if (!definition) throw new Error(`Indicator ${indicator} of a report cell has no definition.`);
  return definition;
};

/** The cell of another indicator with the same disaggregation. */
const relatedCell = ({ cut }: ShownCell['cell'], indicator: string | null): string | null =>
  indicator === null || cut === null ? indicator : `${indicator}.${cut}`;
