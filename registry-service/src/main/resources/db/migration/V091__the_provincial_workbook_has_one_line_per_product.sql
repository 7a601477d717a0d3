-- The province's workbook in an order that depends on names alone, so that two registries write the same sheet.
-- A product is in it from its first recognition on; those of its duplicates are its own.
create view workbook_line as
select p.id, p.province_code, p.commune_code, p.producer_id, p.name, p.industry,
       m.name as producer_name, m.kind as producer_kind, c.full_name as commune_name,
       m.commune_code || ' ' || m.search_key || ' ' || m.name || ' ' || p.search_key || ' ' || p.name as place_in_sheet
from product p
join producer m on m.id = p.producer_id
join commune c on c.id = m.commune_id
where p.merged_into is null and exists (
    select from recognition r
    where r.state <> 'PROPOSED'
      and r.product_id in (select p.id union all select d.id from product d where d.merged_into = p.id));
