package fr.carnet.web.schoollife;

import fr.carnet.schoollife.absence.boundary.AbsenceDesk;
import fr.carnet.schoollife.absence.boundary.Settlement;
import fr.carnet.schoollife.absence.entity.AbsenceReason;
import fr.carnet.schoollife.board.boundary.AnswerToTreat;
import fr.carnet.schoollife.board.boundary.Board;
import fr.carnet.schoollife.board.boundary.BoardDesk;
import fr.carnet.schoollife.board.boundary.UnsettledAbsence;
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

    private transient Board board;

    public Board getBoard() {
        if (board == null) {
            board = desk.board();
        }
        return board;
    }

    /** One click: the family chose one of the reasons that the law accepts. */
    public String accept(AnswerToTreat answer) {
        absences.accept(Set.of(answer.absence()));
        return answered("schoollife_board.message.info.accepted", answer);
    }

    /** The school judges another reason good enough. */
    public String acceptAnyway(AnswerToTreat answer) {
        absences.settle(new Settlement(Set.of(answer.absence()), AbsenceReason.OTHER, null, null));
        return answered("schoollife_board.message.info.accepted", answer);
    }

    public String refuse(AnswerToTreat answer) {
        absences.settle(new Settlement(Set.of(answer.absence()), AbsenceReason.CONVENIENCE, null, null));
        return answered("schoollife_board.message.info.refused", answer);
    }

    private String answered(String key, AnswerToTreat answer) {
        notices.info(key, answer.firstName());
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

    public String take(UnsettledAbsence absence) {
        absences.take(Set.of(absence.absence()));
        notices.info("schoollife_board.message.info.taken", absence.firstName());
        return AGAIN;
    }
}
