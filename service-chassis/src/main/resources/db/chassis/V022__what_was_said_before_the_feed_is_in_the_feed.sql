-- The relay sends these once more under their old ids, which listeners ignore, and gives them positions on the way.
update outbox set published_at = null where published_at is not null and topic like '%.events%';
