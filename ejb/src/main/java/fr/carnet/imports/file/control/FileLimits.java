package fr.carnet.imports.file.control;

/**
 * How much a file may unfold to: a lycée of 2 000 pupils gives 8 MB, so that more than this is an attack or a mistake.
 */
public record FileLimits(int maximumBytes, int maximumRatio) {

    public static final FileLimits STANDARD = new FileLimits(96 << 20, 200);

    /** Below this size any ratio is harmless. */
    private static final int ALWAYS_ALLOWED = 4 << 20;

    boolean allows(long unfolded, long packed) {
        return unfolded <= maximumBytes && (unfolded <= ALWAYS_ALLOWED || unfolded <= packed * maximumRatio);
    }
}
