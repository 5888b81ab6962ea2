-- runs outside a transaction
-- The open stays of a house.
create index concurrently shelter_stay_house on shelter_stay (institution_id, house_id, from_on, id) where to_on is null and voided_at is null;
