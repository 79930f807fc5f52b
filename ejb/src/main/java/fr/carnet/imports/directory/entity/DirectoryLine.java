package fr.carnet.imports.directory.entity;

/**
 * One school as the directory's file gives it, checked.
 *
 * @param line line of the file, the header being 1
 * @param kind {@code COLLEGE}, {@code LYCEE} or {@code LP}
 * @param academy number of the académie
 */
public record DirectoryLine(int line, String uai, String name, String kind, int academy, String street, String postcode, String city,
        String phone, String email) {
}
