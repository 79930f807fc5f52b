package fr.carnet.local.synthetic;

/**
 * The ways in which one school's export differs from the next one's.
 *
 * @param shortKinship the one-digit table of kinship, of before 2016
 * @param zipped each file alone in a zip of its own, as downloaded
 * @param pretty indented, one element a line; otherwise the whole file is one line
 * @param addresses the pupils' file holds addresses and last year's school (ElevesAvecAdresses); without them it is the
 *     short one (ElevesSansAdresses); the guardians' file always has its addresses
 */
public record ExportStyle(Encoding encoding, Generation generation, BooleanSpelling booleans, boolean shortKinship,
        boolean zipped, boolean pretty, boolean addresses) {

    /** What SIECLE gives today. */
    public static final ExportStyle CURRENT = new ExportStyle(Encoding.LATIN_9, Generation.NEW, BooleanSpelling.MIXED,
            false, false, true, true);

    /** What an old copy on a secretary's disk looks like. */
    public static final ExportStyle OLD = CURRENT.with(Generation.OLD).withShortKinship();

    public ExportStyle with(Encoding other) {
        return new ExportStyle(other, generation, booleans, shortKinship, zipped, pretty, addresses);
    }

    public ExportStyle with(Generation other) {
        return new ExportStyle(encoding, other, booleans, shortKinship, zipped, pretty, addresses);
    }

    public ExportStyle with(BooleanSpelling other) {
        return new ExportStyle(encoding, generation, other, shortKinship, zipped, pretty, addresses);
    }

    public ExportStyle withShortKinship() {
        return new ExportStyle(encoding, generation, booleans, true, zipped, pretty, addresses);
    }

    public ExportStyle asZip() {
        return new ExportStyle(encoding, generation, booleans, shortKinship, true, pretty, addresses);
    }

    public ExportStyle onOneLine() {
        return new ExportStyle(encoding, generation, booleans, shortKinship, zipped, false, addresses);
    }

    public ExportStyle withoutAddresses() {
        return new ExportStyle(encoding, generation, booleans, shortKinship, zipped, pretty, false);
    }

    /**
     * The {@code index}-th of a series in which every difference is met, in every mix, for whole académies. Most files
     * come on one line, as SIECLE writes them.
     */
    static ExportStyle varied(int index) {
        Encoding encoding = switch (index % 4) {
            case 1 -> Encoding.UTF_8;
            case 2 -> Encoding.UTF_8_WITH_BOM;
            default -> Encoding.LATIN_9;
        };
        ExportStyle style = CURRENT.with(encoding);
        if (index % 20 != 19) style = style.onOneLine();
        if (index % 4 == 3) style = style.with(Generation.OLD);
        if (index % 6 != 5) style = style.withoutAddresses();
        return style;
    }
}
