package fr.carnet.accounts.mailing.entity;

import fr.carnet.accounts.activation.entity.Channel;
import fr.carnet.accounts.mailing.entity.Correspondent.Standing;
import fr.carnet.shared.entity.Finding;
import fr.carnet.shared.entity.Severity;
import fr.carnet.shared.entity.Tally;

import java.util.ArrayList;
import java.util.List;

/** What a run did for one school: {@code read = mailed + lettered + alreadyActive + protected + refused + skipped}, and what it noticed on the way. */
public final class Mailing {

    private static final String CODES = "codes";

    private final String uai;
    private final Tally tally = new Tally();
    private final List<Finding> findings = new ArrayList<>();

    public Mailing(String uai, List<Correspondent> people) {
        this.uai = uai;
        tally.add(CODES, "read", people.size()).add(CODES, "mailed", 0).add(CODES, "lettered", 0)
                .add(CODES, "alreadyActive", count(people, Standing.ACTIVE)).add(CODES, "protected", count(people, Standing.PROTECTED) + count(people, Standing.HIDDEN))
                .add(CODES, "refused", count(people, Standing.REFUSED))
                .add(CODES, "skipped", count(people, Standing.HOLDS_CODE));
        people.stream().filter(person -> person.standing() == Standing.PROTECTED).forEach(this::isProtected);
        people.stream().filter(person -> person.standing() == Standing.HIDDEN).forEach(this::isHidden);
    }

    private static long count(List<Correspondent> people, Standing standing) {
        return people.stream().filter(person -> person.standing() == standing).count();
    }

    public void sent(Channel channel, int codes) {
        tally.add(CODES, channel == Channel.MAIL ? "mailed" : "lettered", codes);
    }

    /** The run was stopped before these; they wait for the next one. */
    public void leftAside(int codes) {
        tally.add(CODES, "skipped", codes);
    }

    public void badAddress(Correspondent person) {
        findings.add(new Finding("C02", Severity.WARNING, uai, null, null, person.reference()
                + " : l’adresse électronique ne reçoit pas de courriel, une lettre la remplace. Corrigez l’adresse dans SIECLE."));
    }

    private void isProtected(Correspondent person) {
        findings.add(new Finding("C06", Severity.WARNING, uai, null, null, person.reference()
                + " : adresse protégée, rien ne part. Voyez la personne, puis remettez-lui un code depuis la page Codes des familles."));
    }

    private void isHidden(Correspondent person) {
        findings.add(new Finding("C07", Severity.WARNING, uai, null, null, person.reference()
                + " : une décision de justice lui cache l’élève, rien ne part et aucun code n’est imprimé. Si la décision a pris fin, enregistrez-le sur la page Autorité parentale."));
    }

    public void noAddress(Correspondent person) {
        findings.add(new Finding("C03", Severity.WARNING, uai, null, null, person.reference()
                + " : ni adresse électronique ni adresse postale complète. Remettez la lettre en main propre."));
    }

    public void printed(String file, int letters, int envelopes) {
        findings.add(new Finding("C04", Severity.INFO, uai, file, null,
                letters + (letters > 1 ? " lettres à imprimer" : " lettre à imprimer") + ", une page par personne, " + envelopes
                        + (envelopes > 1 ? " enveloppes" : " enveloppe") + ". Détruisez le fichier ensuite."));
    }

    public Tally tally() {
        return tally;
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
