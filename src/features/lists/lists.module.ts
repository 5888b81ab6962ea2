import { Module } from '@nestjs/common';
import { EmployerListService } from './employer-list.service';
import { PlacementListService } from './placement-list.service';
import { ReferralListService } from './referral-list.service';
import { SavedViewsService } from './saved-views.service';
import { TraineeListService } from './trainee-list.service';
import { VacancyListService } from './vacancy-list.service';

const SERVICES = [EmployerListService, PlacementListService, ReferralListService, SavedViewsService, TraineeListService, VacancyListService];

/** The lists of staff: filtered, sorted, counted and paged. */
@Module({ providers: SERVICES, exports: SERVICES })
export class ListsModule {}
