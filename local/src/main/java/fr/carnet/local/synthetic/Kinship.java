package fr.carnet.local.synthetic;

/**
 * What an adult is to a pupil, in both code tables.
 *
 * <p>The trap of the two tables is here: {@code 1} was the father, {@code 10} is the mother.
 */
enum Kinship {
    MOTHER("10", "2"), FATHER("20", "1"), GRANDPARENT("38", "4"), RELATIVE("39", "4"), TUTOR("50", "3"),
    CHILD_WELFARE("51", "5"), SELF("70", "7");

    final String code;
    final String oldCode;

    Kinship(String code, String oldCode) {
        this.code = code;
        this.oldCode = oldCode;
    }
}
