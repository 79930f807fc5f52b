package fr.carnet.schoollife.rollcall.control;

import fr.carnet.schoollife.rollcall.entity.RollMark;

import java.util.ArrayList;
import java.util.List;

/**
 * What a correction changes: the rows that it replaces and the marks that it adds. What is the same on both sides is left alone, with
 * its author and its hour.
 */
record RollDifference(List<KeptMark> replaced, List<RollMark> added) {

    static RollDifference between(List<KeptMark> kept, List<RollMark> wanted) {
        List<RollMark> added = new ArrayList<>(wanted);
        List<KeptMark> replaced = kept.stream().filter(each -> !added.remove(each.mark())).toList();
        return new RollDifference(replaced, List.copyOf(added));
    }

    boolean isNothing() {
        return replaced.isEmpty() && added.isEmpty();
    }
}
