package fr.carnet.local.synthetic;

/** As SIECLE and STS code it. */
enum Sex {
    MALE("1", "M.", "MONSIEUR"), FEMALE("2", "MME", "MADAME");

    final String code;
    final String shortTitle;
    final String longTitle;

    Sex(String code, String shortTitle, String longTitle) {
        this.code = code;
        this.shortTitle = shortTitle;
        this.longTitle = longTitle;
    }
}
