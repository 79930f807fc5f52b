package fr.carnet.schoollife.absence.entity;

import fr.carnet.shared.entity.SearchName;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The school's own words for a reason: they name neither health nor belief (<i>TS-045; RGPD, art. 9</i>).
 *
 * <p>The list of words is short and blunt on purpose: what it lets through by mistake is read by a person who answers for it.
 */
public record ReasonLabel(String text) {

    private static final Pattern FORBIDDEN = Pattern.compile(String.join("|", List.of(
            "\\bMALADI", "\\bMALADE", "MEDIC", "\\bSOIN", "HOPITA", "HOSPITAL", "CLINIQUE", "CHIRURG", "\\bOPERATION", "\\bPSY", "DEPRESSI",
            "CANCER", "DIABET", "ASTHM", "EPILEP", "ALLERGI", "GRIPPE", "COVID", "GASTRO", "MIGRAINE", "ANOREXI", "AUTIS", "TDAH", "HANDICAP",
            "GROSSESSE", "\\bIVG\\b", "ADDICT", "THERAP", "ORTHOPHON", "KINE\\b", "\\bPAI\\b", "\\bMDPH\\b",
            "RELIGI", "RAMADAN", "\\bAID\\b", "KIPPOUR", "SHABBAT", "\\bSABBAT", "PRIERE", "\\bCULTE", "\\bMESSE\\b", "PELERIN", "COMMUNION",
            "BAPTEME", "CIRCONCISION", "MOSQUEE", "EGLISE", "SYNAGOGUE", "TEMPLE\\b", "CATECHISME", "MUSULMAN", "CHRETIEN", "CATHOLI", "PROTESTANT",
            "\\bJUIF", "\\bJUIVE", "BOUDDH", "POLITIQUE", "SYNDIC")));

    /** Refuses LabelNotAllowed. */
    public ReasonLabel {
        text = text.strip();
        if (FORBIDDEN.matcher(SearchName.of(text)).find()) {
            throw new LabelNotAllowed();
        }
    }
}
