package fr.carnet.imports.siecle.entity;

/** A postal address, shared by those who live there. */
public record SiecleAddress(int line, long adresseId, String line1, String line2, String line3, String line4,
        String postcode, String city, String country) {
}
