package fr.carnet.shared.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;

import java.security.Principal;
import java.util.Optional;
import java.util.OptionalLong;

/** Who calls: the account, whose number is the principal's name, or the technical operator of the jobs. */
@Dependent
public class Caller {

    private static final String NOBODY = "-";

    @Inject
    SecurityContext security;

    /** Name for the journal: an account number, {@code operator}, or a dash for nobody. */
    public String name() {
        return Optional.ofNullable(security.getCallerPrincipal()).map(Principal::getName).orElse(NOBODY);
    }

    /** The account, empty for the technical operator and for anybody not signed in. */
    public OptionalLong account() {
        String name = name();
        return name.chars().allMatch(Character::isDigit) ? OptionalLong.of(Long.parseLong(name)) : OptionalLong.empty();
    }
}
