import { Module } from '@nestjs/common';
import { NotificationsModule } from '../../../features/notifications/notifications.module';
import { NoticesResolver } from './notices.resolver';

/** The employer API of notifications. */
@Module({ imports: [NotificationsModule], providers: [NoticesResolver] })
export class EmployerNotificationsApiModule {}
