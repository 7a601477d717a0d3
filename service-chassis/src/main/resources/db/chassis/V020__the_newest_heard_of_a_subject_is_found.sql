-- The inbox asks with every fact how new the newest of its subject was, to tell an applied fact from a late one.
create index inbox_subject on inbox (subject, sequence);
