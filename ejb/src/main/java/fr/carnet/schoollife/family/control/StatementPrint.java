package fr.carnet.schoollife.family.control;

import fr.carnet.establishments.control.LetterHeads;
import fr.carnet.schoollife.family.boundary.ChildDay;
import fr.carnet.schoollife.family.boundary.FamilyEvent;
import fr.carnet.schoollife.family.boundary.PupilStatement;
import fr.carnet.schoollife.record.entity.EventKind;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.print.DocumentPrinter;
import fr.carnet.shared.entity.FrenchText;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statement of a pupil on the school's paper: every event that the family's page shows, and the fingerprint of both. */
@Dependent
public class StatementPrint {

    @Inject
    LetterHeads heads;

    @Inject
    SchoolClock clock;

    /** @param words the text of a message key */
    public byte[] print(PupilStatement statement, UnaryOperator<String> words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ChildDay child = statement.child();
        try (DocumentPrinter paper = new DocumentPrinter(out, heads.current(), clock.today(), words.apply("people_statement.title"), false)) {
            paper.heading(child.lastName() + " " + child.firstName() + (child.division() == null ? "" : ", " + child.division()));
            paper.text(Stream.of("half_days", "absences", "latenesses", "punishments", "sanctions")
                    .map(count -> words.apply("people_statement.header." + count) + " : " + count(child, count)).collect(Collectors.joining(" · ")));
            if (child.events().isEmpty()) {
                paper.text(words.apply("people_statement.paragraph.nothing"));
            } else {
                paper.table(new float[] {3, 2, 5}, List.of("Date", "Nature", "Motif et état"),
                        child.events().stream().map(event -> row(event, words)).toList());
            }
            paper.text(words.apply("people_statement.paragraph.fingerprint") + " " + statement.fingerprint());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.toByteArray();
    }

    private static int count(ChildDay child, String what) {
        return switch (what) {
            case "half_days" -> child.missed().size();
            case "absences" -> child.absences();
            case "latenesses" -> child.latenesses();
            case "punishments" -> child.punishments();
            default -> child.sanctions();
        };
    }

    private static List<String> row(FamilyEvent event, UnaryOperator<String> words) {
        return List.of(when(event), words.apply("EventKind." + event.kind()),
                Stream.of(words.apply(event.labelKey()), event.quantity() == null ? null : measure(event),
                        event.state() == null ? null : words.apply("family.state." + event.state()), event.motive(),
                        event.happens() == null ? null : moment(event.happens()) + ", " + event.place())
                        .filter(Objects::nonNull).collect(Collectors.joining(" – ")));
    }

    private static String measure(FamilyEvent event) {
        return event.kind() == EventKind.LATENESS ? event.quantity() + " min"
                : event.quantity() + (event.labelKey().endsWith("RESPONSIBILITY_MEASURE") ? " h" : " j");
    }

    private static String when(FamilyEvent event) {
        if (event.to() != null) {
            return moment(event.from()) + " – " + moment(event.to());
        }
        return event.kind() == EventKind.LATENESS ? moment(event.from()) : FrenchText.day(event.from().toLocalDate());
    }

    private static String moment(LocalDateTime moment) {
        return FrenchText.day(moment.toLocalDate()) + " à " + FrenchText.hour(moment.toLocalTime());
    }
}
