import { Args, Context, Resolver } from '@nestjs/graphql';
import { InstitutionsService } from '../../../features/institutions/institutions.service';
import { parseEmployerView } from '../../../features/lists/domain/employer-list-filter';
import { parseVacancyView } from '../../../features/lists/domain/vacancy-list-filter';
import { type EmployerListRequest, EmployerListService } from '../../../features/lists/employer-list.service';
import { type VacancyListRequest, VacancyListService } from '../../../features/lists/vacancy-list.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal } from '../../../shared/refusal';
import { ExportList } from '../../../use-cases/lists/export-list.use-case';
import { SaveView } from '../../../use-cases/lists/save-view.use-case';
import { outcome } from '../../shared/outcome';
import { Can } from '../../shared/permission.decorators';
import type { EmployersExportInput, EmployerViewInput, VacanciesExportInput, VacancyViewInput } from '../schema';
import { Mutation } from '../staff-decorators';
import { watermarkOf } from './list-answers';

const EMPLOYERS = { parse: parseEmployerView, list: 'EMPLOYERS' } as const;
const VACANCIES = { parse: parseVacancyView, list: 'VACANCIES' } as const;

/** Exports the lists of employers and of vacancies, and saves views of them. */
@Resolver()
export class WorkplaceListActionsResolver {
  constructor(
    private readonly exportList: ExportList,
    private readonly views: SaveView,
    private readonly employers: EmployerListService,
    private readonly vacancies: VacancyListService,
    private readonly institutions: InstitutionsService,
  ) {}

  @Can('employer.export', { stepUp: true })
  @Mutation('employersExport')
  async exportEmployers(@Args('input') { text, ...input }: EmployersExportInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const searched = text ?? '';
    const result = await this.exportList.export(
      c.tx,
      {
        ...EMPLOYERS,
        field: 'employersExport',
        action: 'EmployersExported',
        detail: { isSearched: searched !== '' },
        rowsOf: (request: Omit<EmployerListRequest, 'text'>) => this.employers.page(c.tx, { ...request, text: searched }),
      },
      { ...input, text: searched },
      key,
    );
    return outcome(c, 'EmployersExportPayload', isRefusal(result) ? result : { ...result, ...(await watermarkOf(c, this.institutions)) });
  }

  @Can('vacancy.export', { stepUp: true })
  @Mutation('vacanciesExport')
  async exportVacancies(@Args('input') input: VacanciesExportInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.exportList.export(
      c.tx,
      { ...VACANCIES, field: 'vacanciesExport', action: 'VacanciesExported', rowsOf: (request: VacancyListRequest) => this.vacancies.page(c.tx, request) },
      { ...input },
      key,
    );
    return outcome(c, 'VacanciesExportPayload', isRefusal(result) ? result : { ...result, ...(await watermarkOf(c, this.institutions)) });
  }

  @Can('employer.read')
  @Mutation('employerViewSave')
  async saveEmployerView(@Args('input') input: EmployerViewInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return outcome(c, 'EmployerViewSavePayload', await this.views.save(c.tx, { ...EMPLOYERS, field: 'employerViewSave' }, { ...input }, key));
  }

  @Can('vacancy.read')
  @Mutation('vacancyViewSave')
  async saveVacancyView(@Args('input') input: VacancyViewInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return outcome(c, 'VacancyViewSavePayload', await this.views.save(c.tx, { ...VACANCIES, field: 'vacancyViewSave' }, { ...input }, key));
  }
}
