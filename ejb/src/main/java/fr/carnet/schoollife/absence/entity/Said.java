package fr.carnet.schoollife.absence.entity;

/**
 * What somebody of the family said of an absence.
 *
 * @param words    as they were said; null when there are none
 * @param guardian who said it, of the school's file; null when not known
 */
public record Said(AbsenceReason reason, String words, ExplanationChannel channel, Long guardian) {

    public Said {
        words = words == null || words.isBlank() ? null : words.strip();
    }
}
