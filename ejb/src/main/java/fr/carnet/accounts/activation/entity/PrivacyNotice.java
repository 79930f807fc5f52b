package fr.carnet.accounts.activation.entity;

/** The notice of rights that readers confirm having read; its version is kept with the date (<i>TS-072</i>). */
public final class PrivacyNotice {

    /** Changes whenever the text of {@code /privacy} changes. */
    public static final String VERSION = "2026-5";

    private PrivacyNotice() {
    }
}
