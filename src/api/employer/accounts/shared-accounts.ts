import { OwnPasswordResolver } from '../../shared/accounts/own-password.resolver';
import { OwnSessionsResolver } from '../../shared/accounts/own-sessions.resolver';
import { ReauthenticationResolver } from '../../shared/accounts/reauthentication.resolver';
import { sharedOperations } from '../employer-decorators';

/** What employers do with their own account as other audiences do. */
export const SHARED_ACCOUNTS = [sharedOperations(OwnPasswordResolver), sharedOperations(OwnSessionsResolver), sharedOperations(ReauthenticationResolver)];
