-- One data key for each record that tells of a person, sealed under a master key from outside the database. A record's
-- sealed columns, in every state it ever had, open with this key only: deleting the row erases them (quality 4.6).
create table person_key (
    subject_id uuid        primary key,
    data_key   bytea       not null,
    key_id     text        not null,
    made_at    timestamptz not null
);
create index person_key_of_master on person_key (key_id);
revoke truncate on person_key from "${appUser}";

-- Full personal data is read one by one, a few times a day.
create table identity_reading (
    reader text    not null,
    day    date    not null,
    times  integer not null check (times > 0),
    primary key (reader, day)
);
revoke delete, truncate on identity_reading from "${appUser}";
