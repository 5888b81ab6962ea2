import { Module } from '@nestjs/common';
import { FollowUpsModule } from '../../../features/follow-ups/follow-ups.module';
import { FollowUpsUseCasesModule } from '../../../use-cases/follow-ups/follow-ups.use-cases.module';
import { PlacementsModule } from '../../../features/placements/placements.module';
import { MyCheckInResolver } from './my-check-in.resolver';
import { NoStartResolver } from './no-start.resolver';

/** The trainee API of follow ups. */
@Module({ imports: [FollowUpsModule, FollowUpsUseCasesModule, PlacementsModule], providers: [MyCheckInResolver, NoStartResolver] })
export class TraineeFollowUpsApiModule {}
