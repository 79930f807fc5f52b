package fr.carnet.schoollife.rollcall.boundary;

/**
 * That a roll is kept.
 *
 * @param again whether the same page had been kept before: nothing was written the second time
 */
public record RollReceipt(long roll, int absent, int late, boolean again) {
}
