package fr.carnet.accounts.activation.entity;

import java.time.Instant;

/**
 * What became of the codes of a school this year: {@code sent = live + used + cancelled + expired}.
 *
 * @param expired   ended by their last day
 * @param destroyed whose secret was erased, whatever ended them (<i>TS-022</i>)
 * @param kept      whose secret is still there although something ended them: the proof that destruction is one, since it reads zero
 * @param lastNight when the last code was destroyed because its time had come; null when none was
 */
public record CodeCounts(long sent, long live, long used, long cancelled, long expired, long destroyed, long kept, Instant lastNight) {
}
