package fr.carnet.schoollife.discipline.incident.boundary;

import fr.carnet.schoollife.discipline.SchoolOfTests;
import fr.carnet.schoollife.discipline.incident.entity.Duty;
import fr.carnet.schoollife.discipline.incident.entity.DutyNotOwed;
import fr.carnet.schoollife.discipline.incident.entity.IncidentKind;
import fr.carnet.schoollife.discipline.incident.entity.IncidentPlace;
import fr.carnet.schoollife.discipline.incident.entity.IncidentUnknown;
import fr.carnet.schoollife.discipline.incident.entity.NotInvolved;
import fr.carnet.schoollife.discipline.incident.entity.Part;
import fr.carnet.schoollife.discipline.incident.entity.Seriousness;
import fr.carnet.schoollife.discipline.incident.entity.TwicePresent;
import fr.carnet.schoollife.record.entity.NotYetHappened;
import fr.carnet.shared.TestDesk;
import fr.carnet.shared.entity.Role;

import org.junit.jupiter.api.Test;

import java.time.LocalDateTime;
import java.util.List;

import static fr.carnet.schoollife.discipline.SchoolOfTests.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IncidentDeskTest {

    private final SchoolOfTests school = SchoolOfTests.open();

    private NewIncident fight(LocalDateTime when) {
        return new NewIncident(when, IncidentPlace.PLAYGROUND, IncidentKind.PHYSICAL_VIOLENCE, Seriousness.SERIOUS, "Bousculade puis coups.",
                List.of(new Involved(school.ines, null, Part.AUTHOR), new Involved(school.samuel, null, Part.VICTIM)));
    }

    @Test
    void an_incident_has_its_place_its_people_and_what_the_law_asks_for_ED_071() {
        try (TestDesk at = school.as(Role.CPE)) {
            IncidentDesk desk = at.get(IncidentDesk.class);
            long told = desk.tell(fight(TODAY.atTime(10, 5)));

            IncidentSheet sheet = desk.sheet(told);
            assertThat(sheet.line().place()).isEqualTo(IncidentPlace.PLAYGROUND);
            assertThat(sheet.line().duty()).isEqualTo(Duty.PROCEEDINGS);
            assertThat(sheet.line().owed()).isTrue();
            assertThat(sheet.people()).extracting(IncidentPerson::name, IncidentPerson::part)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("VALMORIN Inès", Part.AUTHOR),
                            org.assertj.core.groups.Tuple.tuple("OKONDO Samuel", Part.VICTIM));
        }
    }

    @Test
    void the_head_writes_why_no_proceedings_are_opened_ED_071() {
        try (TestDesk at = school.asHead()) {
            IncidentDesk desk = at.get(IncidentDesk.class);
            long told = desk.tell(fight(TODAY.atTime(10, 5)));
            desk.dismiss(told, "Les faits ne sont pas établis.");
            at.flush();
            assertThat(desk.sheet(told).line().owed()).isFalse();
            assertThatThrownBy(() -> desk.dismiss(told, "Encore.")).isInstanceOf(DutyNotOwed.class);
        }
    }

    @Test
    void the_pupils_own_version_stands_beside_the_account() {
        try (TestDesk at = school.as(Role.CPE)) {
            IncidentDesk desk = at.get(IncidentDesk.class);
            long told = desk.tell(fight(TODAY.atTime(10, 5)));
            desk.addStatement(told, school.ines, TODAY, "Il m’avait insultée.");

            assertThat(desk.sheet(told).statements()).extracting(Statement::words).containsExactly("Il m’avait insultée.");
            assertThat(desk.sheet(told).line().account()).isEqualTo("Bousculade puis coups.");
            long stranger = school.pupil("AUTRE", "Lou");
            assertThatThrownBy(() -> desk.addStatement(told, stranger, TODAY, "Je n’y étais pas.")).isInstanceOf(NotInvolved.class);
        }
    }

    @Test
    void a_teacher_reads_what_he_or_she_told_and_no_more() {
        long told;
        TestDesk cpe = school.as(Role.CPE);
        told = cpe.get(IncidentDesk.class).tell(fight(TODAY.atTime(10, 5)));
        assertThat(cpe.get(IncidentDesk.class).list()).hasSize(1);
        cpe.close();
        long kept = TestDesk.insert("""
                insert into incident (id, establishment_id, school_year, happened_at, place, kind, seriousness, account, duty, reported_by, recorded_at, recorded_by)
                values (nextval('incident_seq'), ?, 2026, now(), 'PLAYGROUND', 'OTHER', 'MINOR', 'Faits.', 'NONE', -1, now(), 1) returning id""",
                school.school.id());
        assertThat(kept).isNotEqualTo(told);
        try (TestDesk at = school.as(Role.TEACHER)) {
            assertThat(at.get(IncidentDesk.class).list()).isEmpty();
            assertThatThrownBy(() -> at.get(IncidentDesk.class).sheet(kept)).isInstanceOf(IncidentUnknown.class);
        }
    }

    @Test
    void what_has_not_happened_or_names_somebody_twice_is_refused() {
        try (TestDesk at = school.as(Role.CPE)) {
            IncidentDesk desk = at.get(IncidentDesk.class);
            assertThatThrownBy(() -> desk.tell(fight(TODAY.plusDays(1).atTime(8, 0)))).isInstanceOf(NotYetHappened.class);
            assertThatThrownBy(() -> desk.tell(new NewIncident(TODAY.atTime(8, 0), IncidentPlace.CLASSROOM, IncidentKind.OTHER, Seriousness.MINOR,
                    "Faits.", List.of(new Involved(school.ines, null, Part.AUTHOR), new Involved(school.ines, null, Part.WITNESS)))))
                    .isInstanceOf(TwicePresent.class);
        }
    }
}
