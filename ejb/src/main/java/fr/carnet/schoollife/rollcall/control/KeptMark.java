package fr.carnet.schoollife.rollcall.control;

import fr.carnet.schoollife.rollcall.entity.RollMark;

/** A live mark of a taken roll, with the row that keeps it. */
record KeptMark(long entry, RollMark mark) {
}
