package fr.carnet.accounts.boundary;

/** A second factor being set up: the secret to type in the application of a telephone, and the same as an address to read in a square. */
public record Enrolment(String secret, String address) {

    @Override
    public String toString() {
        return "Enrolment[…]";
    }
}
