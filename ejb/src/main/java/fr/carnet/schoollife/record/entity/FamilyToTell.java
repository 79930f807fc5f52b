package fr.carnet.schoollife.record.entity;

import java.time.LocalDate;

/**
 * Something happened that those responsible for a pupil must be told; how, and to whom exactly, is decided by who observes this.
 *
 * @param subject the identity of what is told: a detention, an absence file, a procedure
 * @param day     the day that the message may name; nothing else of the matter is in it (<i>ED-016</i>)
 */
public record FamilyToTell(long pupil, Matter matter, long subject, LocalDate day) {

    /** What a message is about. Never part of its text towards a phone or a mailbox, but for a detention, which has its own letter. */
    public enum Matter {
        ABSENCE, CORRECTION, LATENESS, DETENTION, ATTENDANCE_FILE, PROCEDURE, FAMILY_FILE;

        /** Told to the parents of an adult pupil although he or she objected: absenteeism, and the objection itself (<i>ED-143</i>). */
        public boolean isSerious() {
            return this == ATTENDANCE_FILE || this == FAMILY_FILE;
        }
    }
}
