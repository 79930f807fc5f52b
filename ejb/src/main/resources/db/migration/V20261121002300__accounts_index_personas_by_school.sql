-- An import opens and closes the places of one school's staff: it must not read those of the whole country.
create index persona_establishment on persona (establishment_id);
