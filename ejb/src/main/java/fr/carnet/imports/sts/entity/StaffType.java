package fr.carnet.imports.sts.entity;

import java.util.Locale;

/**
 * Where a number comes from: {@code epp} is national, {@code local} was drawn in the school. Number 12 of each is not
 * one person.
 */
public enum StaffType {
    EPP, LOCAL;

    /** The type as STS writes it; null for anything else. */
    public static StaffType of(String text) {
        String type = text == null ? "" : text.toUpperCase(Locale.ROOT);
        return type.equals("EPP") ? EPP : type.equals("LOCAL") ? LOCAL : null;
    }
}
