package fr.carnet.schoollife.yearend.control;

import fr.carnet.schoollife.yearend.control.YearErasure.Outcome;
import fr.carnet.shared.entity.Finding;
import fr.carnet.shared.entity.Severity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** What the report says of a school beside its counts: their fingerprint, and the kinds left whole; never a name (<i>TS-063</i>). */
public final class PurgeReport {

    private PurgeReport() {
    }

    public static List<Finding> of(String uai, int year, LocalDate day, Outcome outcome) {
        List<Finding> findings = new ArrayList<>();
        findings.add(new Finding("Y00", Severity.INFO, uai, null, null, "Décompte du " + day + ", année " + year + " et antérieures, empreinte SHA-256 : "
                + fingerprint(uai, year, day, outcome.counts().toJson()) + "."));
        outcome.held().forEach(kind -> findings.add(new Finding("Y01", Severity.ERROR, uai, null, null,
                "Table occupée, laissée entière : " + kind + ". Reprenez le traitement par --restart.")));
        outcome.faulty().forEach(kind -> findings.add(new Finding("Y02", Severity.ERROR, uai, null, null,
                "Une ligne ne peut être effacée, table laissée entière : " + kind + ". Prévenez l’équipe de Carnet, puis reprenez par --restart.")));
        return findings;
    }

    static String fingerprint(String uai, int year, LocalDate day, String counts) {
        try {
            byte[] told = (uai + "|" + year + "|" + day + "|" + counts).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(told));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }
}
