package fr.carnet.accounts.addresses.entity;

import fr.carnet.shared.entity.Language;

import java.util.Map;

/**
 * A mail about the safety of an account, to leave once what it tells is written.
 *
 * @param language which the owner of the account chose; French for who chose nothing
 * @param template the name of its text, in {@code /mail}; never anything about a pupil stands in it
 */
public record SecurityMail(String address, String template, Map<String, String> values, Language language) {

    public SecurityMail {
        values = Map.copyOf(values);
    }

    @Override
    public String toString() {
        return "SecurityMail[" + template + "]";
    }
}
