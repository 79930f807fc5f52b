package fr.carnet.schoollife.discipline.board.control;

import fr.carnet.people.control.LegalGuardians;
import fr.carnet.people.entity.LegalGuardian;
import fr.carnet.schoollife.discipline.board.boundary.SessionSheet;
import fr.carnet.schoollife.discipline.board.boundary.Summons;
import fr.carnet.schoollife.discipline.board.entity.Quality;
import fr.carnet.schoollife.discipline.control.FamilyLetters;
import fr.carnet.schoollife.discipline.control.FamilyText;
import fr.carnet.schoollife.discipline.sanction.boundary.ProcedureSheet;
import fr.carnet.shared.control.wording.MessageTexts;
import fr.carnet.shared.entity.Language;
import fr.carnet.shared.entity.LocalText;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The letters that call people to a session, one for each (<i>D511-31, D511-32; ED-091</i>).
 *
 * <p>The pupil and the representatives read the facts and their rights; the others are told where, when and in what quality, for the
 * facts are for them to hear there. Those whom the school calls by their office read French; the back of the other letters is in every language (<i>D-10</i>).
 */
@Dependent
public class BoardConvocations {

    @Inject
    FamilyLetters letters;

    @Inject
    LegalGuardians guardians;

    public byte[] print(ProcedureSheet procedure, SessionSheet session, Predicate<Summons> which) {
        Map<String, List<String>> addresses = guardians.of(procedure.line().pupil()).stream()
                .collect(Collectors.toMap(LegalGuardian::name, LegalGuardian::address, (one, same) -> one));
        return letters.print("Convocations au conseil de discipline", session.summons().stream().filter(which)
                .map(one -> text(procedure, session, one).to(one.name(), addresses.getOrDefault(one.name(), List.of()))).toList());
    }

    private FamilyText text(ProcedureSheet procedure, SessionSheet session, Summons one) {
        FamilyText text = letters.text(template(one.quality()), language -> values(procedure, session, one, language));
        return one.quality().isOfTheSchool() ? text.inFrenchOnly() : text;
    }

    private static String template(Quality quality) {
        return switch (quality) {
            case PUPIL -> "board-pupil";
            case GUARDIAN -> "board-guardian";
            case MEMBER, DEFENDER, REQUESTER, WITNESS, WITNESS_GUARDIAN -> "board-person";
        };
    }

    private static Map<String, String> values(ProcedureSheet procedure, SessionSheet session, Summons one, Language language) {
        MessageTexts words = MessageTexts.in(language);
        LocalText shape = LocalText.in(language);
        return Map.of("pupil", procedure.line().firstName() + " " + procedure.line().lastName(),
                "division", procedure.line().division() == null ? "" : ", " + procedure.line().division(),
                "facts", words.inFrenchOnly(procedure.facts()), "ground", procedure.legalGround(), "day", shape.longDay(session.meetsOn()),
                "hour", shape.hour(session.meetsAt()), "place", session.place(),
                "second", words.word(session.second() ? "messages.second_session" : "messages.second_if_absent"),
                "quality", quality(one.quality(), words));
    }

    private static String quality(Quality quality, MessageTexts words) {
        return switch (quality) {
            case PUPIL, GUARDIAN -> "";
            case MEMBER, DEFENDER, REQUESTER, WITNESS, WITNESS_GUARDIAN -> words.word("messages.quality_" + quality.name().toLowerCase(Locale.ROOT));
        };
    }
}
