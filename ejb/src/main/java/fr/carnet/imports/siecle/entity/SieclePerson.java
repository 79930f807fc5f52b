package fr.carnet.imports.siecle.entity;

/**
 * A person as a PERSONNE says: a parent, any other responsible adult, or a service, which then has no first name.
 *
 * @param civility {@code M}, {@code MME} or null
 */
public record SieclePerson(int line, long personneId, String civility, String lastName, String usageName,
        String firstName, String phoneHome, String phoneMobile, String phoneWork, boolean acceptsSms, String email,
        Long adresseId, boolean refused) {
}
