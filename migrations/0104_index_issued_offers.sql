-- runs outside a transaction
create index concurrently offer_issued on offer (institution_id, trainee_id) where state = 'ISSUED';
