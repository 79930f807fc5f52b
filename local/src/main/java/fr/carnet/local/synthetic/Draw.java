package fr.carnet.local.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Chance under a seed.
 *
 * <p>{@link Random} rather than a faster generator, because its algorithm is part of its specification: the same seed
 * gives the same files on every JDK.
 */
final class Draw {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final Random random;

    private Draw(long seed) {
        this.random = new Random(seed);
    }

    /** An independent sequence for the {@code index}-th part of a whole; neighbouring indexes share nothing visible. */
    static Draw of(long seed, int index) {
        long mixed = (seed + GOLDEN * (index + 1)) * 0xBF58476D1CE4E5B9L;
        return new Draw(mixed ^ mixed >>> 31);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** Both bounds may come out. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** The index of one of the weights, drawn in their proportions. */
    int weighted(int... weights) {
        int total = 0;
        for (int weight : weights) total += weight;
        int ticket = random.nextInt(total);
        int index = 0;
        while (ticket >= weights[index]) ticket -= weights[index++];
        return index;
    }

    LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextInt((int) (last.toEpochDay() - first.toEpochDay()) + 1));
    }
}
