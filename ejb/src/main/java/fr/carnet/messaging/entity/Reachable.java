package fr.carnet.messaging.entity;

/**
 * Somebody who must be told about a pupil, and the ways there are.
 *
 * @param household who lives together: the same number for one letterbox
 * @param sms       has a mobile phone and accepts messages on it
 * @param hidden    a court hides from this person where the pupil lives and goes to school: nothing leaves by itself (<i>ED-140</i>)
 * @param letter    has an address that may be printed
 */
public record Reachable(long guardian, long household, boolean mail, boolean sms, boolean phone, boolean letter, boolean hidden) {
}
