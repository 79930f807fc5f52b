package fr.carnet.accounts.addresses.entity;

import fr.carnet.shared.entity.Language;

import java.time.Instant;

/**
 * A mail about the safety of an account, as it leaves; it lives in memory only, for the moment of the sending.
 *
 * @param language which the owner of the account chose; French for who chose nothing
 * @param template the name of its text, in {@code /mail}; never anything about a pupil stands in it
 * @param login    under which the account opens, now that the mail leaves
 * @param code     empty in a warning
 * @param until    when the code dies; null in a warning
 */
public record SecurityMail(String address, String template, Language language, String login, String code, Instant until) {

    public static SecurityMail warning(String address, String template, Language language, String login) {
        return new SecurityMail(address, template, language, login, "", null);
    }

    public static SecurityMail code(String address, String template, Language language, String login, String code, Instant until) {
        return new SecurityMail(address, template, language, login, code, until);
    }

    @Override
    public String toString() {
        return "SecurityMail[" + template + "]";
    }
}
