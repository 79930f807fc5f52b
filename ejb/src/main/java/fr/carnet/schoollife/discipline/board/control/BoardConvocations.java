package fr.carnet.schoollife.discipline.board.control;

import fr.carnet.people.control.LegalGuardians;
import fr.carnet.people.entity.LegalGuardian;
import fr.carnet.schoollife.discipline.board.boundary.SessionSheet;
import fr.carnet.schoollife.discipline.board.boundary.Summons;
import fr.carnet.schoollife.discipline.board.entity.Quality;
import fr.carnet.schoollife.discipline.control.FamilyLetters;
import fr.carnet.schoollife.discipline.sanction.boundary.ProcedureSheet;
import fr.carnet.shared.entity.FrenchText;
import fr.carnet.shared.entity.Letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The letters that call people to a session, one for each (<i>D511-31, D511-32; ED-091</i>).
 *
 * <p>The pupil and the representatives read the facts and their rights; the others are told where, when and in what quality, for the
 * facts are for them to hear there.
 */
@Dependent
public class BoardConvocations {

    private static final Map<Quality, String> QUALITIES = Map.of(Quality.MEMBER, "membre du conseil de discipline",
            Quality.DEFENDER, "personne qui assiste l’élève", Quality.REQUESTER, "personne qui a demandé la comparution",
            Quality.WITNESS, "témoin", Quality.WITNESS_GUARDIAN, "représentant légal d’un témoin mineur");

    @Inject
    FamilyLetters letters;

    @Inject
    LegalGuardians guardians;

    public byte[] print(ProcedureSheet procedure, SessionSheet session, Predicate<Summons> which) {
        Map<String, List<String>> addresses = guardians.of(procedure.line().pupil()).stream()
                .collect(Collectors.toMap(LegalGuardian::name, LegalGuardian::address, (one, same) -> one));
        return letters.print("Convocations au conseil de discipline", session.summons().stream().filter(which)
                .map(one -> Letter.to(one.name(), addresses.getOrDefault(one.name(), List.of()),
                        letters.text(template(one.quality()), values(procedure, session, one)))).toList());
    }

    private static String template(Quality quality) {
        return switch (quality) {
            case PUPIL -> "board-pupil";
            case GUARDIAN -> "board-guardian";
            case MEMBER, DEFENDER, REQUESTER, WITNESS, WITNESS_GUARDIAN -> "board-person";
        };
    }

    private static Map<String, String> values(ProcedureSheet procedure, SessionSheet session, Summons one) {
        return Map.of("pupil", procedure.line().firstName() + " " + procedure.line().lastName(),
                "division", procedure.line().division() == null ? "" : ", " + procedure.line().division(),
                "facts", procedure.facts(), "ground", procedure.legalGround(), "day", FrenchText.weekday(session.meetsOn()),
                "hour", FrenchText.hour(session.meetsAt()), "place", session.place(),
                "second", session.second() ? "Cette seconde séance est valable quel que soit le nombre des présents." : "Si huit membres ne sont pas présents, une seconde séance sera convoquée.",
                "quality", QUALITIES.getOrDefault(one.quality(), ""));
    }
}
