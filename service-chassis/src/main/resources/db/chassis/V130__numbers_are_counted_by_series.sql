-- A series is a number with its serial left open: HS-38-2026-{serial}. Its row is held until the commit of each number.
create table number_series (
    series text   primary key,
    last   bigint not null check (last >= 0)
);

revoke delete, truncate on number_series from "${appUser}";
