-- A thing with a name and a version, and a copy of things heard from the speaker "bench".
create table thing (
    id      uuid   primary key,
    version bigint not null,
    name    text   not null constraint thing_name_is_unique unique
);

create table heard_thing (
    id      uuid   primary key,
    version bigint not null,
    name    text   not null
);
