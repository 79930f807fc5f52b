-- The language that the owner of an account chose to read (D-10); null for who chose nothing, and reads French. His or her own: no page of the
-- staff asks for it.
alter table account add column language text check (language in ('fr', 'en', 'ar', 'pt', 'ro', 'tr', 'uk'));
