package fr.carnet.local.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WeekPlanTest {

    private static final Population SCHOOL = SchoolFiles.population(41, SchoolKind.COLLEGE, 1_500, 2026, 9, true);
    private static final List<PlannedLesson> LESSONS = WeekPlan.of(SCHOOL.school(), SCHOOL.staff());

    @Test
    void a_division_has_between_twenty_and_thirty_lessons_a_week() {
        Map<String, Long> ofDivision = LESSONS.stream().flatMap(lesson -> divisions(lesson).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(ofDivision).hasSize(SCHOOL.school().divisions().size());
        assertThat(ofDivision.values()).allSatisfy(count -> assertThat(count).isBetween(20L, 34L));
    }

    @Test
    void nobody_is_in_two_places_at_once() {
        Set<Object> taken = new HashSet<>();
        for (PlannedLesson lesson : LESSONS) {
            for (String week : lesson.weeks().equals("H") ? List.of("A", "B") : List.of(lesson.weeks())) {
                Stream.of(divisions(lesson).stream(), lesson.service().teachers().stream(), Stream.of("room " + lesson.room()))
                        .flatMap(Function.identity())
                        .forEach(each -> assertThat(taken.add(List.of(each, lesson.slot(), week))).as("%s %s", each, lesson).isTrue());
            }
        }
    }

    @Test
    void hardly_any_hour_of_a_service_is_left_without_a_place() {
        double asked = SCHOOL.staff().services().stream().filter(service -> !service.teachers().isEmpty())
                .mapToDouble(service -> Math.ceil(service.subject().hours)).sum();
        assertThat(LESSONS.size()).isGreaterThan((int) (asked * 0.97));
    }

    @Test
    void both_weeks_of_the_fortnight_are_used() {
        assertThat(LESSONS.stream().map(PlannedLesson::weeks)).contains("H", "A", "B");
    }

    private static List<String> divisions(PlannedLesson lesson) {
        String code = lesson.service().structureCode();
        return SCHOOL.school().groups().stream().filter(group -> group.code().equals(code)).findFirst()
                .map(group -> group.divisions().stream().map(Division::code).toList()).orElse(List.of(code));
    }
}
