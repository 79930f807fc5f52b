package fr.carnet.shared.entity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SearchNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "D’Œuvré-Noël|D OEUVRE NOEL", "LE CŒUR|LE COEUR", "Dÿlan|DYLAN", "O'Malley|O MALLEY", "François|FRANCOIS",
        "VALMORIN|VALMORIN", "  de  la  Tour |DE LA TOUR", "LE  GOFF|LE GOFF"})
    void accents_ligatures_and_signs_do_not_hide_a_name(String written, String folded) {
        assertThat(SearchName.of(written)).isEqualTo(folded);
    }

    @Test
    void no_name_folds_to_nothing() {
        assertThat(SearchName.of(null)).isEmpty();
        assertThat(SearchName.of(" -' ")).isEmpty();
    }
}
