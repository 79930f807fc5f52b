package fr.carnet.local.synthetic;

import java.time.LocalDate;
import java.util.List;

/**
 * The people of the demo académie whom demonstrations and tests follow by name.
 *
 * <p>All are of the first collège unless their own {@code uai} says otherwise.
 *
 * @param teacher leads the division of {@code guardian}'s collégien
 * @param guardian a separated mother with a mail address, whose children are in the first collège and in the lycée
 * @param otherParent the father of the same children, who lives elsewhere and has no mail address: he gets a letter
 * @param withoutAuthority looks after the same children every day ({@code NIVEAU_RESPONSABILITE} 2) and sees nothing
 * @param stranger a guardian of another family of the same collège, with a mail address
 * @param adultPupil a lycéen over eighteen, his own legal guardian ({@code CODE_PARENTE} 70), with a mail address
 */
public record DemoCast(Staff head, Staff cpe, Staff teacher, Guardian guardian, Guardian otherParent,
        Guardian withoutAuthority, Guardian stranger, Guardian adultPupil, List<Staff> otherHeads) {

    /** Somebody of STS, found again by the school, the type and the number. */
    public record Staff(String uai, String type, String id, String firstName, String name) {
    }

    /** A person of SIECLE; {@code personIds} has one entry for each school that knows this human. */
    public record Guardian(List<PersonId> personIds, String firstName, String name, String mail,
            List<Child> children) {
    }

    /** {@code PERSONNE_ID} in one school. */
    public record PersonId(String uai, String id) {
    }

    /** {@code ELEVE_ID} in one school, with the birth date that the activation page asks for. */
    public record Child(String uai, String id, String firstName, String name, LocalDate birth, String division) {
    }
}
