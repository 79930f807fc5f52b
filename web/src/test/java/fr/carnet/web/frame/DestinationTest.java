package fr.carnet.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.shared.entity.Role;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class DestinationTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    @Test
    void every_way_leads_to_a_page() {
        assertThat(Destination.values()).allSatisfy(place -> assertThat(PAGES.resolve(place.path().substring(1) + ".xhtml")).exists());
    }

    @Test
    void every_page_behind_the_door_is_found_from_the_navigation() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            assertThat(files.map(PAGES::relativize).map(Path::toString).filter(page -> page.matches("(family|schoollife|people|establishments|timetable|account|accounts|privacy)/[^/]+\\.xhtml"))
                    .map(page -> page.replace(".xhtml", "").replace('/', '_').replace('-', '_')))
                    .isNotEmpty().allSatisfy(page -> assertThat(Stream.of(Destination.values())).anyMatch(place -> place.holds(page)));
        }
    }

    @Test
    void a_family_finds_no_page_of_the_staff_and_no_staff_a_page_of_families() {
        assertThat(Destination.values()).allSatisfy(place ->
                assertThat(place.path().startsWith("/family/")).isEqualTo(place.isFor(List.of(Role.GUARDIAN)))
                        .isNotEqualTo(place.isFor(List.of(Role.HEAD, Role.CPE, Role.AED, Role.SECRETARIAT, Role.TEACHER, Role.STAFF))));
    }

    @Test
    void a_nurse_and_the_rectorat_find_their_own_account_and_no_pupil_TS_052_DP_070() {
        assertThat(Stream.of(Destination.values()).filter(place -> place.isFor(List.of(Role.NURSE, Role.RECTORAT)))).containsExactly(Destination.ACCOUNT);
    }

    @Test
    void an_assistant_finds_neither_sanction_nor_absence_file() {
        assertThat(Stream.of(Destination.values()).filter(place -> place.isFor(List.of(Role.AED))))
                .contains(Destination.BOARD, Destination.DETENTIONS)
                .doesNotContain(Destination.SANCTIONS, Destination.ATTENDANCE_FILES);
    }
}
