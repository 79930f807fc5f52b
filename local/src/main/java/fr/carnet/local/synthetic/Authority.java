package fr.carnet.local.synthetic;

/** {@code NIVEAU_RESPONSABILITE}: only {@link #LEGAL} gives a family its view of the child. */
enum Authority {
    LEGAL("1"), IN_CHARGE("2"), CONTACT("3");

    final String code;

    Authority(String code) {
        this.code = code;
    }
}
