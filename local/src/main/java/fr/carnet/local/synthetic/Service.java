package fr.carnet.local.synthetic;

import java.util.List;

/** A subject taught to a division or to a group, by nobody yet, one teacher, or two together. */
record Service(String structureCode, Subject subject, List<StaffMember> teachers) {
}
