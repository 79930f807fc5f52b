package fr.carnet.accounts.credentials.control;

import fr.carnet.accounts.credentials.entity.HashingBusy;

import com.password4j.Argon2Function;
import com.password4j.Hash;
import com.password4j.Password;
import com.password4j.types.Argon2;

import jakarta.enterprise.context.ApplicationScoped;

import java.text.Normalizer;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Hashes and checks passwords, never more at once than memory and processors allow; the others wait their turn.
 *
 * <p>Argon2id with 46 MiB, one pass, one lane (<i>SE-042</i>): about 70 ms. On the morning when everybody signs in, each hash
 * takes its 46 MiB, so that the number of turns is what a quarter of the heap holds, and no more than the processors. A reader who
 * waited in vain is asked politely to try again, which is not counted as a failed try.
 *
 * <p>Trap: to check against nothing must cost as much as against something, see {@link #pretend}.
 */
@ApplicationScoped
public class HashingDesk {

    private static final int MEMORY_KIB = 46 * 1024;
    private static final int PASSES = 1;
    private static final int LANES = 1;
    private static final int LENGTH = 32;
    private static final int SALT = 16;
    private static final Argon2Function OURS = Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, LENGTH, Argon2.ID);

    private final Semaphore turns;
    private final Duration patience;
    private volatile String decoy;

    public HashingDesk() {
        this(turnsFor(Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory()), Duration.ofSeconds(8));
    }

    HashingDesk(int turns, Duration patience) {
        this.turns = new Semaphore(turns, true);
        this.patience = patience;
    }

    static int turnsFor(int processors, long heap) {
        long held = heap / 4 / (MEMORY_KIB * 1024L);
        return (int) Math.max(1, Math.min(processors, held));
    }

    public String hash(String password) {
        return inTurn(() -> hashNow(password));
    }

    public boolean matches(String password, String hash) {
        return inTurn(() -> check(password, hash));
    }

    /** Costs what {@link #matches} costs, for an identifier that nobody has: time must not tell which ones exist. */
    public void pretend(String password) {
        inTurn(() -> check(password, decoy()));
    }

    /** Tells whether a hash was made with other parameters than today’s; it is then made again at the next sign-in. */
    public boolean isDated(String hash) {
        Argon2Function made = Argon2Function.getInstanceFromHash(hash);
        return made.getMemory() != MEMORY_KIB || made.getIterations() != PASSES || made.getVariant() != Argon2.ID;
    }

    private boolean check(String password, String hash) {
        return Password.check(composed(password), hash).with(Argon2Function.getInstanceFromHash(hash));
    }

    private String hashNow(String password) {
        Hash hash = Password.hash(composed(password)).addRandomSalt(SALT).with(OURS);
        return hash.getResult();
    }

    private String decoy() {
        if (decoy == null) {
            decoy = hashNow(UUID.randomUUID().toString());
        }
        return decoy;
    }

    /** Two keyboards may send é in two ways; both are the same password. */
    private static String composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private <T> T inTurn(Supplier<T> work) {
        boolean admitted;
        try {
            admitted = turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            admitted = false;
        }
        if (!admitted) {
            throw new HashingBusy();
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
