package fr.carnet.schoollife.discipline.board.control;

import fr.carnet.establishments.control.LetterHeads;
import fr.carnet.schoollife.discipline.board.boundary.SessionSheet;
import fr.carnet.schoollife.discipline.board.entity.Capacity;
import fr.carnet.schoollife.discipline.sanction.boundary.ProcedureSheet;
import fr.carnet.schoollife.discipline.sanction.control.ProcedureLetters;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.print.DocumentPrinter;
import fr.carnet.shared.entity.FrenchText;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The minutes of a session, that the chair signs and whose copy goes to the recteur (<i>D511-42; ED-095</i>): votes as counts only. */
@Dependent
public class BoardMinutes {

    private static final Map<Capacity, String> CAPACITIES = Map.of(Capacity.HEAD, "Chef d’établissement, président", Capacity.DEPUTY, "Adjoint",
            Capacity.CPE, "CPE", Capacity.MANAGER, "Adjoint gestionnaire", Capacity.TEACHING_STAFF, "Personnels d’enseignement et d’éducation",
            Capacity.OTHER_STAFF, "Autres personnels", Capacity.PARENT, "Parents d’élèves", Capacity.PUPIL, "Élèves");

    @Inject
    LetterHeads heads;

    @Inject
    SchoolClock clock;

    public byte[] print(ProcedureSheet procedure, SessionSheet session) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DocumentPrinter paper = new DocumentPrinter(out, heads.current(), clock.today(), "Procès-verbal du conseil de discipline", false)) {
            paper.text("Séance du " + FrenchText.weekday(session.meetsOn()) + " à " + FrenchText.hour(session.meetsAt()) + ", " + session.place()
                    + (session.second() ? ". Seconde séance, valable sans quorum." : "."));
            paper.text("Élève : " + procedure.line().firstName() + " " + procedure.line().lastName()
                    + (procedure.line().division() == null ? "" : ", " + procedure.line().division()));
            paper.heading("Composition");
            paper.table(new float[] {3, 3, 3}, List.of("Qualité", "Nom", "Remplacement"), session.members().stream()
                    .map(member -> List.of(CAPACITIES.get(member.capacity()), member.name(), member.replaces() == null ? "" : member.replaces())).toList());
            paper.text("Membres présents : " + session.present() + (session.delegatesWithdrew() ? ". Les délégués des élèves mineurs se sont retirés." : "."));
            paper.heading("Faits");
            paper.text(procedure.facts());
            paper.text("Article du règlement intérieur : " + procedure.legalGround());
            paper.heading("Débats");
            paper.text(session.minutes() == null ? "" : session.minutes());
            paper.heading("Votes, à bulletin secret");
            paper.table(new float[] {4, 1, 1, 1, 2}, List.of("Sanction proposée", "Pour", "Contre", "Blancs", "Résultat"), session.votes().stream()
                    .map(vote -> List.of(ProcedureLetters.level(vote.kind()), String.valueOf(vote.inFavour()), String.valueOf(vote.against()),
                            String.valueOf(vote.blank()), vote.adopted() ? "adoptée" : "rejetée")).toList());
            paper.text("Le président                                                Le secrétaire de séance");
        } catch (IOException full) {
            throw new UncheckedIOException("The minutes cannot be printed.", full);
        }
        return out.toByteArray();
    }
}
