-- When staff last reminded her of the question, at most once a day (remindTrainee).
alter table referral add column reminded_at timestamptz;

-- As before, with the new event. No stored event changes its priority, so the index by priority stays true.
create or replace function app.event_priority(event text) returns smallint language sql immutable
  as $$ select (case
    when event in (
      'MailCodeToConfirm', 'MailCodeToJoin', 'MailCodeToReset', 'TraineeRequestedCall', 'ReferralTalkRequested', 'OfferTalkRequested',
      'AlertOpened', 'AlertReopened', 'HoldPlaced', 'HoldLiftAgreed', 'HoldLifted', 'TaskOpened'
    ) then 0
    when event in (
      'TraineeBecameJobReady', 'ConsentWithdrawn', 'ReferralAsked', 'ReferralReminded', 'ReferralSent', 'ReferralShortlisted', 'ReferralNotSelected',
      'InterviewProposed', 'InterviewCancelled', 'InterviewDone', 'InterviewUpcoming', 'OfferIssued', 'OfferExplained', 'OfferAccepted',
      'OfferDeclined', 'OfferWithdrawn', 'OfferExpired', 'OfferExpiring', 'PlacementStartRescheduled', 'PlacementVerified', 'PlacementCancelled',
      'AgreementSigned', 'AgreementRegistered', 'TermsRecorded', 'FollowUpDue', 'EnrolmentCompleted'
    ) then 1
    else 2 end)::smallint $$;
