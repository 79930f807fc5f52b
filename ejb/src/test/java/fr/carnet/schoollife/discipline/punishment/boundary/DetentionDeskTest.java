package fr.carnet.schoollife.discipline.punishment.boundary;

import fr.carnet.establishments.calendar.entity.SchoolClosed;
import fr.carnet.establishments.calendar.entity.SchoolClosedThen;
import fr.carnet.schoollife.discipline.SchoolOfTests;
import fr.carnet.schoollife.discipline.punishment.entity.DetentionClosed;
import fr.carnet.schoollife.discipline.punishment.entity.DetentionFull;
import fr.carnet.schoollife.discipline.punishment.entity.DetentionNotYetHeld;
import fr.carnet.schoollife.discipline.punishment.entity.DetentionState;
import fr.carnet.schoollife.discipline.punishment.entity.DetentionTwice;
import fr.carnet.schoollife.discipline.punishment.entity.NotADetention;
import fr.carnet.schoollife.discipline.punishment.entity.PunishmentKind;
import fr.carnet.schoollife.discipline.punishment.entity.PunishmentState;
import fr.carnet.schoollife.discipline.punishment.entity.SlotTaken;
import fr.carnet.schoollife.record.entity.FamilyToTell;
import fr.carnet.schoollife.record.entity.FamilyToTell.Matter;
import fr.carnet.shared.TestDesk;
import fr.carnet.shared.entity.LetterText;
import fr.carnet.shared.entity.Role;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;

import static fr.carnet.schoollife.discipline.SchoolOfTests.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** ED-037: a detention has its day, hours, place and work, that the family is told; it is put off or lifted with a trace. */
class DetentionDeskTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);

    private final SchoolOfTests school = SchoolOfTests.open();
    private TestDesk at;
    private DetentionDesk desk;
    private PunishmentDesk punishments;

    @BeforeEach
    void open_the_desk() {
        at = school.as(Role.CPE);
        desk = at.get(DetentionDesk.class);
        punishments = at.get(PunishmentDesk.class);
    }

    @AfterEach
    void close_the_desk() {
        at.close();
    }

    private long slot(LocalDate day, String room, int capacity) {
        desk.open(new NewDetentionSlot(day, LocalTime.of(13, 30), LocalTime.of(15, 30), room, capacity, null));
        at.flush();
        return desk.places().stream().filter(place -> place.day().equals(day) && place.room().equals(room)).findFirst().orElseThrow().id();
    }

    private long detention(long pupil, Long slot) {
        long type = punishments.types().stream().filter(line -> line.nature() == PunishmentKind.DETENTION).findFirst().orElseThrow().id();
        long given = punishments.record(new NewPunishment(pupil, type, TODAY, "Bavardages répétés.", "Exercices 3 et 4 page 52.", slot));
        at.flush();
        return given;
    }

    private PunishmentLine line(long punishment) {
        at.flush();
        return punishments.sheet(punishment).line();
    }

    @Test
    void a_detention_given_with_its_hour_has_the_family_told() {
        long given = detention(school.ines, slot(THURSDAY, "Salle 12", 2));

        assertThat(line(given)).extracting(PunishmentLine::day, PunishmentLine::starts, PunishmentLine::room)
                .containsExactly(THURSDAY, LocalTime.of(13, 30), "Salle 12");
        assertThat(at.fired()).containsExactly(new FamilyToTell(school.ines, Matter.DETENTION, line(given).detention(), THURSDAY));
    }

    @Test
    void a_detention_without_an_hour_waits_for_school_life() {
        long given = detention(school.ines, null);
        assertThat(line(given).toPlace()).isTrue();

        desk.place(given, slot(THURSDAY, "Salle 12", 2));
        assertThat(line(given).toPlace()).isFalse();
    }

    @Test
    void a_room_takes_no_more_pupils_than_it_has_places() {
        long slot = slot(THURSDAY, "Salle 12", 1);
        detention(school.ines, slot);

        assertThat(desk.day(THURSDAY).places().get(0).free()).isZero();
        assertThat(punishments.freePlaces()).isEmpty();
        assertThatThrownBy(() -> detention(school.samuel, slot)).isInstanceOf(DetentionFull.class);
    }

    @Test
    void a_pupil_is_not_in_two_rooms_at_once() {
        detention(school.ines, slot(THURSDAY, "Salle 12", 5));
        long elsewhere = slot(THURSDAY, "Salle 14", 5);
        assertThatThrownBy(() -> detention(school.ines, elsewhere)).isInstanceOf(DetentionTwice.class);
    }

    @Test
    void a_room_holds_one_detention_at_an_hour() {
        slot(THURSDAY, "Salle 12", 5);
        assertThatThrownBy(() -> slot(THURSDAY, "Salle 12", 5)).isInstanceOf(SlotTaken.class);
    }

    @Test
    void only_a_detention_has_a_place_and_an_hour() {
        long type = punishments.types().stream().filter(line -> line.nature() == PunishmentKind.APOLOGY).findFirst().orElseThrow().id();
        long slot = slot(THURSDAY, "Salle 12", 5);
        assertThatThrownBy(() -> punishments.record(new NewPunishment(school.ines, type, TODAY, "Insultes.", null, slot)))
                .isInstanceOf(NotADetention.class);
    }

    @Test
    void a_postponed_detention_keeps_its_trace_and_the_family_is_told_again_ED_037() {
        long given = detention(school.ines, slot(THURSDAY, "Salle 12", 5));
        desk.postpone(line(given).detention(), slot(THURSDAY.plusWeeks(1), "Salle 12", 5), "Rendez-vous médical.");
        at.flush();

        assertThat(line(given).day()).isEqualTo(THURSDAY.plusWeeks(1));
        assertThat(punishments.sheet(given).detentions()).extracting(DetentionLine::state, DetentionLine::cause)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(DetentionState.POSTPONED, "Rendez-vous médical."),
                        org.assertj.core.groups.Tuple.tuple(DetentionState.PLANNED, null));
        assertThat(at.fired()).hasSize(2);
    }

    @Test
    void lifting_the_punishment_frees_the_place_ED_037() {
        long slot = slot(THURSDAY, "Salle 12", 1);
        punishments.lift(detention(school.ines, slot), "Excuses présentées.");
        at.flush();
        assertThat(line(detention(school.samuel, slot)).detention()).isNotNull();
    }

    @Test
    void who_came_is_said_on_the_day_and_settles_the_punishment() {
        long given = detention(school.ines, slot(TODAY, "Salle 12", 5));
        desk.attended(line(given).detention(), true);
        assertThat(line(given).state()).isEqualTo(PunishmentState.DONE);

        long later = detention(school.samuel, slot(THURSDAY, "Salle 12", 5));
        long call = line(later).detention();
        assertThatThrownBy(() -> desk.attended(call, true)).isInstanceOf(DetentionNotYetHeld.class);
    }

    @Test
    void a_missed_detention_is_followed_and_may_be_placed_again() {
        long given = detention(school.ines, slot(TODAY, "Salle 12", 5));
        long missed = line(given).detention();
        desk.attended(missed, false);
        assertThat(line(given).state()).isEqualTo(PunishmentState.NOT_DONE);
        assertThat(line(given).toPlace()).isTrue();

        desk.place(given, slot(THURSDAY, "Salle 12", 5));
        assertThat(line(given).state()).isEqualTo(PunishmentState.GIVEN);
        assertThat(punishments.sheet(given).detentions()).extracting(DetentionLine::state).containsExactly(DetentionState.MISSED, DetentionState.PLANNED);
    }

    @Test
    void a_postponed_call_changes_no_more() {
        long given = detention(school.ines, slot(TODAY, "Salle 12", 5));
        long call = line(given).detention();
        desk.postpone(call, slot(THURSDAY, "Salle 12", 5), "Sortie scolaire.");
        assertThatThrownBy(() -> desk.attended(call, true)).isInstanceOf(DetentionClosed.class);
    }

    @Test
    void what_was_done_stands_under_its_title_and_not_in_it() {
        long given = detention(school.ines, slot(THURSDAY, "Salle 12", 5));
        assertThat(desk.notice(line(given).detention()).paragraphs()).filteredOn(paragraph -> paragraph.kind() == LetterText.Paragraph.Kind.HEADING)
                .extracting(LetterText.Paragraph::text).containsExactly("Motif", "Travail");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21,13:30,15:30", "2026-12-24,13:30,15:30", "2027-05-06,13:30,15:30", "2026-11-20,13:30,15:30"})
    void no_detention_on_a_day_without_school(LocalDate day, LocalTime from, LocalTime to) {
        TestDesk.insert("insert into school_closure (establishment_id, day, label) values (?, date '2026-11-20', 'Neige') returning 1", school.school.id());
        assertThatThrownBy(() -> desk.open(new NewDetentionSlot(day, from, to, "Salle 12", 5, null)))
                .isInstanceOfSatisfying(SchoolClosed.class, refusal -> assertThat(refusal.details()).containsExactly(day));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-18,13:30,15:30", "2026-11-19,07:30,08:30", "2026-11-19,17:00,18:00"})
    void no_detention_outside_the_hours_of_the_school(LocalDate day, LocalTime from, LocalTime to) {
        assertThatThrownBy(() -> desk.open(new NewDetentionSlot(day, from, to, "Salle 12", 5, null))).isInstanceOf(SchoolClosedThen.class);
    }

    @Test
    void a_detention_may_last_to_the_very_end_of_the_day() {
        assertThatCode(() -> desk.open(new NewDetentionSlot(THURSDAY, LocalTime.of(16, 30), LocalTime.of(17, 30), "Salle 12", 5, null)))
                .doesNotThrowAnyException();
    }

    @Test
    void the_notice_gives_day_hours_place_motive_and_work_to_each_holder_of_authority_ED_037_ED_131() throws IOException {
        for (String name : new String[] {"Camille", "Sacha"}) {
            long guardian = TestDesk.insert("""
                    insert into guardian (establishment_id, personne_id, civility, last_name, first_name, search_name)
                    values (?, ?, 'MME', 'VALMORIN', ?, ?) returning id""", school.school.id(), (long) name.hashCode(), name, name);
            TestDesk.insert("insert into guardianship (establishment_id, pupil_id, guardian_id, level) values (?, ?, ?, 1) returning id",
                    school.school.id(), school.ines, guardian);
        }
        long given = detention(school.ines, slot(THURSDAY, "Salle 12", 5));

        PdfReader pdf = new PdfReader(desk.letters(line(given).detention()));
        PdfTextExtractor text = new PdfTextExtractor(pdf);
        int second = 2;
        while (!text.getTextFromPage(second).contains("Mme Sacha VALMORIN")) {
            second++;
        }
        assertThat(second % 2).as("a letter begins on a sheet of its own: page %s", second).isOne();
        assertThat(text.getTextFromPage(2)).contains("English – Detention", "Thursday 19 November 2026", "See the French text").doesNotContain("Bavardages");
        assertThat(text.getTextFromPage(second)).contains("jeudi 19 novembre 2026", "de 13",
                "Salle 12", "Bavardages répétés.", "Exercices 3 et 4 page 52.");
    }
}
