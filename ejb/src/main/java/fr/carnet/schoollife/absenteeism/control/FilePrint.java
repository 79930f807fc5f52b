package fr.carnet.schoollife.absenteeism.control;

import fr.carnet.establishments.control.LetterHeads;
import fr.carnet.schoollife.absenteeism.boundary.FileSheet;
import fr.carnet.schoollife.absenteeism.entity.FileStep;
import fr.carnet.schoollife.absenteeism.entity.Obligation;
import fr.carnet.schoollife.absence.entity.AbsenceReason;
import fr.carnet.schoollife.absence.entity.AbsenceState;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.print.DocumentPrinter;
import fr.carnet.shared.entity.FrenchText;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The file as the head sends it: durations, classes of reasons, steps; no words of a family, no sanction, nothing of health (<i>R131-6</i>). */
@Dependent
public class FilePrint {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);

    @Inject
    LetterHeads heads;

    @Inject
    SchoolClock clock;

    public byte[] print(FileSheet file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String month = MONTH.format(file.line().month());
        try (DocumentPrinter paper = new DocumentPrinter(out, heads.current(), clock.today(), "Dossier individuel d’absences – " + month, false)) {
            paper.text("Code de l’éducation, articles L131-8, R131-6 et R131-7.");
            paper.heading("L’élève");
            paper.text(file.line().lastName() + " " + file.line().firstName() + ", né(e) le " + FrenchText.day(file.line().birth())
                    + (file.line().division() == null ? "" : ", classe " + file.line().division()) + ". " + words(file.line().obligation()));
            paper.heading("Le compte du mois");
            paper.text("Demi-journées manquées sans motif légitime ni excuse valable : " + file.line().halfDays()
                    + ". Demi-journées dont l’explication est à l’étude : " + file.line().awaiting() + ". Seuil atteint : "
                    + file.line().level() + " demi-journées dans le mois.");
            paper.heading("Les absences du mois");
            paper.table(new float[] {3, 3, 4}, List.of("Du", "Au", "Motif"), file.absences().stream()
                    .map(each -> List.of(moment(each.from()), moment(each.to()), reason(each.state(), each.reason()))).toList());
            paper.heading("Ce qui a été fait");
            paper.table(new float[] {2, 4, 4}, List.of("Le", "Étape", "Précision"), file.steps().stream()
                    .map(each -> List.of(FrenchText.day(each.on()), words(each.what()) + count(each.halfDays()),
                            each.note() == null ? "" : each.note())).toList());
            paper.text("Le chef d’établissement :");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.toByteArray();
    }

    private static String moment(LocalDateTime moment) {
        return FrenchText.day(moment.toLocalDate()) + " à " + FrenchText.hour(moment.toLocalTime());
    }

    private static String count(Integer halfDays) {
        return halfDays == null ? "" : " (" + halfDays + ")";
    }

    private static String reason(AbsenceState state, AbsenceReason reason) {
        return switch (state) {
            case UNJUSTIFIED -> "Sans explication";
            case AWAITING -> "Explication à l’étude";
            case NOT_LEGITIMATE -> "Motif non légitime";
            case LEGITIMATE -> reason.legitimate() ? "Motif légitime" : "Autre motif, accepté";
        };
    }

    private static String words(Obligation obligation) {
        return switch (obligation) {
            case INSTRUCTION -> "Soumis(e) à l’obligation d’instruction.";
            case TRAINING -> "Soumis(e) à l’obligation de formation.";
            case NONE -> "Majeur(e) : l’article L131-8 ne s’applique pas.";
        };
    }

    private static String words(FileStep step) {
        return switch (step) {
            case OPENED -> "Dossier ouvert";
            case COUNT_CHANGED -> "Compte modifié";
            case CLOSED -> "Dossier refermé, compte sous le seuil";
            case REOPENED -> "Dossier rouvert";
            case SENT -> "Transmis au DASEN";
            case FAMILY_WARNED -> "Personnes responsables averties";
            case FAMILY_MET -> "Entretien avec la famille";
            case EDUCATIONAL_COMMISSION -> "Commission éducative";
            case MEASURES_DOCUMENT -> "Document récapitulant les mesures prises";
            case COMMUNITY_MEETING -> "Réunion de la communauté éducative";
            case AID_CONTRACT -> "Contrat d’aide proposé à la famille";
            case REFERENT_NAMED -> "Référent désigné";
        };
    }
}
