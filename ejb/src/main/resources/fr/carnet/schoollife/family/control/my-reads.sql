-- Who of the school consulted the file of the pupils: a function and a date, never a name (D-8).
select child, to_char(r.at at time zone 'Europe/Paris', 'DD/MM/YYYY HH24"h"MI'),
       case role when 'HEAD' then 'direction' when 'CPE' then 'conseiller principal d’éducation' when 'TEACHER' then 'enseignant'
                 when 'AED' then 'assistant d’éducation' when 'SECRETARIAT' then 'secrétariat' when 'NURSE' then 'infirmerie' else 'autre personnel' end,
       case act when 'PUPIL_READ' then 'fiche' when 'RECORD_READ' then 'année scolaire' when 'AUTHORITY_READ' then 'autorité parentale'
                when 'STATEMENT_READ' then 'relevé pour la famille' else 'relevé remis' end
  from my_reads() r
 order by child, r.at
