-- How many carry an activity, by side, is counted on every page with columns: from this alone, whatever else a column's
-- rows hold and however many have not confirmed.
create index co_owner_counted on co_owner (partnership_id, activity_id, side) where state = 'confirmed';
