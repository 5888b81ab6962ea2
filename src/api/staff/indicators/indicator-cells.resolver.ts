import { Context, Parent, Resolver } from '@nestjs/graphql';
import { type Disaggregation, type Indicator, INDICATORS } from '../../../features/indicators/domain/indicator';
import type { PublishedValue } from '../../../features/indicators/domain/published-value';
import type { ShownCell } from '../../../features/indicators/domain/exact-numbers';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { Can } from '../../shared/permission.decorators';
import { indicatorDefinition, indicatorLabel } from '../../shared/indicators/indicator-labels';
import { Query, ResolveField } from '../staff-decorators';
import type { IndicatorExclusion } from '../schema';
import { mayOpen } from './report-args';

const WITHHELD = '–';

/** The cells of an indicator report: their definitions, and which values the reader may see. */
@Resolver('IndicatorCell')
export class IndicatorCellsResolver {
  @Can('indicator.read')
  @Query('indicatorDefinitions')
  definitions(@Context() c: OperationContext): Indicator[] {
    return INDICATORS.map((indicator) => indicatorDefinition(c, indicator));
  }

  @ResolveField('IndicatorCell', 'id')
  id(@Parent() { cell }: ShownCell): string {
    return cell.id;
  }

  @ResolveField('IndicatorCell', 'label')
  label(@Parent() { cell }: ShownCell, @Context() c: OperationContext): string {
    return indicatorLabel(c, definitionOf(cell), cell.cut);
  }

  @ResolveField('IndicatorCell', 'definition')
  definition(@Parent() { cell }: ShownCell, @Context() c: OperationContext): Indicator {
    return indicatorDefinition(c, definitionOf(cell));
  }

  @ResolveField('IndicatorCell', 'disaggregation')
  disaggregation(@Parent() { cell }: ShownCell): Disaggregation {
    return cell.cut;
  }

  @ResolveField('IndicatorCell', 'publishedValue')
  publishedValue(@Parent() { publishedValue }: ShownCell): string | null {
    return publishedValue === undefined ? null : String(publishedValue ?? WITHHELD);
  }

  @ResolveField('IndicatorCell', 'value')
  value(@Parent() { publishedValue }: ShownCell): number | null {
    return typeof publishedValue === 'number' ? publishedValue : null;
  }

  @ResolveField('IndicatorCell', 'isSuppressed')
  isSuppressed(@Parent() { publishedValue }: ShownCell): boolean {
    return isWithheld(publishedValue);
  }

  @ResolveField('IndicatorCell', 'ownValue')
  ownNumber(@Parent() { own }: ShownCell): number | null {
    return own?.value ?? null;
  }

  @ResolveField('IndicatorCell', 'denominator')
  denominator(@Parent() { cell }: ShownCell): string | null {
    return relatedCell(cell, definitionOf(cell).denominator);
  }

  @ResolveField('IndicatorCell', 'provisional')
  provisional(@Parent() { cell }: ShownCell): string | null {
    return cell.indicator === 'S4' ? relatedCell(cell, 'S4-PROVISIONAL') : null;
  }

  @ResolveField('IndicatorCell', 'exclusions')
  exclusions(@Parent() { own }: ShownCell): IndicatorExclusion[] {
    return (own?.leftOut ?? []).map(({ reason, value }) => ({ reason, ownValue: value }));
  }

  @ResolveField('IndicatorCell', 'mayOpenRows')
  mayOpenRows(@Parent() { cell }: ShownCell, @Context() c: OperationContext): boolean {
    return mayOpen(c, cell);
  }

  @ResolveField('IndicatorCell', 'rowsHash')
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
