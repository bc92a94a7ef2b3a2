-- Parcels: whoever lives in Mombasa lives in Kenya. The planner does not know.
create table parcels as
select n as id,
       (array['Mombasa', 'Kisumu', 'Kumasi', 'Tamale'])[n % 4 + 1] as city,
       (array['Kenya', 'Kenya', 'Ghana', 'Ghana'])[n % 4 + 1] as country
from generate_series(1, 20000) n;
analyze parcels;

-- The number of rows that the planner expects of a query.
create function expected(query text) returns int language plpgsql as $$
declare plan json;
begin
  execute 'explain (format json) ' || query into plan;
  return (plan -> 0 -> 'Plan' ->> 'Plan Rows')::int;
end $$;

select expected($$select * from parcels where city = 'Mombasa'$$) as mombasa,
       expected($$select * from parcels
                  where city = 'Mombasa' and country = 'Kenya'$$) as guess,
       (select count(*) from parcels
        where city = 'Mombasa' and country = 'Kenya') as truth;

create statistics parcels_places (dependencies) on city, country from parcels;
analyze parcels;
select expected($$select * from parcels
                  where city = 'Mombasa' and country = 'Kenya'$$) as guess_now;
