package fr.carnet.schoollife.family.control;

import fr.carnet.establishments.control.LetterHeads;
import fr.carnet.schoollife.family.boundary.ChildDay;
import fr.carnet.schoollife.family.boundary.FamilyEvent;
import fr.carnet.schoollife.family.boundary.PupilStatement;
import fr.carnet.schoollife.record.entity.EventKind;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.print.PdfUa;
import fr.carnet.shared.entity.LetterHead;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** The other channel, for those who hear as for those who see (D-12; TS-073). */
class StatementPrintTest {

    @Test
    void a_statement_of_a_year_is_accessible_and_bears_the_fingerprint_of_the_page_D_12_TS_073() throws Exception {
        byte[] statement = print().print(new PupilStatement(child(), "3F7A 91C2", List.of(), Instant.EPOCH), UnaryOperator.identity());

        assertThat(PdfUa.failures(statement)).isEmpty();
        assertThat(textOf(statement)).contains("VALMORIN Inès, 5e B", "EventKind.LATENESS", "3F7A 91C2");
    }

    private static String textOf(byte[] document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(document)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static ChildDay child() {
        return new ChildDay(1, "Inès", "VALMORIN", "5e B", null, null, IntStream.rangeClosed(1, 60).mapToObj(StatementPrintTest::lateness).toList(), List.of(),
                false, false);
    }

    private static FamilyEvent lateness(int id) {
        return new FamilyEvent(id, EventKind.LATENESS, LocalDateTime.of(2026, 11, 23, 8, 5), null, "LatenessReason.TRANSPORT", id, null, null, null, null,
                Instant.EPOCH);
    }

    private static StatementPrint print() {
        StatementPrint print = new StatementPrint();
        print.clock = new SchoolClock(Optional.empty());
        print.heads = new LetterHeads() {

            @Override
            public LetterHead current() {
                return new LetterHead("Collège Hélène-Bœuf", List.of("99000 VILLEFICTIVE"), null, null);
            }
        };
        return print;
    }
}
