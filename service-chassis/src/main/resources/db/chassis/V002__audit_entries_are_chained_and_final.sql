-- hash = SHA-256(previous hash, canonical JSON of the entry). The application may only add and read.
create table audit_entry (
    seq          bigint      primary key,
    at           timestamptz not null,
    actor        text        not null,
    action       text        not null,
    subject_type text        not null,
    subject_id   uuid        not null,
    reason       text,
    before_hash  text,
    after        text        not null,
    trace_id     text,
    prev_hash    text        not null,
    hash         text        not null unique
);

create index audit_entry_subject on audit_entry (subject_type, subject_id, seq);

-- The head is locked last in a transaction: it puts the entries in one line.
create table audit_head (
    one  boolean primary key default true check (one),
    seq  bigint  not null,
    hash text    not null
);

insert into audit_head (seq, hash) values (0, repeat('0', 64));

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'audit entries are final' using errcode = '42501';
end $$;

create trigger audit_entry_is_final before update or delete on audit_entry
    for each row execute function refuse_change();
create trigger audit_entry_is_not_truncated before truncate on audit_entry
    for each statement execute function refuse_change();

revoke update, delete, truncate on audit_entry from "${appUser}";
revoke insert, delete, truncate on audit_head from "${appUser}";
