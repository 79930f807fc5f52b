package fr.carnet.local.synthetic;

/** A year of study with its national code (MEF) and the usual age in the year of the September start. */
enum Level {
    SIXTH("6", "SIXIEME", "6EME", "10010012110", 11),
    FIFTH("5", "CINQUIEME", "5EME", "10110001110", 12),
    FOURTH("4", "QUATRIEME", "4EME", "10210001110", 13),
    THIRD("3", "TROISIEME", "3EME", "10310019110", 14),
    SECOND("2", "SECONDE", "2NDE GT", "20010018110", 15),
    FIRST("1", "PREMIERE", "1ERE GENERALE", "20110019110", 16),
    FINAL("T", "TERMINALE", "TLE GENERALE", "20210019110", 17),
    PRO_SECOND("2P", "SECONDE PROFESSIONNELLE", "2NDPRO", "24720011110", 15),
    PRO_FIRST("1P", "PREMIERE PROFESSIONNELLE", "1ERPRO", "24720012110", 16),
    PRO_FINAL("TP", "TERMINALE PROFESSIONNELLE", "TLEPRO", "24720013110", 17);

    final String prefix;
    final String label;
    final String formation;
    final String mef;
    final int age;

    Level(String prefix, String label, String formation, String mef, int age) {
        this.prefix = prefix;
        this.label = label;
        this.formation = formation;
        this.mef = mef;
        this.age = age;
    }
}
