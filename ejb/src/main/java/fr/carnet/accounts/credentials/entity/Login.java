package fr.carnet.accounts.credentials.entity;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The identifier that a person chooses: 3 to 50 letters, digits, dots, hyphens, underscores or an e-mail’s @.
 *
 * <p>Compared without case, hence kept in lower case. Accents are refused rather than dropped: two people would meet on the same name.
 */
public record Login(String name) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9._@-]{3,50}");

    public Login {
        name = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        if (!SHAPE.matcher(name).matches()) {
            throw new InvalidLogin();
        }
    }
}
