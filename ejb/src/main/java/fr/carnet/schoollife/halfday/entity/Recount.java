package fr.carnet.schoollife.halfday.entity;

/**
 * What a count of half-days found.
 *
 * @param counted half-days missed
 * @param changed among them, those that were not written, or otherwise
 * @param removed those that were written and are not missed
 */
public record Recount(long counted, long changed, long removed) {

    public long unchanged() {
        return counted - changed;
    }
}
