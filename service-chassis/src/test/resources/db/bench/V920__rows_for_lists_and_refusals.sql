create table bench_row (
    id uuid primary key,
    version bigint not null,
    name text not null,
    made_on date not null,
    size integer not null,
    made_at timestamptz not null,
    parent uuid constraint bench_row_parent_exists references bench_row (id),
    constraint bench_row_name_once unique (name),
    constraint bench_row_size_positive check (size > 0),
    constraint bench_row_unnamed_rule check (size < 1000000)
);

create table bench_late (
    name text,
    constraint bench_late_name_once unique (name) deferrable initially deferred
);

create function raise_state(state text) returns void language plpgsql as $$
begin
    raise exception 'raised for a test' using errcode = state;
end
$$;
