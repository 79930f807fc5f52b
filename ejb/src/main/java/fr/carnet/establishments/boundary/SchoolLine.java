package fr.carnet.establishments.boundary;

/** A school as its staff sees it named. */
public record SchoolLine(String uai, String name, String city, String academy) {
}
