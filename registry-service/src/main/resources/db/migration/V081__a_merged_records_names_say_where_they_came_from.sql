-- Names alike are found by their trigrams; the extension is trusted, so the owner of the database may create it.
create extension if not exists pg_trgm;

-- What a merged record was called names the survivor, and says whose name it was: a file that still knows the merged
-- record must not overwrite the survivor.
alter table identifier add column came_from uuid;
