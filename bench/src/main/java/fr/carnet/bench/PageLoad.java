package fr.carnet.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** People who read without a pause: each asks again as soon as the answer is there. */
record PageLoad(List<Reader> readers) {

    private static final Duration WARMING = Duration.ofSeconds(15);
    private static final int LONGEST = 12;
    private static final double STILL_FASTER = 1.05;

    /** @param sorted nanoseconds of each answer */
    record Answers(long[] sorted, Duration lasted) {

        int count() {
            return sorted.length;
        }

        double perSecond() {
            return sorted.length / (lasted.toNanos() / 1e9);
        }

        /** Of two times of measuring, as if they had been one. */
        Answers and(Answers later) {
            return new Answers(LongStream.concat(Arrays.stream(sorted), Arrays.stream(later.sorted)).sorted().toArray(), lasted.plus(later.lasted));
        }

        /** In milliseconds. */
        double percentile(int percent) {
            return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
        }
    }

    /** Reads until fifteen seconds more gain less than a twentieth, three minutes at most: a server that has just started is not what is asked of. */
    void warm() throws InterruptedException {
        double best = 0;
        for (int turn = 0; turn < LONGEST; turn++) {
            double now = during(WARMING).perSecond();
            if (now < best * STILL_FASTER) {
                return;
            }
            best = now;
        }
    }

    Answers during(Duration time) throws InterruptedException {
        ExecutorService people = Executors.newFixedThreadPool(readers.size());
        long end = System.nanoTime() + time.toNanos();
        try {
            List<Future<long[]>> all = people.invokeAll(readers.stream().<java.util.concurrent.Callable<long[]>>map(
                    reader -> () -> readUntil(reader, end)).toList());
            LongStream.Builder times = LongStream.builder();
            for (Future<long[]> one : all) Arrays.stream(one.get()).forEach(times);
            return new Answers(times.build().sorted().toArray(), time);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } finally {
            people.shutdownNow();
        }
    }

    private static long[] readUntil(Reader reader, long end) throws InterruptedException {
        LongStream.Builder times = LongStream.builder();
        try {
            do {
                long start = System.nanoTime();
                reader.read();
                times.add(System.nanoTime() - start);
            } while (System.nanoTime() < end);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return times.build().toArray();
    }
}
