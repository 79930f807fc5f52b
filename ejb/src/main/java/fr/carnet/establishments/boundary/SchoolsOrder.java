package fr.carnet.establishments.boundary;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the operator asked of a job that goes from school to school, as typed; blank is absent.
 *
 * @param year September of the school year; the current one when blank
 * @param uai  one school or several, separated by commas; all when blank
 * @param mode {@code apply}, or {@code plan} for a rehearsal that counts and writes nothing
 */
public record SchoolsOrder(String year, String uai, String mode) implements Serializable {

    public boolean rehearsal() {
        return "plan".equals(mode);
    }

    /** Refuses a year that is no number with an illegal argument. */
    public int yearOr(int current) {
        return year == null || year.isBlank() ? current : Integer.parseInt(year.strip());
    }

    /** Those named, in upper case; empty for all. */
    public List<String> schools() {
        return uai == null ? List.of() : Stream.of(uai.split("[,; ]+")).filter(each -> !each.isBlank())
                .map(each -> each.toUpperCase(Locale.ROOT)).distinct().toList();
    }
}
