package fr.carnet.schoollife.discipline.sanction.boundary;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the operator asked of an erasure, as typed; blank is absent.
 *
 * @param uai  one school or several, separated by commas; all when blank
 * @param mode {@code apply}, or {@code plan} to count what is due and erase nothing
 */
public record ErasureOrder(String uai, String mode) implements Serializable {

    public boolean rehearsal() {
        return "plan".equals(mode);
    }

    /** Those named, in upper case; empty for all. */
    public List<String> schools() {
        return uai == null ? List.of() : Stream.of(uai.split("[,; ]+")).filter(each -> !each.isBlank())
                .map(each -> each.toUpperCase(Locale.ROOT)).distinct().toList();
    }
}
