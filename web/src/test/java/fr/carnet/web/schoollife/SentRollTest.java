package fr.carnet.web.schoollife;

import fr.carnet.schoollife.rollcall.boundary.NewMark;
import fr.carnet.schoollife.rollcall.boundary.RollPupil;
import fr.carnet.schoollife.rollcall.boundary.RollSubject;
import fr.carnet.schoollife.rollcall.entity.Foreseen;
import fr.carnet.schoollife.rollcall.entity.Mark;
import fr.carnet.schoollife.rollcall.entity.RollKind;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.web.schoollife.RollRow.RollChoices;

import org.junit.jupiter.api.Test;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** A roll as the browser sends it, read without believing it. */
class SentRollTest {

    private final OpaqueIds ids = new OpaqueIds(Base64.getEncoder().encodeToString(new byte[16]));
    private final String ines = ids.seal(1);
    private final Map<String, String> fields = new HashMap<>(Map.of("key", "5b8f9f8e-6f5e-4b7d-9c0e-0d1c2b3a4f5e"));

    private List<NewMark> marks() {
        return new SentRoll(fields).marks(ids);
    }

    @Test
    void who_is_simply_there_has_no_mark() {
        fields.put("m." + ines, "");
        assertThat(marks()).isEmpty();
        assertThat(new SentRoll(fields).pupils(ids)).containsExactly(1L);
    }

    @Test
    void a_state_and_another_event_are_two_marks() {
        fields.putAll(Map.of("m." + ines, "LATE", "n." + ines, "7", "o." + ines, "REMARK", "h." + ines, "08:20", "w." + ines, " Sans cahier. "));
        assertThat(marks()).containsExactly(new NewMark(1, Mark.LATE, null, 7, null),
                new NewMark(1, Mark.REMARK, LocalTime.of(8, 20), null, "Sans cahier."));
    }

    @Test
    void what_cannot_be_read_is_taken_as_not_said() {
        fields.putAll(Map.of("m." + ines, "LATE", "n." + ines, "sept", "o." + ines, "VANISHED", "h." + ines, "tard"));
        assertThat(marks()).containsExactly(NewMark.late(1, null));
        fields.putAll(Map.of("key", "no key", "version", "x"));
        assertThat(new SentRoll(fields).key()).isNotNull();
        assertThat(new SentRoll(fields).version()).isNegative();
    }

    @Test
    void a_line_begins_as_foreseen_then_as_the_gate_says_then_as_it_was_taken() {
        assertThat(RollChoices.of(pupil(Foreseen.OUTING, null), false).state()).isEqualTo(Mark.ABSENT);
        assertThat(RollChoices.of(pupil(Foreseen.INFIRMARY, null), false).other()).isEqualTo(Mark.INFIRMARY);
        assertThat(RollChoices.of(pupil(null, 9), false)).isEqualTo(new RollChoices(Mark.LATE, 9, null, null, null));
        assertThat(RollChoices.of(pupil(Foreseen.OUTING, null), true)).isEqualTo(RollChoices.NONE);
    }

    private static RollPupil pupil(Foreseen foreseen, Integer admitted) {
        return new RollPupil(1, "VALMORIN", "Inès", "5B", false, foreseen, 0, false, admitted, List.of());
    }

    @Test
    void an_address_names_a_lesson_or_hours_of_today() {
        LocalDateTime now = LocalDateTime.of(2026, 11, 23, 8, 5, 42);
        assertThat(RollAddress.of(Map.of()).isEmpty()).isTrue();
        assertThat(RollAddress.of(Map.of("lesson", ids.seal(7), "day", "2026-11-20")).subject(ids, now, Set.of()))
                .isEqualTo(RollSubject.lesson(7, now.toLocalDate().minusDays(3)));
        assertThat(RollAddress.of(Map.of("division", ids.seal(3), "from", "", "to", "")).subject(ids, now, Set.of()))
                .isEqualTo(RollSubject.division(3, now.toLocalDate(), LocalTime.of(8, 5), LocalTime.of(9, 0)));
        assertThat(RollAddress.of(Map.of("group", ids.seal(4), "from", "10:00", "to", "11:30")).subject(ids, now, Set.of()))
                .isEqualTo(RollSubject.group(4, now.toLocalDate(), LocalTime.of(10, 0), LocalTime.of(11, 30)));
        RollSubject study = RollAddress.of(Map.of("study", "1", "division", ids.seal(3), "from", "10:00")).subject(ids, now, Set.of(1L));
        assertThat(study.kind()).isEqualTo(RollKind.STUDY);
        assertThat(study.of()).as("the list is made: the division is no longer needed").isNull();
        assertThat(study.pupils()).containsExactly(1L);
    }
}
