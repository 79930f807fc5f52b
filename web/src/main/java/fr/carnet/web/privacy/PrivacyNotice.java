package fr.carnet.web.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Which edition of the data notice is shown; an account keeps the one its owner confirmed having read (<i>TS-072</i>). */
@Named
@ApplicationScoped
public class PrivacyNotice {

    /** Year, then rank in the year; changes with any sentence of {@code i18n/privacy.properties}. */
    public static final String VERSION = fr.carnet.accounts.activation.entity.PrivacyNotice.VERSION;

    public String getVersion() {
        return VERSION;
    }
}
