package fr.carnet.local.synthetic;

/** The subjects taught, with the codes of the nomenclature and the weekly hours of a division. */
enum Subject {
    FRENCH("020700", "FRANC", "FRANCAIS", "Français", "0202", 4.5),
    MATHS("061300", "MATHS", "MATHEMATIQUES", "Mathématiques", "1300", 3.5),
    ENGLISH("030201", "AGL1", "ANGLAIS LV1", "Anglais lv1", "0422", 3),
    SPANISH("030602", "ESP2", "ESPAGNOL LV2", "Espagnol lv2", "0426", 2.5),
    HISTORY("042100", "HIGEO", "HISTOIRE-GEOGRAPHIE", "Histoire-géographie", "1000", 3),
    PHYSICS("062300", "PH-CH", "PHYSIQUE-CHIMIE", "Physique-chimie", "1500", 1.5),
    BIOLOGY("062900", "SVT", "SCIENCES VIE ET TERRE", "Sciences de la vie et de la Terre", "1600", 1.5),
    TECHNOLOGY("070800", "TECHN", "TECHNOLOGIE", "Technologie", "1400", 1.5),
    MUSIC("081300", "EDMUS", "EDUCATION MUSICALE", "Éducation musicale", "1700", 1),
    ARTS("090100", "A-PLA", "ARTS PLASTIQUES", "Arts plastiques", "1800", 1),
    SPORT("100100", "EPS", "EDUCATION PHYSIQUE ET SPORTIVE", "Éducation physique et sportive", "1900", 3),
    LATIN("020300", "LCALA", "LCA LATIN", "Langues et cultures de l'Antiquité latin", "0202", 2);

    final String code;
    final String shortCode;
    final String label;
    final String edition;
    final String discipline;
    final double hours;

    Subject(String code, String shortCode, String label, String edition, String discipline, double hours) {
        this.code = code;
        this.shortCode = shortCode;
        this.label = label;
        this.edition = edition;
        this.discipline = discipline;
        this.hours = hours;
    }

    /** Taught to the whole division; Latin and the second language are taught in groups. */
    boolean wholeDivision() {
        return this != LATIN && this != SPANISH;
    }
}
