import { OwnSessionsResolver } from '../../shared/accounts/own-sessions.resolver';
import { sharedOperations } from '../trainee-decorators';

/** What trainees do with their own account as other audiences do. */
export const SHARED_ACCOUNTS = [sharedOperations(OwnSessionsResolver)];
