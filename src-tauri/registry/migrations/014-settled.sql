-- The day on which a commitment was kept or let go, so that a past day is told as it was. Unknown for those that
-- were settled before it was asked.
ALTER TABLE commitment ADD COLUMN settled TEXT;
