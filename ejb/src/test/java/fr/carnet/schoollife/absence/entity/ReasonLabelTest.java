package fr.carnet.schoollife.absence.entity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReasonLabelTest {

    @ParameterizedTest
    @ValueSource(strings = {"Hospitalisation", "rendez-vous médical", "Grippe", "Psychologue", "Fêtes religieuses", "Aïd", "Prière", "Église"})
    void a_label_names_neither_health_nor_belief_TS_045(String label) {
        assertThatThrownBy(() -> new ReasonLabel(label)).isInstanceOf(LabelNotAllowed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Compétition sportive", "Convocation administrative", "Panne du car", "Aide au déménagement", "Journée d’appel"})
    void other_words_are_the_schools_own(String label) {
        assertThat(new ReasonLabel(" " + label + " ").text()).isEqualTo(label);
    }

    @Test
    void a_family_may_give_the_five_reasons_of_the_law_or_another_ED_004() {
        assertThat(AbsenceReason.ofFamilies()).hasSize(6).contains(AbsenceReason.OTHER)
                .filteredOn(AbsenceReason::legitimate).hasSize(5);
    }

    @Test
    void the_state_follows_from_the_legal_value_of_the_reason_ED_005() {
        assertThat(AbsenceReason.CHILD_ILLNESS.stateWhenClassed()).isEqualTo(AbsenceState.LEGITIMATE);
        assertThat(AbsenceReason.OTHER.stateWhenClassed()).isEqualTo(AbsenceState.AWAITING);
        assertThat(AbsenceReason.CONVENIENCE.stateWhenClassed()).isEqualTo(AbsenceState.NOT_LEGITIMATE);
        assertThat(AbsenceReason.UNKNOWN.stateWhenClassed()).isEqualTo(AbsenceState.UNJUSTIFIED);
    }
}
