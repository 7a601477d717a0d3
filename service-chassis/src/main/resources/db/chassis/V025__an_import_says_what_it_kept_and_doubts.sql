-- What applying an accepted record found worth saying: doubts about it, and fields left as their owner had edited them.
-- Only records with something to say have a row here.
create table import_note (
    import_id uuid    not null,
    ordinal   integer not null,
    notes     text    not null,
    primary key (import_id, ordinal)
);
