package fr.carnet.accounts.secondfactor.control;

import fr.carnet.shared.entity.Role;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import java.util.Collections;
import java.util.Set;

/**
 * Whom the duties oblige to a second factor: who decides for a whole school or académie, and who is told of health (<i>SE-018</i>). Everybody
 * else may have one.
 *
 * <p>Without it such an account may only set one up. The technical operator is a program, known by a
 * secret of the configuration.
 */
@Dependent
public class SecondFactorDuty {

    private static final Set<String> OBLIGED = Set.of(Role.HEAD, Role.NURSE, Role.RECTORAT);

    @Inject
    HeldFactors factors;

    /** The roles in which an account may act now: its own, or only {@link Role#ENROLLING} when a second factor is due and missing. */
    public Set<String> rolesNow(long account, Set<String> held) {
        return !isObliged(held) || factors.isAny(account) ? held : Set.of(Role.ENROLLING);
    }

    public static boolean isObliged(Set<String> held) {
        return !Collections.disjoint(held, OBLIGED);
    }
}
