package fr.carnet.web.schoollife;

import fr.carnet.schoollife.absence.boundary.AbsenceDesk;
import fr.carnet.schoollife.absence.boundary.Settlement;
import fr.carnet.schoollife.absence.entity.AbsenceReason;
import fr.carnet.schoollife.board.boundary.AnswerToTreat;
import fr.carnet.schoollife.board.boundary.Board;
import fr.carnet.schoollife.board.boundary.BoardDesk;
import fr.carnet.schoollife.board.boundary.UnsettledAbsence;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.web.frame.Notices;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Backs {@code /schoollife/board.xhtml}.
 *
 * <p>Of the view, so that the answer on which «Accepter» is pressed is the one that was shown, whoever answered meanwhile.
 */
@Named
@ViewScoped
public class BoardPage implements Serializable {

    private static final String AGAIN = "/schoollife/board?faces-redirect=true";

    @Inject
    BoardDesk desk;
    @Inject
    AbsenceDesk absences;
    @Inject
    Notices notices;
    @Inject
    OpaqueIds ids;

    private transient Board board;

    public Board getBoard() {
        if (board == null) {
            board = desk.board();
        }
        return board;
    }

    /** One click where the family chose a reason that the law accepts; for another, the school judges it good enough or not. */
    public String answer(String verb, String line) {
        long absence = ids.open(line);
        String name = getBoard().answers().lines().stream().filter(shown -> shown.absence() == absence).findFirst()
                .map(AnswerToTreat::firstName).orElse("");
        switch (verb) {
            case "accept" -> absences.accept(Set.of(absence));
            case "anyway" -> absences.settle(new Settlement(Set.of(absence), AbsenceReason.OTHER, null, null));
            case "refuse" -> absences.settle(new Settlement(Set.of(absence), AbsenceReason.CONVENIENCE, null, null));
            default -> throw new IllegalArgumentException("No answer to an absence is called " + verb + ".");
        }
        notices.info("refuse".equals(verb) ? "schoollife_board.message.info.refused" : "schoollife_board.message.info.accepted", name);
        return AGAIN;
    }

    /** The answers shown here that the law itself accepts. */
    public List<AnswerToTreat> getLegitimate() {
        return getBoard().answers().lines().stream().filter(AnswerToTreat::legitimate).toList();
    }

    /** All of them at once: thirty alike are no more work than one. */
    public String acceptAll() {
        Set<Long> all = getLegitimate().stream().map(AnswerToTreat::absence).collect(Collectors.toSet());
        absences.accept(all);
        notices.info("schoollife_board.message.info.accepted_all", all.size());
        return AGAIN;
    }

    public String take(String line) {
        long absence = ids.open(line);
        String name = getBoard().unsettled().lines().stream().filter(shown -> shown.absence() == absence).findFirst()
                .map(UnsettledAbsence::firstName).orElse("");
        absences.take(Set.of(absence));
        notices.info("schoollife_board.message.info.taken", name);
        return AGAIN;
    }
}
