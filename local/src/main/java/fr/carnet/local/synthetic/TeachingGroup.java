package fr.carnet.local.synthetic;

import java.util.List;

/** Pupils of several divisions of one level taught a subject together. */
record TeachingGroup(String code, String label, Level level, Subject subject, List<Division> divisions) {
}
