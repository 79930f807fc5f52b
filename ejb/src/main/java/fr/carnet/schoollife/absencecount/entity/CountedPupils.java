package fr.carnet.schoollife.absencecount.entity;

/**
 * What a count of the pupils of a school found.
 *
 * @param counted pupils counted; none where the service is not open
 * @param changed among them, those who were not written, or otherwise
 * @param removed those who were written and no longer belong there
 */
public record CountedPupils(long counted, long changed, long removed) {

    public long unchanged() {
        return counted - changed;
    }
}
