-- runs outside a transaction
create index concurrently trainee_by_officer on trainee (placement_officer_id, state) where placement_officer_id is not null;
