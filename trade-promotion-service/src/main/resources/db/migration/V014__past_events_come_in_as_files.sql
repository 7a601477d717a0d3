-- An office's list of past events tells days and place, seldom more. import_key says which row of a file it was.
alter table fair
    alter column booths    drop not null,
    alter column reach     drop not null,
    alter column opens_on  drop not null,
    alter column closes_on drop not null,
    add column import_key text constraint fair_import_key_once unique,
    add constraint fair_is_announced_completely check
        (import_key is not null
         or (booths is not null and reach is not null and opens_on is not null and closes_on is not null));
