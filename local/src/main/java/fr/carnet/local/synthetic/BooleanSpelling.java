package fr.carnet.local.synthetic;

/** How yes and no are written; real exports mix two spellings in the same record. */
public enum BooleanSpelling {
    MIXED, DIGITS, WORDS, LETTERS;

    /** For the elements that real exports write {@code 0} and {@code 1}. */
    String digit(boolean value) {
        return this == MIXED ? DIGITS.spell(value) : spell(value);
    }

    /** For the elements that real exports write {@code true} and {@code false}. */
    String word(boolean value) {
        return this == MIXED ? WORDS.spell(value) : spell(value);
    }

    private String spell(boolean value) {
        return switch (this) {
            case WORDS -> Boolean.toString(value);
            case LETTERS -> value ? "O" : "N";
            default -> value ? "1" : "0";
        };
    }
}
