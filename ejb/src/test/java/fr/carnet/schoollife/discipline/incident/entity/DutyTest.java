package fr.carnet.schoollife.discipline.incident.entity;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** ED-071: when the head must open proceedings, and when the conseil de discipline must be seized (R421-10). */
class DutyTest {

    @ParameterizedTest
    @CsvSource({
        "PHYSICAL_VIOLENCE,MINOR,true,false,BOARD",
        "PHYSICAL_VIOLENCE,SERIOUS,false,true,PROCEEDINGS",
        "PHYSICAL_VIOLENCE,MINOR,false,true,NONE",
        "VERBAL_VIOLENCE,MINOR,true,false,PROCEEDINGS",
        "VERBAL_VIOLENCE,MODERATE,false,true,NONE",
        "HARASSMENT,MINOR,false,true,PROCEEDINGS",
        "REPUBLIC_PRINCIPLES,SERIOUS,false,false,PROCEEDINGS",
        "REPUBLIC_PRINCIPLES,MODERATE,false,false,NONE",
        "THEFT,EXTREME,false,true,PROCEEDINGS",
        "RULES,EXTREME,false,false,NONE"})
    void the_law_obliges_to_begin_proceedings_for_grave_acts(IncidentKind kind, Seriousness seriousness, boolean staff, boolean pupil, Duty duty) {
        assertThat(Duty.of(kind, seriousness, staff, pupil)).isEqualTo(duty);
    }
}
