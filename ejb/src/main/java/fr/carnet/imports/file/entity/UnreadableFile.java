package fr.carnet.imports.file.entity;

/**
 * A file that cannot be read at all: not an exception of ours to pass on but finding F02, under the variant that says
 * why.
 *
 * <p>The text of the parser stays out of it: it may quote the file.
 */
public class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final String variant;
    private final Integer line;

    public UnreadableFile(String variant, Integer line, Throwable cause) {
        super(variant, cause);
        this.variant = variant;
        this.line = line;
    }

    public UnreadableFile(String variant) {
        this(variant, null, null);
    }

    /** Name of the sentence of F02 that tells it: {@code xml}, {@code dtd}, {@code zip}, {@code bomb}… */
    public String variant() {
        return variant;
    }

    public Integer line() {
        return line;
    }
}
