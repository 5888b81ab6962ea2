import { Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Cut, type Indicator, INDICATORS } from '../../../features/indicators/domain/indicator';
import type { Shown } from '../../../features/indicators/domain/shown';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { Can } from '../../shared/can';
import { indicatorDefinition, indicatorLabel } from '../../shared/indicators/indicator-words';
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

  @ResolveField('cut')
  cut(@Parent() { cell }: ShownCell): Cut {
    return cell.cut;
  }

  @ResolveField('shown')
  shown(@Parent() { shown }: ShownCell): string | null {
    return shown === undefined ? null : String(shown ?? WITHHELD);
  }

  @ResolveField('value')
  value(@Parent() { shown }: ShownCell): number | null {
    return typeof shown === 'number' ? shown : null;
  }

  @ResolveField('isSuppressed')
  isSuppressed(@Parent() { shown }: ShownCell): boolean {
    return isWithheld(shown);
  }

  @ResolveField('own')
  ownNumber(@Parent() { own }: ShownCell): number | null {
    return own?.value ?? null;
  }

  @ResolveField('denominator')
  denominator(@Parent() { cell }: ShownCell): string | null {
    return beside(cell, definitionOf(cell).denominator);
  }

  @ResolveField('provisional')
  provisional(@Parent() { cell }: ShownCell): string | null {
    return cell.indicator === 'S4' ? beside(cell, 'S4-PROVISIONAL') : null;
  }

  @ResolveField('leftOut')
  leftOut(@Parent() { own }: ShownCell): { readonly reason: string; readonly own: number }[] {
    return (own?.leftOut ?? []).map(({ reason, value }) => ({ reason, own: value }));
  }

  @ResolveField('opens')
  opens(@Parent() { cell }: ShownCell, @Context() c: OperationContext): boolean {
    return mayOpen(c, cell);
  }

  @ResolveField('rowsHash')
  rowsHash(@Parent() { own, shown }: ShownCell): string | null {
    return isWithheld(shown) ? null : (own?.rowsHash ?? null);
  }
}

const isWithheld = (shown: Shown | undefined): boolean => shown !== undefined && typeof shown !== 'number';

const definitionOf = ({ indicator }: ShownCell['cell']): Indicator => {
  const found = INDICATORS.find(({ id }) => id === indicator);
  if (!found) throw new Error(`A report has a cell of ${indicator}, which no definition explains.`);
  return found;
};

/** The cell of another indicator with the same disaggregation. */
const beside = ({ cut }: ShownCell['cell'], indicator: string | null): string | null =>
  indicator === null || cut === null ? indicator : `${indicator}.${cut}`;
