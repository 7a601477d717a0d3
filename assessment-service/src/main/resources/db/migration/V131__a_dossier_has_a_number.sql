-- Dossiers of before get the numbers they would have had, in the order of their filing.
alter table dossier add number text;

update dossier set number = numbered.number
from (select id, 'HS-' || province_code || '-' || extract(year from filed_on) || '-'
             || lpad(serial::text, greatest(6, length(serial::text)), '0') as number
      from (select id, province_code, filed_on,
                   row_number() over (partition by province_code, extract(year from filed_on) order by filed_at, id) as serial
            from dossier) as counted) as numbered
where dossier.id = numbered.id;

insert into number_series (series, last)
select 'HS-' || province_code || '-' || extract(year from filed_on) || '-{serial}', count(*)
from dossier group by province_code, extract(year from filed_on);

alter table dossier alter number set not null;
alter table dossier add constraint dossier_number_once unique (number);
