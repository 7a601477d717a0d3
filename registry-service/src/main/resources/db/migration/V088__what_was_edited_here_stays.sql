-- What an officer or the owner has put right here: a file of the past does not overwrite it (R14). The value of before the
-- first edit stays beside it, because the rows of a register are found by what they once said.
create table edited_field (
    subject_type text        not null check (subject_type in ('producer', 'product')),
    subject_id   uuid        not null,
    field        text        not null check (length(field) between 1 and 60),
    earlier      text,
    edited_at    timestamptz not null,
    edited_role  text        not null check (edited_role in ('COMMUNE_OFFICER', 'PROVINCE_OFFICER', 'PRODUCER')),
    primary key (subject_type, subject_id, field)
);

create index edited_field_moved on edited_field (earlier) where subject_type = 'producer' and field = 'communeCode';

revoke truncate on edited_field from "${appUser}";
