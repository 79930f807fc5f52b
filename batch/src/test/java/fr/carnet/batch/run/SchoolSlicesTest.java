package fr.carnet.batch.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;

class SchoolSlicesTest {

    @Test
    void every_school_is_in_one_slice_and_only_one() {
        List<String> schools = IntStream.range(0, 53).mapToObj(i -> "%07dA".formatted(i)).toList();

        Properties[] slices = SchoolSlices.slices(schools, 25);

        assertThat(slices).hasSize(3);
        assertThat(Arrays.stream(slices).flatMap(slice ->
                Arrays.stream(slice.getProperty(SchoolSlices.SCHOOLS).split(SchoolSlices.SEPARATOR)))).containsExactlyElementsOf(schools);
    }

    @Test
    void without_any_school_there_is_nothing_to_share() {
        assertThat(SchoolSlices.slices(List.of(), 25)).isEmpty();
    }
}
