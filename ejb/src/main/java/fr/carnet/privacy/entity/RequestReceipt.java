package fr.carnet.privacy.entity;

import java.time.LocalDate;

/**
 * The <i>accusé de réception</i> of a request about one’s rights (<i>CRPA, art. L112-11</i>; TS-075).
 *
 * @param reference the number by which the person and the school name the request
 * @param deadline  the last day of the answer
 */
public record RequestReceipt(String reference, LocalDate receivedOn, LocalDate deadline) {
}
